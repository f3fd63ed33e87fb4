package eu.alpsynergy.synergy.kernel;

import java.util.Arrays;

/** One depth of the search for cliques: who could still join, and the witnesses that show a clique is not maximal. */
final class CliqueLevel {

    long[] candidates = new long[1];
    private int words;
    private int[] witnesses = new int[8];
    private int witnessCount;

    void fit(int wordCount, int known) {
        words = wordCount;
        if (candidates.length < wordCount) {
            candidates = new long[wordCount];
        }
        if (witnesses.length < known) {
            witnesses = new int[Math.max(known, 2 * witnesses.length)];
        }
    }

    /** All candidates, and all numbers after them as witnesses. */
    void start(int count, int known) {
        Arrays.fill(candidates, 0, words, -1);
        if ((count & 63) != 0) {
            candidates[words - 1] = (1L << count) - 1;
        }
        witnessCount = 0;
        for (int number = count; number < known; number++) {
            witnesses[witnessCount++] = number;
        }
    }

    /** Those of an outer level that are joined to the one chosen there. */
    void startInside(CliqueLevel outer, int chosen, long[] rows) {
        for (int word = 0; word < words; word++) {
            candidates[word] = outer.candidates[word] & rows[chosen * words + word];
        }
        witnessCount = 0;
        int word = chosen >> 6;
        for (int i = 0; i < outer.witnessCount; i++) {
            int witness = outer.witnesses[i];
            if ((rows[witness * words + word] >>> chosen & 1) != 0) {
                witnesses[witnessCount++] = witness;
            }
        }
    }

    boolean noCandidates() {
        for (int word = 0; word < words; word++) {
            if (candidates[word] != 0) {
                return false;
            }
        }
        return true;
    }

    boolean noWitness() {
        return witnessCount == 0;
    }

    /** The candidate or witness joined to most candidates: of those at most the others need be tried. */
    int pivot(long[] rows) {
        int best = -1;
        int most = -1;
        for (int i = 0; i < witnessCount; i++) {
            int joined = joined(witnesses[i], rows);
            if (joined > most) {
                most = joined;
                best = witnesses[i];
            }
        }
        for (int word = 0; word < words; word++) {
            for (long open = candidates[word]; open != 0; open &= open - 1) {
                int candidate = (word << 6) + Long.numberOfTrailingZeros(open);
                int joined = joined(candidate, rows);
                if (joined > most) {
                    most = joined;
                    best = candidate;
                }
            }
        }
        return best;
    }

    private int joined(int number, long[] rows) {
        int count = 0;
        for (int word = 0; word < words; word++) {
            count += Long.bitCount(candidates[word] & rows[number * words + word]);
        }
        return count;
    }

    /** A candidate that was tried is a witness for the rest. */
    void done(int chosen) {
        candidates[chosen >> 6] &= ~(1L << chosen);
        witnesses[witnessCount++] = chosen;
    }
}
