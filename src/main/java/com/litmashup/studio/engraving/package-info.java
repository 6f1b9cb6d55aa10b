/** Notes into staves: an engraver made for browsers, run in a closed room on the server. */
@NamedInterface("engraving")
@NullMarked
package com.litmashup.studio.engraving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
