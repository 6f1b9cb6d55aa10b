/** What an operator does to people from the command line. */
@NullMarked
package com.litmashup.account.task;

import org.jspecify.annotations.NullMarked;
