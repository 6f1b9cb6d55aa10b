package com.litmashup.drills;

import com.litmashup.research.scripted.Scene;
import com.litmashup.research.scripted.ScriptedTavily;
import com.litmashup.research.searching.SearchFigures;
import java.util.List;

/**
 * What 1, 4 and 8 questions side by side take against one, at a service that needs the same time for each.
 *
 * <p>{@code java -cp target/test-classes:target/classes:… com.litmashup.drills.SearchDrill [rounds] [milliseconds]}
 */
final class SearchDrill {

    private SearchDrill() {}

    public static void main(String[] arguments) {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 30;
        long pause = arguments.length > 1 ? Long.parseLong(arguments[1]) : 300;
        try (ScriptedTavily tavily = ScriptedTavily.playing(query -> Scene.delayed(
                pause, Scene.page(query, "https://folkways.si.edu/x", "Samba was shaped by many people in Bahia.")))) {
            SearchFigures figures = new SearchFigures(tavily.address());
            figures.medianOf(3, 8);
            double one = figures.medianOf(rounds, 1);
            System.out.printf("a service that takes %d ms; median of %d rounds%n", pause, rounds);
            for (int count : List.of(1, 4, 8)) {
                double median = figures.medianOf(rounds, count);
                System.out.printf("%d side by side: %.1f ms, %.2f of one%n", count, median, median / one);
            }
        }
        System.exit(0);
    }
}
