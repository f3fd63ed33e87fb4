package eu.alpsynergy.generator;

import eu.alpsynergy.generator.Draws.Topic;
import eu.alpsynergy.importer.ProgressListener;
import java.io.IOException;

/** Actors, whom they are members of, which stages they perform, and what they add up to by region and industry. */
final class ActorTables {

    private static final String[] BEGINNINGS = {"Ka", "Vel", "Tro", "Mi", "Zan", "Lor", "Pe", "Dru", "Oska", "Ni"};
    private static final String[] MIDDLES = {"vo", "mi", "ra", "sta", "ke", "lu", "do", "ri", "ne", "tha"};
    private static final String[] ENDINGS = {"mit", "ran", "lex", "dor", "sel", "vik", "nat", "gon", "pas", "rum"};
    private static final double PERFORMS = 0.5;
    /** Standard deviation of the distance from the region's point, in degrees. */
    private static final double SPREAD = 0.35;

    private final PackageFolder out;
    private final Invention invention;

    ActorTables(PackageFolder out, Invention invention) {
        this.out = out;
        this.invention = invention;
    }

    void write(ProgressListener progress) throws IOException {
        Places places = invention.places();
        Population population = invention.population();
        progress.stage("firms", population.count());
        try (TableRows actors = out.open("actors");
                TableRows memberships = out.open("memberships");
                TableRows performances = out.open("performances")) {
            for (int r = 0; r < places.count(); r++) {
                for (int i = places.firstFirm(r); i < places.firstFirm(r + 1); i++) {
                    String id = invention.codes().actor(i, r);
                    actor(actors, i, r, id);
                    member(memberships, i, r, id);
                    perform(performances, i, id);
                }
                progress.advance(places.firms(r));
            }
        }
        progress.done();
        new ActivityTables(out, invention).write();
    }

    private void actor(TableRows rows, int i, int region, String id) throws IOException {
        Population population = invention.population();
        Draws draws = invention.draws();
        Places places = invention.places();
        rows.set("id", id)
                .set("name", name(i, id))
                .set(
                        "kind",
                        switch (population.kind(i)) {
                            case FIRM -> "firm";
                            case RESEARCH -> "research";
                            case SUPPORT -> "support";
                        })
                .set("region", Codes.region(region))
                .set("nace", Nace.division(population.division(i)))
                .set("nace_status", "modelled")
                .set("size_class", sizeClass(population.employed(i)))
                .set("size_status", "modelled")
                .set("latitude", Degrees.text(places.latitude(region) + SPREAD * draws.bell(Topic.POINT, i, 0)))
                .set("longitude", Degrees.text(places.longitude(region) + SPREAD * draws.bell(Topic.POINT, i, 1)))
                .write();
    }

    /** A made-up word to search for, marked as invented, with the number of the id. */
    private String name(int i, String id) {
        Draws draws = invention.draws();
        return "Invented " + BEGINNINGS[draws.below(BEGINNINGS.length, Topic.NAME, i, 0)]
                + MIDDLES[draws.below(MIDDLES.length, Topic.NAME, i, 1)]
                + ENDINGS[draws.below(ENDINGS.length, Topic.NAME, i, 2)] + " " + id.substring(2);
    }

    /** The classes of the European definition by persons employed alone. */
    private static String sizeClass(int employed) {
        return employed < 10 ? "micro" : employed < 50 ? "small" : employed < 250 ? "medium" : "large";
    }

    private void member(TableRows rows, int i, int region, String id) throws IOException {
        var cluster =
                invention.clusters().clusterOf(i, region, invention.population().placeInRegion(i));
        if (cluster.isPresent()) {
            rows.set("actor", id)
                    .set("cluster", invention.codes().cluster(region, cluster.getAsInt()))
                    .write();
        }
    }

    /** A stage's two divisions perform it, every second actor of them; chains come in the order of their stages' ids. */
    private void perform(TableRows rows, int i, String id) throws IOException {
        int division = invention.population().division(i);
        int theme = Nace.themeOf(division);
        if (division > Nace.firstOf(theme) + 1 || invention.draws().unit(Topic.STAGE, i, 0) >= PERFORMS) {
            return;
        }
        int wanted = invention.draws().below(VocabularyTables.CHAINS, Topic.STAGE, i, 1);
        for (int step = 0; step < VocabularyTables.CHAINS; step++) {
            int chain = (wanted + step) % VocabularyTables.CHAINS;
            int stage = Math.floorMod(theme - chain, Nace.THEMES);
            if (stage < VocabularyTables.STAGES) {
                rows.set("actor", id)
                        .set("stage", VocabularyTables.stage(chain, stage))
                        .set("basis", "own classification")
                        .write();
                return;
            }
        }
    }
}
