package com.litmashup.agent.understanding;

import java.util.List;
import java.util.Map;

/** The contents of {@code genres.yaml}. */
record GenreWords(
        String denied,
        String stillChosen,
        String swap,
        String carriesDenial,
        String deniedAfter,
        String aside,
        String asideAfter,
        String ensembleBefore,
        String ensembleAfter,
        String instrumentAfter,
        String wanting,
        String adding,
        String correcting,
        String allForgotten,
        String restart,
        String pair,
        String undecided,
        String eitherWay,
        String nthTaken,
        String firstTaken,
        String question,
        Map<String, String> everyday,
        List<String> unknownPairs,
        List<String> unknownAlone,
        String name,
        String shortName,
        String end,
        String plainWords,
        String trim,
        String likeness,
        String likenessAfter,
        Map<String, String> styles,
        String byPeople,
        String peopleAre,
        String theyAre,
        String placeWanted,
        String northAmerican,
        String indigenousStyle) {

    static final GenreWords ALL = WordLists.read("genres", GenreWords.class);
}
