package eu.alpsynergy.synergy.compute;

import java.util.List;
import java.util.OptionalDouble;

/** What an indicator yields, in the order of the table it was computed on. */
public sealed interface ComputeResult {

    /** A value for each of some rows and columns. */
    record Grid(String corner, List<String> rows, List<String> columns, Cell cells) implements ComputeResult {

        public Grid {
            rows = List.copyOf(rows);
            columns = List.copyOf(columns);
        }
    }

    /** A value for each label. */
    record Vector(List<String> labels, Entry entries) implements ComputeResult {

        public Vector {
            labels = List.copyOf(labels);
        }
    }

    /** A value for each region, partner and domain; computed when asked. */
    record Triples(List<String> regions, List<String> domains, Triple values) implements ComputeResult {

        public Triples {
            regions = List.copyOf(regions);
            domains = List.copyOf(domains);
        }
    }

    /** Absent where undefined. */
    @FunctionalInterface
    interface Cell {
        OptionalDouble at(int row, int column);
    }

    /** Absent where undefined. */
    @FunctionalInterface
    interface Entry {
        OptionalDouble at(int position);
    }

    /** Absent where undefined. */
    @FunctionalInterface
    interface Triple {
        OptionalDouble at(int region, int partner, int domain);
    }
}
