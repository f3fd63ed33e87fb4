package eu.alpsynergy.importer.check.key;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Keys and the row each was first seen in, in a hash table with open addressing over {@link ByteBlocks}. A key costs its
 * bytes and 10 to 16 more. Equal is what has equal bytes; the hash only says where to look, and its start is drawn anew
 * each time, so that nobody can write a file whose keys all fall on one place.
 */
final class HashedKeys {

    private static final int FIRST_SLOTS = 1 << 6;

    private final long start = ThreadLocalRandom.current().nextLong();
    private final ByteBlocks blocks = new ByteBlocks();
    /** Addresses plus 1; 0 is free. */
    private int[] slots = new int[FIRST_SLOTS];

    private int size;

    /** The row that held the key before; nothing when it is new. Rows are counted from 1. */
    OptionalLong put(byte[] key, long row) {
        int slot = find(key);
        if (slots[slot] != 0) {
            return OptionalLong.of(rowAt(slots[slot] - 1));
        }
        int address = blocks.reserve(ByteBlocks.lengthOf(row) + ByteBlocks.lengthOf(key.length) + key.length);
        byte[] block = blocks.block(address);
        int at = ByteBlocks.put(block, ByteBlocks.offset(address), row);
        at = ByteBlocks.put(block, at, key.length);
        System.arraycopy(key, 0, block, at, key.length);
        slots[slot] = address + 1;
        if (++size > slots.length / 4 * 3) {
            grow();
        }
        return OptionalLong.empty();
    }

    OptionalLong rowOf(byte[] key) {
        int slot = find(key);
        return slots[slot] == 0 ? OptionalLong.empty() : OptionalLong.of(rowAt(slots[slot] - 1));
    }

    /** The keys that came first, at most so many. An entry begins with its row, which is never 0. */
    List<byte[]> first(int most) {
        List<byte[]> keys = new ArrayList<>();
        for (int b = 0; b < blocks.count(); b++) {
            byte[] block = blocks.block(ByteBlocks.addressOf(b, 0));
            int at = 0;
            while (keys.size() < most && at < block.length && block[at] != 0) {
                int address = ByteBlocks.addressOf(b, at);
                int from = keyStart(block, address);
                int to = from + keyLength(block, address);
                keys.add(Arrays.copyOfRange(block, from, to));
                at = ByteBlocks.aligned(to);
            }
        }
        return keys;
    }

    private long rowAt(int address) {
        return ByteBlocks.get(blocks.block(address), ByteBlocks.offset(address));
    }

    private static int lengthPlace(byte[] block, int address) {
        int at = ByteBlocks.offset(address);
        return at + ByteBlocks.lengthOf(ByteBlocks.get(block, at));
    }

    private static int keyLength(byte[] block, int address) {
        return (int) ByteBlocks.get(block, lengthPlace(block, address));
    }

    private static int keyStart(byte[] block, int address) {
        int at = lengthPlace(block, address);
        return at + ByteBlocks.lengthOf(ByteBlocks.get(block, at));
    }

    /** The slot that holds the key, or the free one where it would go. */
    private int find(byte[] key) {
        int mask = slots.length - 1;
        int slot = (int) hash(key, 0, key.length) & mask;
        while (slots[slot] != 0 && !isAt(slots[slot] - 1, key)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean isAt(int address, byte[] key) {
        byte[] block = blocks.block(address);
        int at = lengthPlace(block, address);
        long length = ByteBlocks.get(block, at);
        int from = at + ByteBlocks.lengthOf(length);
        return length == key.length && Arrays.equals(block, from, from + key.length, key, 0, key.length);
    }

    private void grow() {
        int[] before = slots;
        slots = new int[before.length * 2];
        int mask = slots.length - 1;
        for (int entry : before) {
            if (entry != 0) {
                byte[] block = blocks.block(entry - 1);
                int from = keyStart(block, entry - 1);
                int slot = (int) hash(block, from, from + keyLength(block, entry - 1)) & mask;
                while (slots[slot] != 0) {
                    slot = (slot + 1) & mask;
                }
                slots[slot] = entry;
            }
        }
    }

    private long hash(byte[] bytes, int from, int to) {
        long hash = start;
        long word = 0;
        int shift = 0;
        for (int i = from; i < to; i++) {
            word |= (bytes[i] & 0xFFL) << shift;
            shift += 8;
            if (shift == 64) {
                hash = mix(hash ^ word);
                word = 0;
                shift = 0;
            }
        }
        return mix(hash ^ word ^ ((long) (to - from) << 56));
    }

    private static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
