package eu.alpsynergy.synergy.benchmark;

import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Industry;
import eu.alpsynergy.model.IndustryTheme;
import eu.alpsynergy.synergy.api.FactKey;
import eu.alpsynergy.synergy.indicator.IndicatorDescriptor;
import eu.alpsynergy.synergy.indicator.LocationQuotient;
import eu.alpsynergy.synergy.indicator.OptionalMatrix;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How strong each theme is in a region's economy: activity of NACE divisions carried over to themes by the weights of the
 * correspondence table, then the location quotient.
 *
 * <p>{@code X[r,t] = sum_d weight[d,t] x[r,d]}; {@code LQ[r,t] = (X[r,t] / x[r,.]) / (X[.,t] / x[.,.])}: shares refer to all activity
 * measured, also that which counts towards no theme. Absent for regions without figures and themes without activity.
 */
public final class ThemeStrengths {

    public static final IndicatorDescriptor DESCRIPTOR = new IndicatorDescriptor(
            "theme-strength",
            "LQ[r,t] with X[r,t] = sum_d weight[d,t] x[r,d] over NACE divisions d",
            "ratio of shares",
            "[0, ∞); 1 = as in all measured regions together",
            List.of("own; weights in the table industry_themes"));

    private final RegionalActivity activity;
    private final List<List<Share>> sharesOfTheme;
    private final OptionalMatrix quotients;

    private record Share(int division, IndustryTheme weight) {}

    public ThemeStrengths(GraphSnapshot snapshot, RegionalActivity activity) {
        this.activity = activity;
        this.sharesOfTheme = shares(snapshot, activity);
        int regions = snapshot.regions().size();
        int themes = sharesOfTheme.size();
        double[][] byTheme = new double[regions][themes + 1];
        for (int r = 0; r < regions; r++) {
            double rest = 0;
            for (int d = 0; d < activity.divisions().size(); d++) {
                rest += activity.value(r, d);
            }
            for (int t = 0; t < themes; t++) {
                for (Share share : sharesOfTheme.get(t)) {
                    byTheme[r][t] += share.weight().weight() * activity.value(r, share.division());
                }
                rest -= byTheme[r][t];
            }
            byTheme[r][themes] = Math.max(0, rest);
        }
        this.quotients = LocationQuotient.compute(byTheme);
    }

    private static List<List<Share>> shares(GraphSnapshot snapshot, RegionalActivity activity) {
        Map<Id<Industry>, Integer> division = new HashMap<>();
        for (int d = 0; d < activity.divisions().size(); d++) {
            division.put(activity.divisions().get(d).id(), d);
        }
        List<List<Share>> shares = new ArrayList<>();
        for (int t = 0; t < snapshot.themes().size(); t++) {
            shares.add(new ArrayList<>());
        }
        for (IndustryTheme weight : snapshot.industryThemes()) {
            Integer d = division.get(weight.industry());
            if (d != null) {
                shares.get(snapshot.themes().indexOf(weight.theme())).add(new Share(d, weight));
            }
        }
        return shares;
    }

    /** The quotient of a theme in a region. */
    public OptionalDouble of(int region, int theme) {
        return quotients.at(region, theme);
    }

    /** The figures and weights behind it. */
    public List<FactKey> facts(int region, int theme) {
        List<FactKey> facts = new ArrayList<>();
        for (Share share : sharesOfTheme.get(theme)) {
            if (activity.isKnown(region, share.division())) {
                facts.add(activity.fact(region, share.division()));
                facts.add(FactKey.of(
                        "industry_themes",
                        share.weight().industry(),
                        share.weight().theme()));
            }
        }
        return facts;
    }
}
