package eu.alpsynergy.model.column;

import java.util.Arrays;

/**
 * Writes what {@link IdColumn} reads: a byte with the numbers of shared and of own bytes in its halves, 15 standing for 15 and more, of
 * which the rest follows in groups of seven bits; then the own bytes.
 */
final class FrontCoding {

    static final int NIBBLE = 15;

    private byte[] coded = new byte[64];
    private int length;
    private int[] blocks = new int[4];
    private int blockCount;
    private int size;
    private int longest;

    /** Codes the texts of a pool in an order in which they ascend. */
    static IdColumn of(BytePool pool, int[] order) {
        FrontCoding coding = new FrontCoding();
        for (int i = 0; i < order.length; i++) {
            coding.add(pool, order[i], i == 0 ? -1 : order[i - 1]);
        }
        return new IdColumn(
                Arrays.copyOf(coding.coded, coding.length),
                Arrays.copyOf(coding.blocks, coding.blockCount),
                coding.size,
                coding.longest);
    }

    private void add(BytePool pool, int text, int before) {
        int shared = 0;
        if (IdColumn.startsBlock(size)) {
            if (blockCount == blocks.length) {
                blocks = Arrays.copyOf(blocks, 2 * blockCount);
            }
            blocks[blockCount++] = length;
        } else {
            shared = shared(pool, text, before);
        }
        int total = pool.end(text) - pool.start(text);
        int own = total - shared;
        room(own + 16);
        coded[length++] = (byte) (Math.min(shared, NIBBLE) << 4 | Math.min(own, NIBBLE));
        more(shared);
        more(own);
        System.arraycopy(pool.raw(), pool.start(text) + shared, coded, length, own);
        length += own;
        longest = Math.max(longest, total);
        size++;
    }

    private static int shared(BytePool pool, int text, int before) {
        int mismatch = Arrays.mismatch(
                pool.raw(), pool.start(text), pool.end(text), pool.raw(), pool.start(before), pool.end(before));
        return mismatch < 0 ? pool.end(text) - pool.start(text) : mismatch;
    }

    private void more(int count) {
        if (count < NIBBLE) {
            return;
        }
        int rest = count - NIBBLE;
        while (rest > 0x7F) {
            coded[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        coded[length++] = (byte) rest;
    }

    private void room(int wanted) {
        if (length > Integer.MAX_VALUE - 64 - wanted) {
            throw new IllegalStateException("the ids of one table are longer than 2 GB");
        }
        if (length + wanted > coded.length) {
            coded = Arrays.copyOf(coded, (int) Math.min(Integer.MAX_VALUE - 16, (length + wanted) * 3L / 2));
        }
    }
}
