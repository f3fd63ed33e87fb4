package eu.alpsynergy.model.column;

/** Takes the arrays of columns in order, to keep them outside the memory. */
public interface ColumnSink {

    void number(int value);

    void bytes(byte[] values);

    void ints(int[] values);

    void longs(long[] values);

    void text(String value);
}
