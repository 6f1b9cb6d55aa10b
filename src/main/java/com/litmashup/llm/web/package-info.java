/** What admins see and do with models, and what programs are told of them. */
@NullMarked
package com.litmashup.llm.web;

import org.jspecify.annotations.NullMarked;
