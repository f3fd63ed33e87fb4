package eu.alpsynergy.synergy.benchmark;

import eu.alpsynergy.model.ActivityFigure;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Industry;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.synergy.api.FactKey;
import eu.alpsynergy.synergy.indicator.LocationQuotient;
import eu.alpsynergy.synergy.indicator.OptionalMatrix;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One indicator of activity, regions x NACE divisions: the latest year of each cell. A region without any figure is not measured
 * at all; a missing cell of a measured region counts as 0 in sums and is known to be missing.
 */
public final class RegionalActivity {

    /** The level of NACE that is compared; other levels overlap with it. */
    private static final String LEVEL = "division";

    private final String indicator;
    private final List<Industry> divisions;
    /** Regions x divisions, by the snapshot's index of the region; all zero where a region is not measured. */
    private final double[][] values;

    private final boolean[][] known;
    private final boolean[] measured;
    private final int[][] years;
    private final List<Id<Region>> regions;

    private RegionalActivity(GraphSnapshot snapshot, String indicator, List<Industry> divisions) {
        int count = snapshot.regions().size();
        this.indicator = indicator;
        this.divisions = List.copyOf(divisions);
        this.values = new double[count][divisions.size()];
        this.known = new boolean[count][divisions.size()];
        this.years = new int[count][divisions.size()];
        this.measured = new boolean[count];
        this.regions = snapshot.regions().stream().map(Region::id).toList();
    }

    /** The indicator as the snapshot has it, e.g. {@code persons_employed}. */
    public static RegionalActivity of(GraphSnapshot snapshot, String indicator) {
        List<Industry> divisions = new ArrayList<>();
        Map<Id<Industry>, Integer> at = new HashMap<>();
        List<ActivityFigure> figures = snapshot.activityFigures().stream()
                .filter(f -> f.indicator().equals(indicator))
                .filter(f -> snapshot.industries().get(f.industry()).level().equals(LEVEL))
                .toList();
        figures.stream().map(ActivityFigure::industry).distinct().sorted().forEach(id -> {
            at.put(id, divisions.size());
            divisions.add(snapshot.industries().get(id));
        });
        RegionalActivity activity = new RegionalActivity(snapshot, indicator, divisions);
        for (ActivityFigure figure : figures) {
            activity.take(snapshot.regions().indexOf(figure.region()), at.getOrDefault(figure.industry(), -1), figure);
        }
        return activity;
    }

    private void take(int region, int division, ActivityFigure figure) {
        if (!known[region][division] || figure.year() > years[region][division]) {
            values[region][division] = figure.value();
            years[region][division] = figure.year();
            known[region][division] = true;
            measured[region] = true;
        }
    }

    public String indicator() {
        return indicator;
    }

    public List<Industry> divisions() {
        return divisions;
    }

    public boolean isMeasured(int region) {
        return measured[region];
    }

    public boolean isKnown(int region, int division) {
        return known[region][division];
    }

    double value(int region, int division) {
        return values[region][division];
    }

    double[][] values() {
        return values;
    }

    /** Divisions of a measured region for which there is no figure. */
    public int missing(int region) {
        int missing = 0;
        for (boolean cell : known[region]) {
            missing += cell ? 0 : 1;
        }
        return missing;
    }

    /** Regions x divisions; the reference area is the measured regions. */
    public OptionalMatrix locationQuotients() {
        return LocationQuotient.compute(values);
    }

    /** The row of the data package a cell was read from. */
    public FactKey fact(int region, int division) {
        return FactKey.of(
                "activity", regions.get(region), divisions.get(division).id(), indicator, years[region][division]);
    }
}
