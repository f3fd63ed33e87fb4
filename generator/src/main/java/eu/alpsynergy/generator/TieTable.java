package eu.alpsynergy.generator;

import eu.alpsynergy.generator.Draws.Topic;
import eu.alpsynergy.importer.ProgressListener;
import java.io.IOException;
import java.util.Set;

/** The ties, drawn and written one actor at a time. */
final class TieTable {

    private final PackageFolder out;
    private final Invention invention;
    private final TieDraws ties;
    private final int digits;
    private long number;

    TieTable(PackageFolder out, Invention invention, TieDraws ties) {
        this.out = out;
        this.invention = invention;
        this.ties = ties;
        this.digits = Codes.digits(3, invention.arguments().ties());
    }

    void write(ProgressListener progress) throws IOException {
        Places places = invention.places();
        progress.stage("ties", invention.arguments().ties());
        try (TableRows rows = out.open("ties")) {
            for (int r = 0; r < places.count(); r++) {
                for (int i = places.firstFirm(r); i < places.firstFirm(r + 1); i++) {
                    Set<Integer> others = ties.of(i, r);
                    for (int other : others) {
                        tie(rows, i, r, other);
                    }
                    progress.advance(others.size());
                }
            }
        }
        progress.done();
    }

    private void tie(TableRows rows, int actor, int region, int other) throws IOException {
        number++;
        Draws draws = invention.draws();
        double way = draws.unit(Topic.TIE_CELLS, number, 0);
        String kind = way < 0.45
                ? "joint project"
                : way < 0.85 ? "supply" : way < 0.93 ? "research partnership" : way < 0.97 ? "same group" : "ownership";
        boolean directed = kind.equals("supply") || kind.equals("ownership");
        boolean turned = draws.unit(Topic.TIE_CELLS, number, 1) < 0.5;
        int from = directed ? (turned ? other : actor) : Math.min(actor, other);
        int to = from == actor ? other : actor;
        rows.set("id", "tie-" + Codes.padded(number, digits))
                .set("from_actor", id(from, actor, region))
                .set("to_actor", id(to, actor, region))
                .set("kind", kind)
                .set("directed", Boolean.toString(directed));
        if (kind.equals("joint project")) {
            rows.set("shared_projects", 1L + draws.below(3, Topic.TIE_CELLS, number, 2))
                    .set("smallest_consortium", 2L + draws.below(12, Topic.TIE_CELLS, number, 3));
        }
        rows.write();
    }

    private String id(int wanted, int actor, int region) {
        return invention
                .codes()
                .actor(wanted, wanted == actor ? region : invention.population().region(wanted));
    }
}
