package eu.alpsynergy.importer.check.key;

import java.util.ArrayList;
import java.util.List;

/**
 * Bytes in blocks of 1 MiB that are only added to. A piece lies within one block and is found again by its address, which
 * counts in steps of four bytes: 8 GiB with positive numbers.
 */
final class ByteBlocks {

    private static final int BLOCK_BITS = 20;
    private static final int STEP_BITS = 2;
    private static final int STEPS_IN_BLOCK = 1 << (BLOCK_BITS - STEP_BITS);

    private final List<byte[]> blocks = new ArrayList<>();
    private int used = 1 << BLOCK_BITS;

    /** Makes room for a piece and says where; one larger than a block gets a block of its own. */
    int reserve(int length) {
        int start = aligned(used);
        if (blocks.isEmpty() || start + length > blocks.get(blocks.size() - 1).length) {
            blocks.add(new byte[Math.max(length, 1 << BLOCK_BITS)]);
            start = 0;
        }
        used = start + length;
        return addressOf(blocks.size() - 1, start);
    }

    int count() {
        return blocks.size();
    }

    static int addressOf(int block, int offset) {
        return block * STEPS_IN_BLOCK + (offset >>> STEP_BITS);
    }

    /** Where the piece after one that ends here begins. */
    static int aligned(int end) {
        return (end + (1 << STEP_BITS) - 1) >>> STEP_BITS << STEP_BITS;
    }

    byte[] block(int address) {
        return blocks.get(address / STEPS_IN_BLOCK);
    }

    static int offset(int address) {
        return address % STEPS_IN_BLOCK << STEP_BITS;
    }

    /** How many bytes a number takes: seven bits a byte. */
    static int lengthOf(long number) {
        int bytes = 1;
        for (long left = number >>> 7; left != 0; left >>>= 7) {
            bytes++;
        }
        return bytes;
    }

    /** Writes a number and says where it ends. */
    static int put(byte[] block, int at, long number) {
        int end = at;
        long left = number;
        while (left >= 0x80) {
            block[end++] = (byte) (left | 0x80);
            left >>>= 7;
        }
        block[end++] = (byte) left;
        return end;
    }

    static long get(byte[] block, int at) {
        long number = 0;
        int shift = 0;
        int place = at;
        while (block[place] < 0) {
            number |= (long) (block[place++] & 0x7F) << shift;
            shift += 7;
        }
        return number | (long) block[place] << shift;
    }
}
