package eu.alpsynergy.synergy.kernel;

import java.util.SplittableRandom;

/** Orders drawn at random. */
final class Shuffles {

    private static final int BLOCK = 1024;

    private Shuffles() {}

    /**
     * Fills an array with 0..length-1 in random order: blocks of neighbouring numbers in random order, and the numbers of each block too. Where
     * neighbouring nodes have neighbouring numbers, searches in that order find more of what they need in the processor's caches.
     */
    static void fill(int[] order, SplittableRandom random) {
        int[] blocks = new int[(order.length + BLOCK - 1) / BLOCK];
        for (int i = 0; i < blocks.length; i++) {
            put(blocks, 0, i, i, random);
        }
        int used = 0;
        for (int block : blocks) {
            int start = used;
            int end = Math.min((block + 1) * BLOCK, order.length);
            for (int number = block * BLOCK; number < end; number++) {
                put(order, start, used++, number, random);
            }
        }
    }

    /** One step of Fisher and Yates: the new number changes places with one of those before it, or with none. */
    private static void put(int[] order, int start, int end, int number, SplittableRandom random) {
        int j = start + random.nextInt(end - start + 1);
        order[end] = order[j];
        order[j] = number;
    }
}
