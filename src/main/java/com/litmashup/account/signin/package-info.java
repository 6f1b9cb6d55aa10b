/** How a request proves who it is from: form, remembered browser, API key; and how often it may ask. */
@NullMarked
package com.litmashup.account.signin;

import org.jspecify.annotations.NullMarked;
