/** The JSON contract and the doors as a caller meets them, over all rooms. */
package com.litmashup.api;
