package com.litmashup.agent;

import com.litmashup.conversation.Brief;
import com.litmashup.conversation.BriefField;
import java.util.List;
import java.util.Set;

/**
 * What to do about a message.
 *
 * @param brief with the defaults that were offered
 * @param asked all fields asked so far, this time included
 */
record Decision(Brief brief, Set<BriefField> asked, List<Move> moves) {}
