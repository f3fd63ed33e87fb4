package eu.alpsynergy.synergy.valuechain;

import eu.alpsynergy.model.GeoPoint;
import java.util.List;
import java.util.Optional;

/** Points as vectors, whose straight distance through the earth costs a few multiplications and is never above that on the ground. */
final class Chords {

    /** A little below the radius distances are measured with, so that rounding cannot lift a chord above its arc. */
    private static final double RADIUS_KM = 6371.0;

    private final double[] x;
    private final double[] y;
    private final double[] z;

    /** Absent points are at no distance from anything. */
    Chords(List<Optional<GeoPoint>> points) {
        int n = points.size();
        x = new double[n];
        y = new double[n];
        z = new double[n];
        for (int i = 0; i < n; i++) {
            GeoPoint point = points.get(i).orElse(null);
            if (point == null) {
                x[i] = Double.NaN;
            } else {
                double lat = Math.toRadians(point.latitude());
                double lon = Math.toRadians(point.longitude());
                x[i] = RADIUS_KM * Math.cos(lat) * Math.cos(lon);
                y[i] = RADIUS_KM * Math.cos(lat) * Math.sin(lon);
                z[i] = RADIUS_KM * Math.sin(lat);
            }
        }
    }

    /** A distance in km that the way on the ground is not below; 0 where a point is absent. */
    double kmFloor(int from, int to) {
        double dx = x[from] - x[to];
        double dy = y[from] - y[to];
        double dz = z[from] - z[to];
        double chord = Math.sqrt(dx * dx + dy * dy + dz * dz);
        return Double.isNaN(chord) ? 0 : Math.max(0, chord - 1e-6);
    }
}
