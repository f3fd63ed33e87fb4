package eu.alpsynergy.benchmarks;

/** Another solver on the same problem. */
final class Rival {

    private Rival() {}

    /** Value of the best set found, and what no set exceeds; NaN where the solver does not tell. */
    record Answer(double value, double bound) {}
}
