package eu.alpsynergy.synergy.indicator;

import eu.alpsynergy.model.AlpSynergyException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.ojalgo.matrix.decomposition.Eigenvalue;
import org.ojalgo.matrix.store.R064Store;

/**
 * Economic complexity of regions (ECI) and of domains (PCI).
 *
 * <p>ECI is the second eigenvector of {@code K^-1 M U^-1 M'} (K, U: diagonal matrices of diversity and ubiquity), its sign chosen
 * so that it correlates positively with diversity; {@code PCI = U^-1 M' ECI}. Each is standardised on its own to mean 0 and
 * population standard deviation 1. Absent for regions without a specialisation and domains without a region. Computed on the
 * smaller side through the symmetric matrix similar to it. Cost O(min(R, D)³ + R D min(R, D)).
 *
 * <p>Source: Hidalgo & Hausmann 2009, doi:10.1073/pnas.0900943106.
 */
public final class EconomicComplexity {

    public static final IndicatorDescriptor ECI = new IndicatorDescriptor(
            "eci",
            "second eigenvector of K^-1 M U^-1 M', sign as diversity, standardised",
            "standard deviations",
            "mean 0, population standard deviation 1",
            List.of("Hidalgo & Hausmann 2009, doi:10.1073/pnas.0900943106"));
    public static final IndicatorDescriptor PCI = new IndicatorDescriptor(
            "pci",
            "U^-1 M' ECI, standardised",
            "standard deviations",
            "mean 0, population standard deviation 1",
            List.of("Hidalgo & Hausmann 2009, doi:10.1073/pnas.0900943106"));

    /** Below so many regions or domains with a specialisation the index means nothing. */
    public static final int LEAST = 10;

    /** Eigenvalues closer than this count as one. */
    private static final double SAME = 1e-9;

    private final OptionalDouble[] eci;
    private final OptionalDouble[] pci;

    private EconomicComplexity(OptionalDouble[] eci, OptionalDouble[] pci) {
        this.eci = eci;
        this.pci = pci;
    }

    public OptionalDouble eci(int region) {
        return eci[region];
    }

    public OptionalDouble pci(int domain) {
        return pci[domain];
    }

    /**
     * Both indices.
     *
     * @throws AlpSynergyException {@code complexity-too-small} with fewer than {@value #LEAST} regions or domains that have a
     *     specialisation, {@code complexity-ambiguous} when the second eigenvalue is not simple (the graph of regions and
     *     domains falls apart, or is too regular): any mixture of vectors would be as good
     */
    public static EconomicComplexity compute(BinaryMatrix m) {
        int[] regions =
                IntStream.range(0, m.rows()).filter(r -> m.diversity(r) > 0).toArray();
        int[] domains =
                IntStream.range(0, m.columns()).filter(d -> m.ubiquity(d) > 0).toArray();
        if (regions.length < LEAST || domains.length < LEAST) {
            throw new AlpSynergyException(
                    "complexity-too-small",
                    "Economic complexity needs at least " + LEAST + " regions and " + LEAST
                            + " domains with a specialisation; there are " + regions.length + " and " + domains.length
                            + ".",
                    Map.of("regions", regions.length, "domains", domains.length));
        }
        boolean[][] has = new boolean[regions.length][domains.length];
        for (int r = 0; r < regions.length; r++) {
            for (int d = 0; d < domains.length; d++) {
                has[r][d] = m.has(regions[r], domains[d]);
            }
        }
        double[] diversity = IntStream.of(regions).mapToDouble(m::diversity).toArray();
        double[] ubiquity = IntStream.of(domains).mapToDouble(m::ubiquity).toArray();
        double[] ofRegions;
        if (regions.length <= domains.length) {
            ofRegions = secondVector(has, diversity, ubiquity);
        } else {
            ofRegions = means(has, secondVector(transposed(has), ubiquity, diversity));
        }
        standardise(ofRegions);
        if (correlation(ofRegions, diversity) < 0) {
            IntStream.range(0, ofRegions.length).forEach(r -> ofRegions[r] = -ofRegions[r]);
        }
        double[] ofDomains = means(transposed(has), ofRegions);
        standardise(ofDomains);
        return new EconomicComplexity(spread(m.rows(), regions, ofRegions), spread(m.columns(), domains, ofDomains));
    }

    /** The second right eigenvector of {@code A^-1 H B^-1 H'}, with row sums a and column sums b of H. */
    private static double[] secondVector(boolean[][] has, double[] a, double[] b) {
        int n = a.length;
        R064Store similar = R064Store.FACTORY.make(n, n);
        for (int i = 0; i < n; i++) {
            for (int j = i; j < n; j++) {
                double sum = 0;
                for (int d = 0; d < b.length; d++) {
                    if (has[i][d] && has[j][d]) {
                        sum += 1 / b[d];
                    }
                }
                double value = sum / Math.sqrt(a[i] * a[j]);
                similar.set(i, j, value);
                similar.set(j, i, value);
            }
        }
        Eigenvalue<Double> decomposition = Eigenvalue.R064.make(similar, true);
        if (!decomposition.decompose(similar)) {
            throw new AlpSynergyException("complexity-failed", "The eigenvalues could not be computed.", Map.of());
        }
        double[] values = diagonal(decomposition, n);
        Integer[] order = IntStream.range(0, n).boxed().toArray(Integer[]::new);
        Arrays.sort(order, (i, j) -> Double.compare(values[j], values[i]));
        double second = values[order[1]];
        if (values[order[0]] - second < SAME || second - values[order[2]] < SAME) {
            throw new AlpSynergyException(
                    "complexity-ambiguous",
                    "Economic complexity is not defined here: the second eigenvalue (" + second + ") is not simple."
                            + " Regions and domains fall into separate groups, or their pattern is too regular.",
                    Map.of("eigenvalue", second));
        }
        double[] vector = new double[n];
        for (int i = 0; i < n; i++) {
            vector[i] = decomposition.getV().doubleValue(i, order[1]) / Math.sqrt(a[i]);
        }
        return vector;
    }

    private static double[] diagonal(Eigenvalue<Double> decomposition, int n) {
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = decomposition.getD().doubleValue(i, i);
        }
        return values;
    }

    /** For each row of H the mean of the values of its columns. */
    private static double[] means(boolean[][] has, double[] values) {
        double[] means = new double[has.length];
        for (int r = 0; r < has.length; r++) {
            double sum = 0;
            int count = 0;
            for (int d = 0; d < values.length; d++) {
                if (has[r][d]) {
                    sum += values[d];
                    count++;
                }
            }
            means[r] = sum / count;
        }
        return means;
    }

    private static boolean[][] transposed(boolean[][] has) {
        boolean[][] turned = new boolean[has[0].length][has.length];
        for (int r = 0; r < has.length; r++) {
            for (int d = 0; d < turned.length; d++) {
                turned[d][r] = has[r][d];
            }
        }
        return turned;
    }

    private static void standardise(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        double deviation = Math.sqrt(Arrays.stream(values)
                .map(v -> (v - mean) * (v - mean))
                .average()
                .orElse(0));
        for (int i = 0; i < values.length; i++) {
            values[i] = (values[i] - mean) / deviation;
        }
    }

    /** Of the sign of Pearson's correlation; the first vector has mean 0. */
    private static double correlation(double[] centred, double[] other) {
        double sum = 0;
        for (int i = 0; i < centred.length; i++) {
            sum += centred[i] * other[i];
        }
        return sum;
    }

    private static OptionalDouble[] spread(int size, int[] at, double[] values) {
        OptionalDouble[] all = new OptionalDouble[size];
        Arrays.fill(all, OptionalDouble.empty());
        for (int i = 0; i < at.length; i++) {
            all[at[i]] = OptionalDouble.of(values[i]);
        }
        return all;
    }
}
