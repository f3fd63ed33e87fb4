package eu.alpsynergy.importer.check.key;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The values some columns of a table hold, and the row each was first seen in. Exact: two keys are the same when all their
 * bytes are.
 *
 * <p>Memory: about 25 bytes for a key of twelve characters that others refer to. Keys that are only held against each
 * other cost about five while they ascend, as they do in a table sorted by its key, and as much as the others from the
 * first that does not.
 */
public final class KeyIndex {

    private static final String SEPARATOR = "\u001f";

    private @Nullable AscendingKeys ascending;
    private final HashedKeys hashed = new HashedKeys();
    private boolean complete = true;

    private KeyIndex(@Nullable AscendingKeys ascending) {
        this.ascending = ascending;
    }

    /** For keys that others refer to. */
    public static KeyIndex toLookUp() {
        return new KeyIndex(null);
    }

    /** For keys that must only differ from each other. */
    public static KeyIndex toCompare() {
        return new KeyIndex(new AscendingKeys());
    }

    /** The row that held the key before; nothing when it is new. */
    public OptionalLong put(String key, long row) {
        byte[] bytes = bytes(key);
        AscendingKeys inOrder = ascending;
        if (inOrder == null) {
            return hashed.put(bytes, row);
        }
        int order = inOrder.compareToLast(bytes);
        if (order == 0) {
            return OptionalLong.of(inOrder.lastRow());
        }
        if (order > 0) {
            inOrder.add(bytes, row);
            return OptionalLong.empty();
        }
        return hashedNow().put(bytes, row);
    }

    public boolean contains(String key) {
        return rowOf(key).isPresent();
    }

    /** The row a key was first seen in. */
    public OptionalLong rowOf(String key) {
        return hashedNow().rowOf(bytes(key));
    }

    /** The keys that came first, at most so many: among them suggestions are looked for. */
    public List<String> first(int most) {
        return hashedNow().first(most).stream()
                .map(key -> new String(key, StandardCharsets.UTF_8))
                .toList();
    }

    /** A table that could not be read to its end says nothing about keys it lacks. */
    public void markIncomplete() {
        complete = false;
    }

    public boolean isComplete() {
        return complete;
    }

    /** A key of several parts as one text. */
    public static String join(List<String> parts) {
        return parts.size() == 1 ? parts.get(0) : String.join(SEPARATOR, parts);
    }

    public static String shown(String key) {
        return key.replace(SEPARATOR, ", ");
    }

    private HashedKeys hashedNow() {
        AscendingKeys inOrder = ascending;
        if (inOrder != null) {
            ascending = null;
            inOrder.forEach(hashed::put);
        }
        return hashed;
    }

    private static byte[] bytes(String key) {
        return key.getBytes(StandardCharsets.UTF_8);
    }
}
