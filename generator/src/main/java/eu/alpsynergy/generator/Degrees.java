package eu.alpsynergy.generator;

/** Coordinates as text. */
final class Degrees {

    private static final long STEPS = 10_000;

    private Degrees() {}

    /** Four decimals at most, none that are zero at the end: the way the data package writes numbers. */
    static String text(double degrees) {
        long steps = Math.round(degrees * STEPS);
        String sign = steps < 0 ? "-" : "";
        long whole = Math.abs(steps) / STEPS;
        String decimals = Codes.padded(Math.abs(steps) % STEPS, 4);
        int end = decimals.length();
        while (end > 0 && decimals.charAt(end - 1) == '0') {
            end--;
        }
        return sign + whole + (end == 0 ? "" : "." + decimals.substring(0, end));
    }
}
