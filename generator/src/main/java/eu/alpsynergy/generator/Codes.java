package eu.alpsynergy.generator;

import java.util.Locale;
import java.util.stream.IntStream;

/** The ids of invented things. Numbers are padded, so that the order of ids is the order of numbers. */
final class Codes {

    private static final int LETTERS = 26;

    private final Places places;
    private final int clusterDigits;
    private final int actorDigits;

    Codes(Places places, ClusterPlan clusters) {
        this.places = places;
        this.actorDigits = digits(
                3, IntStream.range(0, places.count()).map(places::firms).max().orElse(0));
        this.clusterDigits = digits(
                2, IntStream.range(0, places.count()).map(clusters::count).max().orElse(0));
    }

    /** AAA, AAB, and so on. */
    static String region(int region) {
        return new String(new char[] {
            letter(region / (LETTERS * LETTERS)), letter(region / LETTERS % LETTERS), letter(region % LETTERS)
        });
    }

    /** XA to XZ: ISO 3166-1 leaves them to users, so no country has one. */
    static String country(int country) {
        return "X" + letter(country);
    }

    String actor(int actor, int region) {
        return "f-" + lower(region) + "-" + padded(actor - places.firstFirm(region) + 1L, actorDigits);
    }

    String cluster(int region, int number) {
        return "cl-" + lower(region) + "-" + padded(number + 1L, clusterDigits);
    }

    static String padded(long number, int digits) {
        String text = Long.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }

    static int digits(int least, long largest) {
        return Math.max(least, Long.toString(largest).length());
    }

    private static String lower(int region) {
        return region(region).toLowerCase(Locale.ROOT);
    }

    private static char letter(int index) {
        return (char) ('A' + index);
    }
}
