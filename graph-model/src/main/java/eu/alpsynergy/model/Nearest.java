package eu.alpsynergy.model;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** "Did you mean ...?": the known word nearest to a given one by edit distance, when it is near enough to help. */
public final class Nearest {

    private static final int MOST_COMPARED = 20_000;
    private static final int LONGEST = 100;

    private Nearest() {}

    /**
     * The candidate with the smallest edit distance, ignoring case; absent when even the best needs changes to more than a third of
     * the word (at least two are forgiven, never the whole word). Of equally near ones the first in alphabetical order. Looks
     * at no more than 20,000 candidates; cost O(candidates x length²).
     */
    public static Optional<String> to(String unknown, Collection<String> known) {
        if (unknown.length() > LONGEST) {
            return Optional.empty();
        }
        String folded = unknown.toLowerCase(Locale.ROOT);
        int limit = Math.min(unknown.length() - 1, Math.max(2, unknown.length() / 3));
        String best = null;
        int bestDistance = limit + 1;
        int compared = 0;
        for (String code : known) {
            if (++compared > MOST_COMPARED) {
                break;
            }
            if (Math.abs(code.length() - unknown.length()) > bestDistance) {
                continue;
            }
            int distance = distance(folded, code.toLowerCase(Locale.ROOT));
            if (distance < bestDistance || (distance == bestDistance && best != null && code.compareTo(best) < 0)) {
                best = code;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Optimal string alignment: insertions, deletions, substitutions, and neighbours exchanged. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + same);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
