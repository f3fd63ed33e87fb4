package eu.alpsynergy.importer.alias;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How alike two lists of words are, 0 to 1: the larger of the weighted Jaccard index and 0.9 times the share of the shorter name that the
 * longer holds. A word weighs ln(1 + N / df): rare words tell more. Words of five letters or more may differ in one letter, of eight or
 * more in two, and then count 0.9. Symmetric. A name of one word inside a longer one counts 0.8.
 */
final class NameLikeness {

    private static final double INSIDE = 0.9;
    private static final double ONE_WORD_INSIDE = 0.8;
    private static final double MISSPELT = 0.9;
    private static final int ONE_LETTER_FROM = 5;
    private static final int TWO_LETTERS_FROM = 8;

    private final Map<String, Integer> frequency;
    private final int names;

    NameLikeness(Map<String, Integer> frequency, int names) {
        this.frequency = Map.copyOf(frequency);
        this.names = names;
    }

    /**
     * What the comparison found.
     *
     * @param inside whether the score comes from one name being inside the other
     * @param misspelt whether words had to be taken as misspelt
     */
    record Finding(double score, boolean inside, boolean misspelt) {}

    Finding compare(List<String> a, List<String> b) {
        Set<String> inB = new HashSet<>(b);
        List<String> onlyA = new ArrayList<>();
        double shared = 0;
        int words = 0;
        for (String word : a) {
            if (inB.remove(word)) {
                shared += weight(word);
                words++;
            } else {
                onlyA.add(word);
            }
        }
        boolean misspelt = false;
        double sum = sum(a) + sum(b);
        for (String word : onlyA) {
            String near = nearest(word, inB);
            if (near != null) {
                inB.remove(near);
                shared += MISSPELT * (weight(word) + weight(near)) / 2;
                words++;
                misspelt = true;
            }
        }
        double smaller = Math.min(sum(a), sum(b));
        if (smaller == 0) {
            return new Finding(0, false, false);
        }
        double jaccard = shared / (sum - shared);
        double inside = shared / smaller * (words > 1 ? INSIDE : ONE_WORD_INSIDE);
        return new Finding(Math.max(jaccard, Math.min(inside, 1)), inside > jaccard, misspelt);
    }

    private double sum(List<String> words) {
        return words.stream().mapToDouble(this::weight).sum();
    }

    private double weight(String word) {
        return Math.log(1 + (double) names / frequency.getOrDefault(word, 1));
    }

    private static @Nullable String nearest(String word, Set<String> others) {
        int allowed = word.length() >= TWO_LETTERS_FROM ? 2 : word.length() >= ONE_LETTER_FROM ? 1 : 0;
        if (allowed == 0) {
            return null;
        }
        String best = null;
        int bestDistance = allowed + 1;
        for (String other : others) {
            int least = Math.min(word.length(), other.length());
            int bound = least >= TWO_LETTERS_FROM ? 2 : least >= ONE_LETTER_FROM ? 1 : 0;
            if (Math.abs(word.length() - other.length()) <= bound) {
                int distance = distance(word, other);
                if (distance <= bound
                        && (distance < bestDistance || (distance == bestDistance && isBefore(other, best)))) {
                    best = other;
                    bestDistance = distance;
                }
            }
        }
        return best;
    }

    private static boolean isBefore(String other, @Nullable String best) {
        return best == null || other.compareTo(best) < 0;
    }

    /** Letters to put in, take out or change. */
    static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] now = new int[b.length() + 1];
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(change, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[b.length()];
    }
}
