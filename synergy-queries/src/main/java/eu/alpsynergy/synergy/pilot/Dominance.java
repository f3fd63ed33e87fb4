package eu.alpsynergy.synergy.pilot;

import eu.alpsynergy.synergy.pilot.Selection.Choice;
import java.util.ArrayList;
import java.util.List;

/**
 * Candidates that are never worse than another of their region: they serve at least its fields, have at least its score, and complete
 * everybody else at least as well; among equals the first. Some best set holds the better one whenever it holds the other, which is
 * all that a search for one best set needs to look at. Cost O(n² n / R).
 */
final class Dominance {

    private final Selection problem;
    private final List<List<Integer>> better;
    private final List<List<Integer>> worse;

    Dominance(Selection problem) {
        this.problem = problem;
        this.better = new ArrayList<>();
        this.worse = new ArrayList<>();
        for (int i = 0; i < problem.candidates(); i++) {
            better.add(new ArrayList<>());
            worse.add(new ArrayList<>());
        }
        for (int i = 0; i < problem.candidates(); i++) {
            for (int j = 0; j < problem.candidates(); j++) {
                if (i != j && comparable(i, j) && atLeast(i, j) && (i < j || !atLeast(j, i))) {
                    worse.get(i).add(j);
                    better.get(j).add(i);
                }
            }
        }
    }

    private boolean comparable(int i, int j) {
        return problem.regionOf[i] == problem.regionOf[j]
                && problem.choice[i] == Choice.FREE
                && problem.choice[j] == Choice.FREE;
    }

    private boolean atLeast(int i, int j) {
        boolean holds = problem.score[i] >= problem.score[j]
                && (problem.fieldsOf[i] & problem.fieldsOf[j] & problem.allFields())
                        == (problem.fieldsOf[j] & problem.allFields());
        for (int l = 0; holds && l < problem.candidates(); l++) {
            holds = l == i || l == j || problem.bonus[i][l] >= problem.bonus[j][l];
        }
        return holds;
    }

    /** Settles what follows from what is settled. */
    void propagate(Choice[] choice) {
        for (int i = 0; i < choice.length; i++) {
            if (choice[i] == Choice.FREE && better.get(i).size() >= most(i)) {
                choice[i] = Choice.OUT;
            }
        }
        for (int i = 0; i < choice.length; i++) {
            if (choice[i] == Choice.OUT) {
                settle(choice, worse.get(i), Choice.OUT);
            } else if (choice[i] == Choice.IN) {
                settle(choice, better.get(i), Choice.IN);
            }
        }
    }

    private int most(int i) {
        return Math.min(problem.size, problem.mostOfRegion[problem.regionOf[i]]);
    }

    private static void settle(Choice[] choice, List<Integer> others, Choice settled) {
        for (int j : others) {
            if (choice[j] == Choice.FREE) {
                choice[j] = settled;
            }
        }
    }
}
