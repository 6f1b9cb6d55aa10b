/** The pages of people and of one's own account. */
@NullMarked
package com.litmashup.account.web;

import org.jspecify.annotations.NullMarked;
