package eu.alpsynergy.generator;

/**
 * Random numbers by name: a draw depends on the seed, its topic and two numbers, and on no draw before it. The mixing step
 * is SplitMix64's finaliser (Steele, Lea, Flood 2014, doi:10.1145/2660193.2660195).
 */
final class Draws {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long seed;

    /** What is drawn; no two topics share a number, and a changed number changes every package. */
    enum Topic {
        PLACE(1),
        SIZE_OF_REGION(2),
        PARTNER(3),
        THEME_OF_COMMUNITY(4),
        PAIR_THEME(5),
        COMMUNITY(6),
        DIVISION(7),
        EMPLOYMENT(8),
        KIND(9),
        POINT(10),
        NAME(11),
        CLUSTER(12),
        STAGE(13),
        TIE_WAY(14),
        TIE_PICK(15),
        TIE_FILL(16),
        TIE_CELLS(17),
        PROJECT(18),
        PRIORITY(19),
        CALL(20);

        private final int number;

        Topic(int number) {
            this.number = number;
        }
    }

    Draws(long seed) {
        this.seed = mix(seed + GOLDEN);
    }

    long bits(Topic topic, long a, long b) {
        long topical = mix(seed ^ (GOLDEN * topic.number));
        return mix(mix(topical + GOLDEN * a) + GOLDEN * b);
    }

    /** From 0 (possible) to 1 (never). */
    double unit(Topic topic, long a, long b) {
        return (bits(topic, a, b) >>> 11) * 0x1p-53;
    }

    int below(int bound, Topic topic, long a, long b) {
        return (int) (unit(topic, a, b) * bound);
    }

    /** Bell-shaped round 0 with standard deviation 1: the sum of four uniform numbers, which needs no logarithm. */
    double bell(Topic topic, long a, long b) {
        double sum = 0;
        for (int i = 0; i < 4; i++) {
            sum += unit(topic, a, 4 * b + i);
        }
        return (sum - 2) * 1.7320508075688772;
    }

    /** Sorts numbers 0 to {@code count - 1} into a random order. */
    int[] order(int count, Topic topic) {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            int j = below(i + 1, topic, i, count);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }

    private static long mix(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
