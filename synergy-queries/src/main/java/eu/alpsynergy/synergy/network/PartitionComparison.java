package eu.alpsynergy.synergy.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How alike two partitions of the same nodes are. Pairs are counted in long. Cost O(n log n).
 *
 * <p>Source: NMI Danon et al. 2005, doi:10.1088/1742-5468/2005/09/P09008; ARI Hubert & Arabie 1985, doi:10.1007/BF01908075.
 *
 * @param nmi normalised mutual information {@code 2 I(A,B) / (H(A) + H(B))}, range [0, 1]; 1 when both put all nodes together
 * @param ari adjusted Rand index, agreement on pairs corrected for chance, at most 1 = the same; 1 when chance leaves nothing to
 *     correct (both all together or both each alone)
 * @param moved nodes outside the community that theirs became, ascending: communities are matched one to one, those that share most
 *     nodes first, of equal ones the lower numbers
 */
public record PartitionComparison(double nmi, double ari, List<Integer> moved) {

    public PartitionComparison {
        moved = List.copyOf(moved);
    }

    /** Compares two partitions of the same nodes. */
    public static PartitionComparison of(Partition a, Partition b) {
        if (a.nodes() != b.nodes()) {
            throw new IllegalArgumentException("Partitions of " + a.nodes() + " and of " + b.nodes() + " nodes");
        }
        long[] cells = cells(a, b);
        return new PartitionComparison(nmi(a, b, cells), ari(a, b, cells), moved(a, b, cells));
    }

    /** Only the adjusted Rand index. */
    public static double adjustedRand(Partition a, Partition b) {
        return ari(a, b, cells(a, b));
    }

    /** For each node its two communities in one number, sorted: runs are the cells of the table of both. */
    private static long[] cells(Partition a, Partition b) {
        long[] cells = IntStream.range(0, a.nodes())
                .mapToLong(node -> ((long) a.community(node) << 32) | b.community(node))
                .toArray();
        Arrays.sort(cells);
        return cells;
    }

    private static double nmi(Partition a, Partition b, long[] cells) {
        double entropies = entropy(a) + entropy(b);
        if (entropies == 0) {
            return 1;
        }
        double n = cells.length;
        double information = 0;
        for (int i = 0; i < cells.length; ) {
            int run = run(cells, i);
            double both = run;
            double apart = (double) a.size((int) (cells[i] >>> 32)) * b.size((int) cells[i]);
            information += both / n * Math.log(both * n / apart);
            i += run;
        }
        return Math.max(0, Math.min(1, 2 * information / entropies));
    }

    private static double entropy(Partition partition) {
        double entropy = 0;
        for (int c = 0; c < partition.count(); c++) {
            double share = (double) partition.size(c) / partition.nodes();
            entropy -= share * Math.log(share);
        }
        return entropy;
    }

    private static double ari(Partition a, Partition b, long[] cells) {
        long together = 0;
        for (int i = 0; i < cells.length; ) {
            int run = run(cells, i);
            together += pairs(run);
            i += run;
        }
        long inA = pairsInside(a);
        long inB = pairsInside(b);
        double expected = cells.length < 2 ? 0 : (double) inA * inB / pairs(cells.length);
        double most = (inA + inB) / 2.0;
        return most == expected ? 1 : (together - expected) / (most - expected);
    }

    private static long pairsInside(Partition partition) {
        return IntStream.range(0, partition.count())
                .mapToLong(c -> pairs(partition.size(c)))
                .sum();
    }

    private static long pairs(long n) {
        return n * (n - 1) / 2;
    }

    private static int run(long[] cells, int start) {
        int end = start;
        while (end < cells.length && cells[end] == cells[start]) {
            end++;
        }
        return end - start;
    }

    private static List<Integer> moved(Partition a, Partition b, long[] cells) {
        int[] became = matches(a, b, cells);
        return IntStream.range(0, a.nodes())
                .filter(node -> became[a.community(node)] != b.community(node))
                .boxed()
                .toList();
    }

    /** For each community of a the one of b it became, or -1. */
    private static int[] matches(Partition a, Partition b, long[] cells) {
        record Cell(int size, int first, int second) {}
        List<Cell> table = new ArrayList<>();
        for (int i = 0; i < cells.length; ) {
            int run = run(cells, i);
            table.add(new Cell(run, (int) (cells[i] >>> 32), (int) cells[i]));
            i += run;
        }
        // The table is in ascending order and the sort is stable, so of equal cells the lower numbers come first.
        table.sort((one, other) -> Integer.compare(other.size(), one.size()));
        int[] became = new int[a.count()];
        Arrays.fill(became, -1);
        boolean[] taken = new boolean[b.count()];
        for (Cell cell : table) {
            if (became[cell.first()] < 0 && !taken[cell.second()]) {
                became[cell.first()] = cell.second();
                taken[cell.second()] = true;
            }
        }
        return became;
    }
}
