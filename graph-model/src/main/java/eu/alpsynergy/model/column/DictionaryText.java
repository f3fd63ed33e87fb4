package eu.alpsynergy.model.column;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Each distinct text once, and a code for each row; a column that is the same throughout has no codes at all. */
public final class DictionaryText implements TextColumn {

    static final int FORMAT = 1;

    private final List<String> texts;
    /** 0: absent; else 1 more than the text's place. */
    private final PackedInts codes;
    /** Added to each code: 1 when no row lacks its text, so that the first text takes no bits. */
    private final int offset;

    DictionaryText(List<String> texts, PackedInts codes, int offset) {
        this.texts = List.copyOf(texts);
        this.codes = codes;
        this.offset = offset;
    }

    @Override
    public int size() {
        return codes.size();
    }

    /** Place of a row's text among {@link #texts()}; -1 where it is absent. */
    public int code(int index) {
        return codes.get(index) + offset - 1;
    }

    /** The distinct texts in the order in which they came. */
    public List<String> texts() {
        return texts;
    }

    @Override
    public @Nullable String get(int index) {
        int code = code(index);
        return code < 0 ? null : texts.get(code);
    }

    @Override
    public DictionaryText permuted(int[] order) {
        return new DictionaryText(texts, codes.permuted(order), offset);
    }

    /** A text of one byte a character takes some 40 bytes more than its characters. */
    @Override
    public long liveBytes() {
        return codes.liveBytes()
                + texts.stream().mapToLong(t -> 48L + t.length()).sum();
    }

    @Override
    public void write(ColumnSink sink) {
        sink.number(FORMAT);
        sink.number(offset);
        sink.number(texts.size());
        texts.forEach(sink::text);
        codes.write(sink);
    }

    /** Of a column that was written as a dictionary. */
    public static DictionaryText read(ColumnSource source) {
        if (source.number() != FORMAT) {
            throw new IllegalStateException("the column is not a dictionary");
        }
        return readBody(source);
    }

    static DictionaryText readBody(ColumnSource source) {
        int offset = source.number();
        int size = source.number();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            texts.add(source.text());
        }
        return new DictionaryText(texts, PackedInts.read(source), offset);
    }
}
