package com.litmashup.agent.understanding;

import com.litmashup.conversation.Noted;
import java.util.List;

/**
 * Things named in a message.
 *
 * @param had what the class has, in the teacher's words
 * @param lacked what it expressly has not, as constraints
 * @param gone plain names of what it has not, to take away from what was noted before
 */
record Resources(List<Noted<String>> had, List<Noted<String>> lacked, List<String> gone) {}
