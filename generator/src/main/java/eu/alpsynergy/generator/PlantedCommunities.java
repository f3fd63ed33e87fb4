package eu.alpsynergy.generator;

import eu.alpsynergy.generator.Draws.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The communities planted in the ties: each has one theme, a home region and the regions nearest to it. A region's firms
 * belong to its communities, most to those at home there; so a region is specialised in the themes of its home
 * communities.
 */
final class PlantedCommunities {

    private static final int REGIONS_EACH = 4;
    private static final int A_REGION = 2;
    private static final int FIRMS_EACH = 25;
    private static final double SHARE_AWAY = 0.15;

    private final int[] themes;
    private final int[] homes;
    private final List<int[]> spans = new ArrayList<>();
    private final List<List<Integer>> ofRegion = new ArrayList<>();
    private final List<double[]> shareSums = new ArrayList<>();

    PlantedCommunities(GeneratorArguments wanted, Places places, Draws draws) {
        int count = Math.max(2, Math.min(A_REGION * wanted.regions(), wanted.firms() / FIRMS_EACH));
        themes = new int[count];
        homes = new int[count];
        for (int r = 0; r < places.count(); r++) {
            ofRegion.add(new ArrayList<>());
        }
        for (int c = 0; c < count; c++) {
            homes[c] = c % places.count();
            themes[c] = theme(c, places.count(), draws);
            int[] span = places.nearest(homes[c], REGIONS_EACH);
            spans.add(span);
            for (int region : span) {
                ofRegion.get(region).add(c);
            }
        }
        for (int r = 0; r < places.count(); r++) {
            if (ofRegion.get(r).isEmpty()) {
                adopt(r, places);
            }
            int region = r;
            shareSums.add(Shares.sums(ofRegion.get(r).stream()
                    .mapToDouble(c -> homes[c] == region ? 1 : SHARE_AWAY)
                    .toArray()));
        }
    }

    /** Two communities at home in one region have different themes. */
    private int theme(int community, int regions, Draws draws) {
        int theme = draws.below(Nace.THEMES, Topic.THEME_OF_COMMUNITY, community, 0);
        boolean taken = community >= regions && themes[community % regions] == theme;
        return taken ? (theme + 1) % Nace.THEMES : theme;
    }

    /** A region too remote for any community joins the one whose home is nearest. */
    private void adopt(int region, Places places) {
        int nearest = 0;
        for (int c = 1; c < homes.length; c++) {
            if (places.km(region, homes[c]) < places.km(region, homes[nearest])) {
                nearest = c;
            }
        }
        ofRegion.get(region).add(nearest);
        int[] span = Arrays.copyOf(spans.get(nearest), spans.get(nearest).length + 1);
        span[span.length - 1] = region;
        spans.set(nearest, span);
    }

    int count() {
        return themes.length;
    }

    int theme(int community) {
        return themes[community];
    }

    int home(int community) {
        return homes[community];
    }

    List<Integer> regions(int community) {
        return Arrays.stream(spans.get(community)).boxed().toList();
    }

    List<Integer> of(int region) {
        return ofRegion.get(region);
    }

    /** The themes a region was made strong in: those of its home communities, or of its only ones. */
    List<Integer> strongThemes(int region) {
        List<Integer> home = of(region).stream()
                .filter(c -> homes[c] == region)
                .map(c -> themes[c])
                .distinct()
                .toList();
        return home.isEmpty()
                ? of(region).stream().map(c -> themes[c]).distinct().limit(2).toList()
                : home;
    }

    /** Which of its region's communities a firm belongs to, as the place in {@link #of}. */
    int draw(int region, double unit) {
        double[] sums = shareSums.get(region);
        return Shares.pick(sums, 0, sums.length - 1, unit);
    }
}
