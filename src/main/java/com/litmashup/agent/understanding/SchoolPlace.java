package com.litmashup.agent.understanding;

/** Where the same name of a school year means another age. */
enum SchoolPlace {
    DOWN_UNDER,
    SCOTLAND,
    KENYA,
    ELSEWHERE
}
