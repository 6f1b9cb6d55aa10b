/** Plans what to ask, asks the library and the web, and makes numbered sources and findings of what comes back. */
@NullMarked
package com.litmashup.research.desk;

import org.jspecify.annotations.NullMarked;
