package eu.alpsynergy.benchmarks.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How one figure grows with its size: at least two different sizes, ascending. */
record Growth(String figure, List<Measured> points) {

    Growth {
        points = List.copyOf(points);
    }

    static List<Growth> of(List<Measured> all) {
        Map<String, List<Measured>> byFigure = all.stream()
                .filter(m -> m.sizeNumber().isPresent() && m.sizeNumber().getAsDouble() > 0 && m.value() > 0)
                .collect(Collectors.groupingBy(Measured::figure, LinkedHashMap::new, Collectors.toList()));
        return byFigure.entrySet().stream()
                .filter(e -> e.getValue().size() > 1)
                .map(e -> new Growth(
                        e.getKey(),
                        e.getValue().stream()
                                .sorted(Comparator.comparingDouble(Growth::size))
                                .toList()))
                .toList();
    }

    static double size(Measured point) {
        return point.sizeNumber().orElseThrow();
    }

    /** Slope of the least squares line through the logarithms: 1 is linear, 2 quadratic. */
    double exponent() {
        double[] x = points.stream().mapToDouble(p -> Math.log(size(p))).toArray();
        double[] y = points.stream().mapToDouble(p -> Math.log(p.value())).toArray();
        double meanX = java.util.Arrays.stream(x).average().orElseThrow();
        double meanY = java.util.Arrays.stream(y).average().orElseThrow();
        double up = 0;
        double down = 0;
        for (int i = 0; i < x.length; i++) {
            up += (x[i] - meanX) * (y[i] - meanY);
            down += (x[i] - meanX) * (x[i] - meanX);
        }
        return up / down;
    }
}
