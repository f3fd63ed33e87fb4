package eu.alpsynergy.model.column;

/** Gives arrays back in the order in which a {@link ColumnSink} took them. */
public interface ColumnSource {

    int number();

    byte[] bytes();

    int[] ints();

    long[] longs();

    String text();
}
