package eu.alpsynergy.generator;

import eu.alpsynergy.generator.Draws.Topic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Countries, regions, their strategies and clusters. */
final class RegionTables {

    /** The NUTS code of no territory: the format asks for a code, and an invented place must not carry a real one's. */
    private static final String NO_TERRITORY = "ATZZ";

    private static final String[] PERIODS = {"2014-20", "2021-27"};
    private static final int PRIORITIES = 5;
    private static final int PLANTED_IN_COMMON = 3;

    private final PackageFolder out;
    private final Invention invention;

    RegionTables(PackageFolder out, Invention invention) {
        this.out = out;
        this.invention = invention;
    }

    void write() throws IOException {
        countries();
        regions();
        strategies();
        clusters();
    }

    private void countries() throws IOException {
        try (TableRows rows = out.open("countries")) {
            for (int c = 0; c < invention.places().countryCount(); c++) {
                rows.set("id", Codes.country(c))
                        .names(InventedName.country(Codes.country(c)))
                        .set("eu_member", "true")
                        .set("currency", "EUR")
                        .write();
            }
        }
    }

    private void regions() throws IOException {
        Places places = invention.places();
        try (TableRows rows = out.open("regions")) {
            for (int r = 0; r < places.count(); r++) {
                InventedName name = InventedName.region(Codes.region(r));
                rows.set("id", Codes.region(r))
                        .names(name)
                        .set("name_local", name.en())
                        .set("country", Codes.country(places.countryOf(r)))
                        .set("nuts_2013", NO_TERRITORY)
                        .set("nuts_2021", NO_TERRITORY)
                        .set("nuts_level", "2")
                        .set("nuts2_members", NO_TERRITORY)
                        .set("cohesion_2014_20_status", "modelled")
                        .set("cohesion_2021_27_status", "modelled")
                        .set("latitude", Degrees.text(places.latitude(r)))
                        .set("longitude", Degrees.text(places.longitude(r)))
                        .set("location_source", TableRows.SOURCE)
                        .set("location_status", "modelled")
                        .set("note", "the NUTS code is the one of no territory (extra-regio)")
                        .write();
            }
        }
    }

    private void strategies() throws IOException {
        try (TableRows strategies = out.open("strategies");
                TableRows priorities = out.open("priorities");
                TableRows themes = out.open("priority_themes")) {
            for (int r = 0; r < invention.places().count(); r++) {
                for (int p = 0; p < PERIODS.length; p++) {
                    String strategy = Codes.region(r) + "-" + PERIODS[p];
                    strategies
                            .set("id", strategy)
                            .set("region", Codes.region(r))
                            .set("period", PERIODS[p])
                            .set("title", "Invented strategy of region " + Codes.region(r) + ", " + PERIODS[p])
                            .write();
                    int number = 0;
                    for (int theme : declaredThemes(r, p)) {
                        String priority = strategy + "-" + Codes.padded(++number, 2);
                        priorities
                                .set("id", priority)
                                .set("strategy", strategy)
                                .set("name_en", "Invented priority " + number + " (theme " + (theme + 1) + ")")
                                .set("kind", "priority")
                                .write();
                        themes.set("priority", priority)
                                .set("theme", Nace.themeId(theme))
                                .write();
                    }
                }
            }
        }
    }

    /** Three themes a planted pair has in common, what the region is strong in, and others up to five. */
    private List<Integer> declaredThemes(int region, int period) {
        Draws draws = invention.draws();
        int pair = Math.min(region, invention.places().partnerOf(region));
        Set<Integer> themes = new LinkedHashSet<>();
        for (int i = 0; i < PLANTED_IN_COMMON; i++) {
            themes.add(draws.below(Nace.THEMES, Topic.PAIR_THEME, pair, i));
        }
        themes.addAll(invention.communities().strongThemes(region));
        for (int i = 0; themes.size() < PRIORITIES; i++) {
            themes.add(draws.below(Nace.THEMES, Topic.PRIORITY, region, 2L * i + (i == 0 ? 0 : period)));
        }
        return new ArrayList<>(themes).subList(0, PRIORITIES);
    }

    private void clusters() throws IOException {
        try (TableRows clusters = out.open("clusters");
                TableRows themes = out.open("cluster_themes")) {
            for (int r = 0; r < invention.places().count(); r++) {
                for (int n = 0; n < invention.clusters().count(r); n++) {
                    int theme =
                            invention.communities().theme(invention.clusters().community(r, n));
                    String cluster = invention.codes().cluster(r, n);
                    clusters.set("id", cluster)
                            .set("name", "Invented cluster " + Codes.region(r) + " " + (n + 1))
                            .set("kind", "cluster")
                            .set("region", Codes.region(r))
                            .set("sector", "Invented theme " + (theme + 1))
                            .write();
                    themes.set("cluster", cluster)
                            .set("theme", Nace.themeId(theme))
                            .write();
                }
            }
        }
    }
}
