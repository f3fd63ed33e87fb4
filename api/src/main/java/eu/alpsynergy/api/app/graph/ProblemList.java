package eu.alpsynergy.api.app.graph;

import java.util.ArrayList;
import java.util.List;

/** All problems of one run: the first ones by name, the rest counted. */
final class ProblemList {

    private static final int MOST_NAMED = 20;

    private final List<String> named = new ArrayList<>();
    private int count;

    void add(String problem) {
        count++;
        if (named.size() < MOST_NAMED) {
            named.add(problem);
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** One problem a line. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(named);
        if (count > named.size()) {
            lines.add("and " + (count - named.size()) + " more");
        }
        return lines;
    }
}
