/** API keys: shown once, kept as a hash, revoked at once. */
@NullMarked
package com.litmashup.account.key;

import org.jspecify.annotations.NullMarked;
