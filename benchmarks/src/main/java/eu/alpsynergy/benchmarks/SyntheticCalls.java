package eu.alpsynergy.benchmarks;

import eu.alpsynergy.model.Call;
import eu.alpsynergy.model.FactStatus;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Period;
import eu.alpsynergy.model.Programme;
import eu.alpsynergy.model.Provenance;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.Theme;
import eu.alpsynergy.synergy.call.CallOffer;
import eu.alpsynergy.synergy.call.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Made-up calls over seven years: 30 to 120 days, 16 themes, rules missing as often as not. */
final class SyntheticCalls {

    private static final Provenance MADE_UP = new Provenance(Id.of("made-up"), FactStatus.MODELLED, null, null);
    private static final LocalDate START = LocalDate.of(2021, 1, 1);

    private SyntheticCalls() {}

    static List<CallOffer> of(int regions, int calls) {
        Random random = new Random(1);
        List<CallOffer> offers = new ArrayList<>();
        for (int c = 0; c < calls; c++) {
            String id = "c%05d".formatted(c);
            Call call = call(random, id);
            TreeSet<Id<Theme>> themes = new TreeSet<>();
            for (int t = random.nextInt(4); t > 0; t--) {
                themes.add(Id.of("t" + random.nextInt(16)));
            }
            Programme programme = new Programme(Id.of("p-" + id), id, Period.P2021_27, "regional", null, MADE_UP);
            offers.add(new CallOffer(
                    Id.<Region>of("R%03d".formatted(c % regions)), call, programme, Window.of(call), 0, themes));
        }
        return offers;
    }

    private static Call call(Random random, String id) {
        LocalDate opens = START.plusDays(random.nextInt(7 * 365));
        boolean levels = random.nextBoolean();
        int level = 1 + random.nextInt(6);
        boolean partners = random.nextBoolean();
        int fewest = 2 + random.nextInt(3);
        return new Call(
                Id.of(id),
                Id.of("p-" + id),
                id,
                Call.WindowKind.FIXED,
                null,
                opens.toString(),
                opens.plusDays(30L + random.nextInt(91)).toString(),
                random.nextBoolean() ? 1e6 * (1 + random.nextInt(50)) : null,
                "EUR",
                rate(random),
                rate(random),
                rate(random),
                rate(random),
                null,
                partners ? fewest : null,
                partners ? (Integer) (fewest + 2 + random.nextInt(5)) : null,
                null,
                levels ? level : null,
                levels ? (Integer) (level + 3) : null,
                null,
                null,
                null,
                null,
                MADE_UP);
    }

    private static @Nullable Double rate(Random random) {
        int kind = random.nextInt(4);
        return kind < 2 ? null : kind == 2 ? (Double) 0.0 : (Double) 0.5;
    }
}
