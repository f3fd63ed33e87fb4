package eu.alpsynergy.synergy.call;

import eu.alpsynergy.model.Call;
import eu.alpsynergy.model.FactStatus;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Period;
import eu.alpsynergy.model.Programme;
import eu.alpsynergy.model.Provenance;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.Theme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Made-up calls of made-up regions, with every kind of window and every rule missing now and then. */
final class RandomOffers {

    private static final Provenance MADE_UP = new Provenance(Id.of("made-up"), FactStatus.MODELLED, null, null);
    static final LocalDate START = LocalDate.of(2024, 1, 1);

    private RandomOffers() {}

    static List<CallOffer> of(long seed, int regions, int callsEach, int themes) {
        Random random = new Random(seed);
        List<CallOffer> offers = new ArrayList<>();
        for (int r = 0; r < regions; r++) {
            int calls = random.nextInt(callsEach + 1);
            for (int c = 0; c < calls; c++) {
                offers.add(offer(random, "R%02d".formatted(r), "c-%02d-%d".formatted(r, c), themes));
            }
        }
        return offers;
    }

    private static CallOffer offer(Random random, String region, String id, int themes) {
        Call call = call(random, id);
        TreeSet<Id<Theme>> accepted = new TreeSet<>();
        if (random.nextInt(4) > 0) {
            int count = 1 + random.nextInt(2);
            for (int t = 0; t < count; t++) {
                accepted.add(Id.of("t" + random.nextInt(themes)));
            }
        }
        Programme programme = new Programme(Id.of("p-" + id), "made up", Period.P2021_27, "regional", null, MADE_UP);
        return new CallOffer(Id.<Region>of(region), call, programme, Window.of(call), 0, accepted);
    }

    private static Call call(Random random, String id) {
        Call.WindowKind kind = random.nextInt(5) > 0
                ? Call.WindowKind.FIXED
                : Call.WindowKind.values()[random.nextInt(Call.WindowKind.values().length)];
        LocalDate opens = START.plusDays(random.nextInt(200));
        LocalDate closes = opens.plusDays(random.nextInt(90));
        boolean caps = random.nextInt(4) == 0;
        int partners = 1 + random.nextInt(4);
        int level = 1 + random.nextInt(8);
        boolean levels = random.nextInt(3) == 0;
        return new Call(
                Id.of(id),
                Id.of("p-" + id),
                id,
                kind,
                null,
                random.nextInt(12) == 0 ? null : opens.toString(),
                random.nextInt(12) == 0 ? null : closes.toString(),
                random.nextBoolean() ? null : 1e6 * random.nextInt(50),
                "EUR",
                rate(random),
                rate(random),
                rate(random),
                rate(random),
                null,
                caps ? partners : null,
                caps ? (Integer) (partners + random.nextInt(5)) : null,
                random.nextInt(8) == 0 ? 0.2 + 0.1 * random.nextInt(7) : null,
                levels ? level : null,
                levels ? (Integer) Math.min(9, level + random.nextInt(4)) : null,
                null,
                null,
                null,
                null,
                MADE_UP);
    }

    private static @Nullable Double rate(Random random) {
        int what = random.nextInt(6);
        return what < 3 ? null : what == 3 ? (Double) 0.0 : (Double) (0.1 * what);
    }
}
