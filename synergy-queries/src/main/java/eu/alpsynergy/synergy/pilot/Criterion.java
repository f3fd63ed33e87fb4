package eu.alpsynergy.synergy.pilot;

import eu.alpsynergy.synergy.api.FactKey;
import java.util.List;
import java.util.OptionalDouble;

/** A criterion as it is measured, before candidates are compared. */
@FunctionalInterface
interface Criterion {

    /** What the facts say of a cluster, by its dense index. */
    Measured of(int cluster);

    /** A value with the facts behind it; absent when there are none. */
    record Measured(OptionalDouble value, String state, int count, int of, List<FactKey> facts) {

        private static final String KNOWN = "known";

        public Measured {
            facts = List.copyOf(facts);
        }

        static Measured unknown(String state) {
            return new Measured(OptionalDouble.empty(), state, 0, 0, List.of());
        }

        static Measured unknown() {
            return unknown("unknown");
        }

        static Measured share(int count, int of, List<FactKey> facts) {
            return of == 0 ? unknown() : new Measured(OptionalDouble.of((double) count / of), KNOWN, count, of, facts);
        }

        static Measured of(double value, int count, int of, List<FactKey> facts) {
            return new Measured(OptionalDouble.of(value), KNOWN, count, of, facts);
        }
    }
}
