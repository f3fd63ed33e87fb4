package eu.alpsynergy.api.app.graph;

import java.nio.charset.StandardCharsets;

/** Labels by their place in the order of code points; each also has the number it got when it came. */
final class SortedLabels {

    private final LabelRecords records;
    private final int[] starts;

    /**
     * Labels.
     *
     * @param starts of their records, by place
     */
    SortedLabels(LabelRecords records, int[] starts) {
        this.records = records;
        this.starts = starts;
    }

    /** The label at a place. */
    String label(int place) {
        return records.text(starts[place]);
    }

    /** The place of a label, or -1. Cost O(log size). */
    int find(String label) {
        byte[] text = label.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = starts.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int compared = records.compare(starts[middle], text);
            if (compared == 0) {
                return middle;
            }
            low = compared < 0 ? middle + 1 : low;
            high = compared > 0 ? middle - 1 : high;
        }
        return -1;
    }

    /** For each label, by the number it got when it came, its place. */
    int[] places() {
        int[] places = new int[starts.length];
        for (int place = 0; place < starts.length; place++) {
            places[records.number(starts[place])] = place;
        }
        return places;
    }
}
