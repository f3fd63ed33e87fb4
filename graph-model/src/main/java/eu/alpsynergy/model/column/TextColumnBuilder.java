package eu.alpsynergy.model.column;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes texts row by row; a dictionary as long as they repeat. */
public final class TextColumnBuilder {

    /** So many rows are waited for before texts are said to repeat or not. */
    private static final int SAMPLE = 1024;

    private static final int LARGEST_DICTIONARY = 1 << 16;

    private final boolean dictionaryOnly;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    /** 0 = absent; of a dictionary 1 more than the text's place, of a pool 1. */
    private PackedInts codes = new PackedInts();

    private int absent;
    private @Nullable BytePool pool;

    private TextColumnBuilder(boolean dictionaryOnly) {
        this.dictionaryOnly = dictionaryOnly;
    }

    /** Of texts that may repeat or not. */
    public static TextColumnBuilder any() {
        return new TextColumnBuilder(false);
    }

    /** Of texts that repeat for sure: {@link #dictionary()} gives their codes. */
    public static TextColumnBuilder repeating() {
        return new TextColumnBuilder(true);
    }

    public void add(@Nullable String text) {
        if (text == null) {
            absent++;
            codes.add(0);
            return;
        }
        if (pool != null) {
            pool.add(text);
            codes.add(1);
            return;
        }
        Integer place = places.get(text);
        if (place == null) {
            place = texts.size();
            places.put(text, place);
            texts.add(text);
        }
        codes.add(place + 1);
        int present = codes.size() - absent;
        if (!dictionaryOnly && present > SAMPLE && texts.size() > Math.min(LARGEST_DICTIONARY, present / 2)) {
            pool = pooled();
        }
    }

    private BytePool pooled() {
        BytePool made = new BytePool();
        PackedInts present = new PackedInts();
        for (int i = 0; i < codes.size(); i++) {
            int code = codes.get(i);
            present.add(Math.min(code, 1));
            if (code > 0) {
                made.add(texts.get(code - 1));
            }
        }
        codes = present;
        places.clear();
        texts.clear();
        return made;
    }

    public TextColumn build() {
        return pool == null ? dictionary() : new PooledText(pool, codes);
    }

    /** Of a builder that is {@link #repeating()}. */
    public DictionaryText dictionary() {
        if (pool != null) {
            throw new IllegalStateException("the texts do not repeat");
        }
        if (absent > 0) {
            return new DictionaryText(texts, codes.trimmed(), 0);
        }
        PackedInts lower = new PackedInts();
        for (int i = 0; i < codes.size(); i++) {
            lower.add(codes.get(i) - 1);
        }
        return new DictionaryText(texts, lower.trimmed(), 1);
    }
}
