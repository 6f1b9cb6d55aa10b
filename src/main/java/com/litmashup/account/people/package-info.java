/** The people who may sign in: made, changed, disabled; passwords; the first admin. */
@NullMarked
package com.litmashup.account.people;

import org.jspecify.annotations.NullMarked;
