/** What the settings say of models. */
@NullMarked
package com.litmashup.llm.setting;

import org.jspecify.annotations.NullMarked;
