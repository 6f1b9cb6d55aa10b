/** Composes, checks, keeps and shows a lesson around a mashup of genres. */
@ApplicationModule(
        allowedDependencies = {
            "music",
            "music :: score",
            "music :: arranging",
            "music :: proving",
            "studio",
            "studio :: engraving",
            "studio :: paper",
            "genre",
            "pedagogy",
            "research",
            "llm",
            "account",
            "platform",
            "web"
        })
@NullMarked
package com.litmashup.mashup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
