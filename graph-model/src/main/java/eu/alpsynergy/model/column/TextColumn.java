package eu.alpsynergy.model.column;

import org.jspecify.annotations.Nullable;

/** Texts of the rows of a table, absent in some: as codes of a dictionary where texts repeat, else one after another. */
public sealed interface TextColumn permits DictionaryText, PooledText {

    int size();

    @Nullable
    String get(int index);

    /** The text of a row that must have one. */
    default String require(int index) {
        String text = get(index);
        if (text == null) {
            throw new IllegalStateException("row " + index + " has no text");
        }
        return text;
    }

    /** The same texts in another order: {@code order[i]} is where the new i-th one stands now. */
    TextColumn permuted(int[] order);

    long liveBytes();

    void write(ColumnSink sink);

    static TextColumn read(ColumnSource source) {
        return source.number() == DictionaryText.FORMAT ? DictionaryText.readBody(source) : PooledText.readBody(source);
    }
}
