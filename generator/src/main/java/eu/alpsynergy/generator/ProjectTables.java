package eu.alpsynergy.generator;

import eu.alpsynergy.generator.Draws.Topic;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** Programmes, joint projects of regions and their actors, and calls. Planted partners do six projects in ten together. */
final class ProjectTables {

    private static final String TRANSNATIONAL = "programme-transnational";
    private static final LocalDate FIRST_START = LocalDate.of(2015, 1, 1);
    private static final LocalDate FIRST_CALL = LocalDate.of(2026, 1, 15);
    private static final int PROJECTS_A_REGION = 8;
    private static final double WITH_PARTNER = 0.6;
    private static final int CALLS = 3;

    private final PackageFolder out;
    private final Invention invention;

    ProjectTables(PackageFolder out, Invention invention) {
        this.out = out;
        this.invention = invention;
    }

    void write() throws IOException {
        programmes();
        projects();
        calls();
    }

    private void programmes() throws IOException {
        Places places = invention.places();
        try (TableRows rows = out.open("programmes")) {
            for (int c = 0; c < places.countryCount(); c++) {
                rows.set("id", programme(c))
                        .set("title", "Invented programme of country " + Codes.country(c))
                        .set("period", "2021-27")
                        .set("kind", "erdf")
                        .write();
            }
            rows.set("id", TRANSNATIONAL)
                    .set("title", "Invented programme of all regions")
                    .set("period", "2021-27")
                    .set("kind", "interreg")
                    .write();
        }
        try (TableRows rows = out.open("programme_regions")) {
            for (int c = 0; c < places.countryCount(); c++) {
                regions(rows, "programme", programme(c), c);
            }
            regions(rows, "programme", TRANSNATIONAL, -1);
        }
    }

    /** One row for each region of a country; of all countries when it is -1. */
    private void regions(TableRows rows, String column, String id, int country) throws IOException {
        for (int r = 0; r < invention.places().count(); r++) {
            if (country < 0 || invention.places().countryOf(r) == country) {
                rows.set(column, id).set("region", Codes.region(r)).write();
            }
        }
    }

    private void projects() throws IOException {
        int count = PROJECTS_A_REGION * invention.places().count();
        int digits = Codes.digits(3, count);
        try (TableRows projects = out.open("projects");
                TableRows regions = out.open("project_regions");
                TableRows participations = out.open("participations")) {
            for (int p = 0; p < count; p++) {
                String id = "project-" + Codes.padded(p + 1L, digits);
                Set<Integer> involved = involved(p);
                project(projects, p, id, involved.size());
                for (int r : involved) {
                    regions.set("project", id)
                            .set("region", Codes.region(r))
                            .set("partners", "1")
                            .write();
                    int actor = invention
                            .population()
                            .pickInRegion(r, invention.draws().unit(Topic.PROJECT, p, 100L + r));
                    participations
                            .set("actor", invention.codes().actor(actor, r))
                            .set("project", id)
                            .write();
                }
            }
        }
    }

    private void project(TableRows rows, int p, String id, int partners) throws IOException {
        Draws draws = invention.draws();
        LocalDate start = FIRST_START.plusDays(draws.below(3_600, Topic.PROJECT, p, 0));
        long budget = 10_000L * (20 + draws.below(380, Topic.PROJECT, p, 1));
        rows.set("id", id)
                .set("acronym", "INVENTED-" + (p + 1))
                .set("programme", TRANSNATIONAL)
                .set("start", start.toString())
                .set(
                        "end",
                        start.plusDays(730L + draws.below(730, Topic.PROJECT, p, 2))
                                .toString())
                .set("budget_eur", budget)
                .set("erdf_eur", budget / 4 * 3)
                .set("total_partners", partners)
                .write();
    }

    private Set<Integer> involved(int p) {
        Places places = invention.places();
        Draws draws = invention.draws();
        Set<Integer> involved = new TreeSet<>();
        int lead = p % places.count();
        involved.add(lead);
        if (draws.unit(Topic.PROJECT, p, 3) < WITH_PARTNER) {
            involved.add(places.partnerOf(lead));
        }
        int wanted = Math.min(places.count(), 2 + draws.below(4, Topic.PROJECT, p, 4));
        for (int i = 0; involved.size() < wanted; i++) {
            involved.add(draws.below(places.count(), Topic.PROJECT, p, 10L + i));
        }
        return involved;
    }

    private void calls() throws IOException {
        Draws draws = invention.draws();
        try (TableRows calls = out.open("calls");
                TableRows regions = out.open("call_regions");
                TableRows themes = out.open("call_themes")) {
            for (int c = -1; c < invention.places().countryCount(); c++) {
                String programme = c < 0 ? TRANSNATIONAL : programme(c);
                for (int n = 0; n < CALLS; n++) {
                    String id = "call-" + programme.substring("programme-".length()) + "-" + (n + 1);
                    LocalDate opens = FIRST_CALL.plusDays(180L * n + draws.below(150, Topic.CALL, c, n));
                    calls.set("id", id)
                            .set("programme", programme)
                            .set("name", "Invented call " + (n + 1) + " of " + programme)
                            .set("window_kind", "fixed")
                            .set("opens", opens.toString())
                            .set("closes", opens.plusDays(90).toString())
                            .set("currency", "EUR")
                            .set("budget", 1_000_000L * (2 + draws.below(30, Topic.CALL, c, 10 + n)))
                            .set("min_partners", c < 0 ? "3" : "2")
                            .write();
                    regions(regions, "call", id, c);
                    Set<Integer> accepted = new TreeSet<>();
                    for (int i = 0; i < 6; i++) {
                        accepted.add(draws.below(Nace.THEMES, Topic.CALL, c, 100L + 10L * n + i));
                    }
                    for (int theme : accepted) {
                        themes.set("call", id).set("theme", Nace.themeId(theme)).write();
                    }
                }
            }
        }
    }

    private static String programme(int country) {
        return "programme-x" + (char) ('a' + country);
    }
}
