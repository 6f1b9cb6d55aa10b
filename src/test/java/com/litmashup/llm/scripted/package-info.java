/**
 * Model servers that say what a test wants them to, on the wire that real ones speak: raw sockets on the loopback
 * address, real framing, real waiting, and every fault that was seen in the field. What they answer is scripted and says
 * nothing about models.
 */
@NullMarked
package com.litmashup.llm.scripted;

import org.jspecify.annotations.NullMarked;
