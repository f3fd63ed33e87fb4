package eu.alpsynergy.model.column;

import eu.alpsynergy.model.GeoPoint;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Places of rows, absent in some. Degrees of at most seven decimals are kept as whole numbers of ten-millionths, 8 bytes a row; one with
 * more makes all of them doubles, 16 bytes. No place at all costs nothing.
 */
public final class PointColumn {

    private static final double UNIT = 1e7;
    private static final int ABSENT = Integer.MIN_VALUE;

    private int size;
    private int[] units = {};
    /** Latitude and longitude in turns, the bits of doubles; empty as long as whole numbers do. */
    private long[] exact = {};

    public void add(@Nullable GeoPoint point) {
        if (point != null && exact.length == 0 && !(isWhole(point.latitude()) && isWhole(point.longitude()))) {
            toDoubles();
        }
        int at = 2 * size++;
        if (exact.length > 0) {
            if (at + 2 > exact.length) {
                exact = Arrays.copyOf(exact, at + at / 2 + 2);
            }
            exact[at] = Double.doubleToRawLongBits(point == null ? Double.NaN : point.latitude());
            exact[at + 1] = Double.doubleToRawLongBits(point == null ? Double.NaN : point.longitude());
        } else if (point != null || units.length > 0) {
            if (at + 2 > units.length) {
                int before = units.length;
                units = Arrays.copyOf(units, at + at / 2 + 2);
                Arrays.fill(units, before, units.length, ABSENT);
            }
            units[at] = point == null ? ABSENT : units(point.latitude());
            units[at + 1] = point == null ? ABSENT : units(point.longitude());
        }
    }

    public @Nullable GeoPoint get(int index) {
        int at = 2 * index;
        if (exact.length > 0) {
            double latitude = Double.longBitsToDouble(exact[at]);
            return Double.isNaN(latitude) ? null : new GeoPoint(latitude, Double.longBitsToDouble(exact[at + 1]));
        }
        return units.length == 0 || units[at] == ABSENT ? null : new GeoPoint(units[at] / UNIT, units[at + 1] / UNIT);
    }

    /** Whether a row has a place. */
    public boolean has(int index) {
        return exact.length > 0
                ? !Double.isNaN(Double.longBitsToDouble(exact[2 * index]))
                : units.length > 0 && units[2 * index] != ABSENT;
    }

    /** The same places in another order: {@code order[i]} is where the new i-th one stands now. */
    public PointColumn permuted(int[] order) {
        PointColumn other = new PointColumn();
        other.size = order.length;
        other.units = new int[units.length == 0 ? 0 : 2 * order.length];
        other.exact = new long[exact.length == 0 ? 0 : 2 * order.length];
        for (int i = 0; i < order.length; i++) {
            if (exact.length > 0) {
                System.arraycopy(exact, 2 * order[i], other.exact, 2 * i, 2);
            } else if (units.length > 0) {
                other.units[2 * i] = unitsAt(2 * order[i]);
                other.units[2 * i + 1] = unitsAt(2 * order[i] + 1);
            }
        }
        return other;
    }

    public long liveBytes() {
        return 4L * units.length + 8L * exact.length;
    }

    public void write(ColumnSink sink) {
        sink.number(size);
        sink.ints(units);
        sink.longs(exact);
    }

    public static PointColumn read(ColumnSource source) {
        PointColumn column = new PointColumn();
        column.size = source.number();
        column.units = source.ints();
        column.exact = source.longs();
        return column;
    }

    private int unitsAt(int place) {
        return place < units.length ? units[place] : ABSENT;
    }

    private void toDoubles() {
        long[] doubles = new long[2 * size + 2];
        for (int i = 0; i < size; i++) {
            GeoPoint point = get(i);
            doubles[2 * i] = Double.doubleToRawLongBits(point == null ? Double.NaN : point.latitude());
            doubles[2 * i + 1] = Double.doubleToRawLongBits(point == null ? Double.NaN : point.longitude());
        }
        exact = doubles;
        units = new int[] {};
    }

    private static boolean isWhole(double degrees) {
        return units(degrees) / UNIT == degrees && (degrees != 0 || 1 / degrees > 0);
    }

    private static int units(double degrees) {
        return (int) Math.round(degrees * UNIT);
    }
}
