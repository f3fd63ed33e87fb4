package eu.alpsynergy.synergy.pilot;

import java.util.Arrays;

/**
 * A selection problem over dense indices: choose {@code size} of n candidates so that the sum of their scores and of the bonuses
 * of all chosen pairs is largest, under bounds per region, per type of regions and with every required field served.
 *
 * <p>Arrays are shared, not copied: whoever makes a problem leaves them alone afterwards.
 */
final class Selection {

    /** How many to choose. */
    final int size;
    /** What a candidate alone adds to the objective. */
    final double[] score;
    /** What a pair adds, symmetric, at least 0, 0 on the diagonal. */
    final double[][] bonus;

    final int[] regionOf;
    /** The required fields a candidate serves, as bits. */
    final int[] fieldsOf;
    /** Number of required fields: bits {@code 0..required-1} must all be served. */
    final int required;
    /** The type of a region, or -1. */
    final int[] typeOf;

    final int[] leastOfRegion;
    final int[] mostOfRegion;
    final int[] leastOfType;
    final Choice[] choice;

    /** What is settled about a candidate. */
    enum Choice {
        FREE,
        IN,
        OUT
    }

    Selection(
            int size,
            double[] score,
            double[][] bonus,
            int[] regionOf,
            int[] fieldsOf,
            int required,
            int[] typeOf,
            int[] leastOfRegion,
            int[] mostOfRegion,
            int[] leastOfType,
            Choice[] choice) {
        this.size = size;
        this.score = score;
        this.bonus = bonus;
        this.regionOf = regionOf;
        this.fieldsOf = fieldsOf;
        this.required = required;
        this.typeOf = typeOf;
        this.leastOfRegion = leastOfRegion;
        this.mostOfRegion = mostOfRegion;
        this.leastOfType = leastOfType;
        this.choice = choice;
    }

    int candidates() {
        return score.length;
    }

    int regions() {
        return leastOfRegion.length;
    }

    int allFields() {
        return (1 << required) - 1;
    }

    boolean hasBonuses() {
        return Arrays.stream(bonus).flatMapToDouble(Arrays::stream).anyMatch(b -> b > 0);
    }

    /** The same problem with other scores. */
    Selection withScores(double[] scores) {
        return new Selection(
                size,
                scores,
                bonus,
                regionOf,
                fieldsOf,
                required,
                typeOf,
                leastOfRegion,
                mostOfRegion,
                leastOfType,
                choice);
    }

    /** The same problem with one candidate settled. */
    Selection with(int candidate, Choice settled) {
        Choice[] choices = choice.clone();
        choices[candidate] = settled;
        return new Selection(
                size,
                score,
                bonus,
                regionOf,
                fieldsOf,
                required,
                typeOf,
                leastOfRegion,
                mostOfRegion,
                leastOfType,
                choices);
    }

    /** The objective of a set; sums run in the order of the set. */
    double objective(int[] set) {
        double sum = 0;
        for (int a = 0; a < set.length; a++) {
            sum += score[set[a]];
            for (int b = a + 1; b < set.length; b++) {
                sum += bonus[set[a]][set[b]];
            }
        }
        return sum;
    }

    /** Whether a set keeps every bound. */
    boolean allows(int[] set) {
        int[] ofRegion = new int[regions()];
        int[] ofType = new int[leastOfType.length];
        int served = 0;
        boolean[] chosen = new boolean[candidates()];
        for (int i : set) {
            chosen[i] = true;
            ofRegion[regionOf[i]]++;
            served |= fieldsOf[i];
            if (typeOf[regionOf[i]] >= 0) {
                ofType[typeOf[regionOf[i]]]++;
            }
        }
        boolean allowed = set.length == size && (served & allFields()) == allFields();
        for (int i = 0; i < candidates() && allowed; i++) {
            allowed = choice[i] == Choice.FREE || chosen[i] == (choice[i] == Choice.IN);
        }
        for (int r = 0; r < regions() && allowed; r++) {
            allowed = ofRegion[r] >= leastOfRegion[r] && ofRegion[r] <= mostOfRegion[r];
        }
        for (int t = 0; t < ofType.length && allowed; t++) {
            allowed = ofType[t] >= leastOfType[t];
        }
        return allowed;
    }
}
