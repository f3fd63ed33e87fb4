package eu.alpsynergy.importer.check.key;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Keys that came in strictly ascending order of their bytes, each as what it does not share with the one before: some five
 * bytes a key. Nothing can be looked up here; but as long as keys ascend, none comes twice.
 */
final class AscendingKeys {

    private static final int BLOCK = 1 << 16;
    private static final int MOST_FOR_NUMBERS = 20;

    private final List<byte[]> full = new ArrayList<>();
    private byte[] block = new byte[BLOCK];
    private int used;
    private byte[] last = {};
    private long lastRow;
    private boolean empty = true;

    /** Is shown keys in the order in which they came. */
    interface Visitor {
        void visit(byte[] key, long row);
    }

    /** Below 0 when the key belongs before the last one, 0 when it is the last one, above 0 when it belongs after it. */
    int compareToLast(byte[] key) {
        return empty ? 1 : Arrays.compareUnsigned(key, last);
    }

    long lastRow() {
        return lastRow;
    }

    void add(byte[] key, long row) {
        int mismatch = Arrays.mismatch(last, key);
        int shared = mismatch < 0 ? last.length : mismatch;
        int rest = key.length - shared;
        if (used + MOST_FOR_NUMBERS + rest > block.length) {
            full.add(Arrays.copyOf(block, used));
            block = new byte[Math.max(BLOCK, MOST_FOR_NUMBERS + rest)];
            used = 0;
        }
        used = ByteBlocks.put(block, used, row - lastRow);
        used = ByteBlocks.put(block, used, shared);
        used = ByteBlocks.put(block, used, rest);
        System.arraycopy(key, shared, block, used, rest);
        used += rest;
        last = key;
        lastRow = row;
        empty = false;
    }

    void forEach(Visitor visitor) {
        byte[] key = {};
        long row = 0;
        List<byte[]> all = new ArrayList<>(full);
        all.add(Arrays.copyOf(block, used));
        for (byte[] bytes : all) {
            int at = 0;
            while (at < bytes.length) {
                long step = ByteBlocks.get(bytes, at);
                at += ByteBlocks.lengthOf(step);
                int shared = (int) ByteBlocks.get(bytes, at);
                at += ByteBlocks.lengthOf(shared);
                int rest = (int) ByteBlocks.get(bytes, at);
                at += ByteBlocks.lengthOf(rest);
                key = Arrays.copyOf(key, shared + rest);
                System.arraycopy(bytes, at, key, shared, rest);
                at += rest;
                row += step;
                visitor.visit(key, row);
            }
        }
    }
}
