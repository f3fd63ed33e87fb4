package eu.alpsynergy.api.app.graph;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a task found: rows, handed out one by one as there may be millions, and facts about them. */
interface ResultTable {

    /** Takes rows. */
    interface RowSink {

        /** Cells: text, whole numbers, doubles, lists of labels, null where something is not defined. */
        void row(@Nullable Object... cells);
    }

    /** Names the file in a folder, and the part of a JSON document. */
    String name();

    List<String> columns();

    /** Hands out all rows, in an order that depends on graph and options only. */
    void rows(RowSink sink);

    /** Parameters and totals, asked for after the rows. */
    Map<String, Object> facts();
}
