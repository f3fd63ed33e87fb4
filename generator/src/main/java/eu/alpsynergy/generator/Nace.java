package eu.alpsynergy.generator;

import java.util.ArrayList;
import java.util.List;

/** The divisions of NACE Rev. 2 that invented firms work in, and the invented themes, each a block of divisions. */
final class Nace {

    static final int THEMES = 16;

    private static final List<String> DIVISIONS =
            divisions(1, 3, 5, 9, 10, 33, 35, 39, 41, 43, 45, 47, 49, 53, 55, 56, 58, 63, 64, 66, 68, 75, 77, 82);

    private Nace() {}

    static int divisions() {
        return DIVISIONS.size();
    }

    static String division(int index) {
        return DIVISIONS.get(index);
    }

    static String industryId(int index) {
        return "nace-rev2-" + DIVISIONS.get(index);
    }

    /** The divisions of a theme are neighbours; those of the next theme begin where they end. */
    static int firstOf(int theme) {
        return theme * DIVISIONS.size() / THEMES;
    }

    static int themeOf(int division) {
        int theme = 0;
        while (theme + 1 < THEMES && firstOf(theme + 1) <= division) {
            theme++;
        }
        return theme;
    }

    static String themeId(int theme) {
        return "theme-" + Codes.padded(theme + 1L, 2);
    }

    private static List<String> divisions(int... ranges) {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < ranges.length; i += 2) {
            for (int code = ranges[i]; code <= ranges[i + 1]; code++) {
                codes.add(Codes.padded(code, 2));
            }
        }
        return List.copyOf(codes);
    }
}
