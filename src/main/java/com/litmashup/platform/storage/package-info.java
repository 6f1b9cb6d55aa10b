/** The SQLite file: opened safely, by one server, with one writer and several readers. */
@NullMarked
package com.litmashup.platform.storage;

import org.jspecify.annotations.NullMarked;
