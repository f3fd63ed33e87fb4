package eu.alpsynergy.synergy.network.export;

import eu.alpsynergy.synergy.kernel.CsrGraph;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is written of a network. */
public interface NetworkFile {

    /** A column of the nodes. */
    record Column(String id, Type type) {}

    /** What a column holds; numbers are finite. */
    enum Type {
        TEXT,
        /** Whole numbers of 32 bits. */
        WHOLE,
        /** Whole numbers of 64 bits. */
        LARGE,
        NUMBER,
        TRUTH
    }

    /** The values of a node or edge. */
    @FunctionalInterface
    interface Values {
        /** As it is written; null where there is none. */
        @Nullable
        String at(int column);
    }

    /** A place in the picture. */
    record Place(double x, double y) {}

    /** What the network is made of, for whoever finds the file. */
    String description();

    /** The day the data are of, as an ISO date. */
    String date();

    CsrGraph graph();

    String id(int node);

    String label(int node);

    List<Column> columns();

    /** The value as it is written; empty where it is not known. */
    Optional<String> value(int node, int column);

    /** Empty where a node is not drawn. */
    Optional<Place> place(int node);
}
