package eu.alpsynergy.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A small picture of one growth, both axes logarithmic: ours as a line with dots, the peer's as a dashed one. */
final class GrowthChart {

    private static final int WIDTH = 360;
    private static final int HEIGHT = 200;
    private static final int LEFT = 64;
    private static final int BOTTOM = 30;
    private static final int EDGE = 14;

    private final Growth growth;
    private final double leastX;
    private final double mostX;
    private final double leastY;
    private final double mostY;

    private GrowthChart(Growth growth) {
        this.growth = growth;
        List<Measured> points = growth.points();
        leastX = Math.log10(Growth.size(points.get(0)));
        mostX = Math.log10(Growth.size(points.get(points.size() - 1)));
        double[] values = points.stream()
                .flatMap(p -> Stream.of(p.value(), p.peerValue().orElse(p.value())))
                .filter(v -> v > 0)
                .mapToDouble(Math::log10)
                .sorted()
                .toArray();
        leastY = values[0];
        mostY = Math.max(values[values.length - 1], leastY + 0.1);
    }

    /** The SVG document. */
    static String of(Growth growth) {
        return new GrowthChart(growth).svg();
    }

    private String svg() {
        List<Measured> points = growth.points();
        StringBuilder out = new StringBuilder();
        out.append(text(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\""
                        + " font-size=\"11\" role=\"img\">\n<title>%s</title>\n<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>\n",
                WIDTH, HEIGHT, WIDTH, HEIGHT, escaped(growth.figure())));
        out.append(text(
                "<path d=\"M%d %dV%dH%d\" fill=\"none\" stroke=\"#888\"/>\n",
                LEFT, EDGE, HEIGHT - BOTTOM, WIDTH - EDGE));
        for (Measured p : points) {
            out.append(text(
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>\n",
                    x(p), HEIGHT - BOTTOM + 16, PerformancePage.number(Growth.size(p))));
        }
        for (double value : new double[] {leastY, mostY}) {
            out.append(text(
                    "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s %s</text>\n",
                    LEFT - 6,
                    y(value) + 4,
                    PerformancePage.number(Math.pow(10, value)),
                    escaped(points.get(0).unit())));
        }
        List<double[]> peers = points.stream()
                .filter(p -> p.peerValue().orElse(0) > 0)
                .map(p -> new double[] {x(p), y(Math.log10(p.peerValue().getAsDouble()))})
                .toList();
        List<double[]> ours = points.stream()
                .map(p -> new double[] {x(p), y(Math.log10(p.value()))})
                .toList();
        out.append(line(peers, "#b35900", " stroke-dasharray=\"4 3\""));
        out.append(line(ours, "#0b5c8a", ""));
        for (double[] at : ours) {
            out.append(text("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"#0b5c8a\"/>\n", at[0], at[1]));
        }
        return out.append("</svg>\n").toString();
    }

    private static String line(List<double[]> points, String colour, String more) {
        StringBuilder path = new StringBuilder();
        for (double[] at : points) {
            path.append(text("%s%.1f %.1f", path.isEmpty() ? "M" : "L", at[0], at[1]));
        }
        return points.isEmpty()
                ? ""
                : text("<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"%s/>\n", path, colour, more);
    }

    private double x(Measured point) {
        double share = (Math.log10(Growth.size(point)) - leastX) / (mostX - leastX);
        return LEFT + 20 + share * (WIDTH - EDGE - LEFT - 44);
    }

    private double y(double logValue) {
        return HEIGHT - BOTTOM - 10 - (logValue - leastY) / (mostY - leastY) * (HEIGHT - BOTTOM - EDGE - 20);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String text(String format, Object... parts) {
        return String.format(Locale.ROOT, format, parts);
    }
}
