package eu.alpsynergy.api.handler;

import eu.alpsynergy.model.Call;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Period;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.Theme;
import eu.alpsynergy.synergy.call.Applicant;
import eu.alpsynergy.synergy.call.CallScenario;
import eu.alpsynergy.synergy.call.ExchangeRate;
import eu.alpsynergy.synergy.call.PotAssumptions;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Query parameters of synchronised calls, and what they mean. */
final class CallParameters {

    private static final String TRUE = "true";
    private static final String FALSE = "false";
    private static final String ANY = "any";
    private static final int LARGEST_SHIFT = 3_650;

    private static final String[] KINDS = {"erdf", "interreg", "framework", "national", "regional", "other"};
    private static final String[] APPLICANTS =
            Stream.of(Applicant.values()).map(Applicant::code).toArray(String[]::new);

    static final List<Parameter> SCENARIO = List.of(
            Parameter.ids("regions", "only these regions (default: all)"),
            Parameter.ids("theme", "the common theme must be one of these; a call whose themes are not known stays"),
            Parameter.choice("period", "of the programmes (default 2021-27)", "2014-20", "2021-27", ANY),
            date("from", "the common window begins on this day or later"),
            date("to", "the common window ends on this day or earlier"),
            Parameter.wholeNumber("days", "fewest days of a common window (default 14)", 1, 366),
            Parameter.choice("rolling", "count rolling calls without dates as open (default false)", TRUE, FALSE),
            Parameter.choice("frames", "count all days of a frame as open (default false)", TRUE, FALSE),
            Parameter.choices("kind", "of the programmes (default erdf, national, regional: own money)", KINDS),
            Parameter.choices("applicant", "every call must take these; a rate that is not known stays", APPLICANTS),
            Parameter.wholeNumber("trlMin", "lowest readiness level wanted (default 1)", 1, 9),
            Parameter.wholeNumber("trlMax", "highest readiness level wanted (default 9)", 1, 9),
            new Parameter(
                    "shift",
                    "windows moved by days, later is positive",
                    true,
                    "CALL:DAYS, repeated or with commas, at most 3650 days either way",
                    List.of(),
                    Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._+/-]{0,119}:-?\\d{1,4}")));

    static final List<Parameter> RATE =
            List.of(amount("chf", "euros for one Swiss franc; needs chfDate"), date("chfDate", "the day of that rate"));

    static final List<Parameter> POT = List.of(
            amount("projectCost", "eligible costs of a joint project in euros (default 1000000)"),
            Parameter.wholeNumber("applications", "joint projects expected to apply (default 20)", 1, 100_000),
            Parameter.choice("payee", "whose rate applies (default small)", APPLICANTS),
            amount("rate", "rate from 0 to 1 for calls that give none (default: such figures stay absent)"),
            new Parameter(
                    "pledge",
                    "what a region would put in, in euros, instead of its call's budget",
                    true,
                    "REGION:EUROS, repeated or with commas",
                    List.of(),
                    Pattern.compile("[\\p{L}\\p{N}]{1,20}:\\d{1,12}")),
            Parameter.ids("hold", "regions whose windows the plans do not move"));

    static final List<Parameter> TOGETHER = all(List.of(SCENARIO, RATE, POT));

    static final List<Parameter> ANNEX = all(List.of(
            TOGETHER,
            List.of(
                    Parameter.id("region", "whose annex it is (default: the first)"),
                    Parameter.choice("lang", "language (default en)", "en", "de", "fr", "it", "sl"))));

    private CallParameters() {}

    private static Parameter date(String name, String description) {
        return new Parameter(
                name, description, false, "a date as 2024-01-31", List.of(), Pattern.compile("\\d{4}-\\d{2}-\\d{2}"));
    }

    private static Parameter amount(String name, String description) {
        return new Parameter(
                name,
                description,
                false,
                "a number above 0 such as 0.95",
                List.of(),
                Pattern.compile("\\d{1,12}(\\.\\d{1,9})?"));
    }

    /** The scenario of a query; {@code kinds} where it names none. */
    static CallScenario scenario(View view, Query query, Set<String> kinds) {
        GraphSnapshot snapshot = view.snapshot();
        TreeSet<Id<Region>> regions = new TreeSet<>();
        query.idsAmong("regions", Parameters.ids(snapshot.regions())).forEach(r -> regions.add(Id.of(r)));
        TreeSet<Id<Theme>> themes = new TreeSet<>();
        query.idsAmong("theme", Parameters.ids(snapshot.themes())).forEach(t -> themes.add(Id.of(t)));
        String period = query.one("period").orElse("2021-27");
        Optional<LocalDate> from = day(query, "from");
        Optional<LocalDate> to = day(query, "to");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            query.refuse("to", to.get().toString(), "is before 'from'", "a day from " + from.get() + " on");
        }
        int trlMin = query.wholeNumber("trlMin", 1, 9).orElse(1);
        int trlMax = query.wholeNumber("trlMax", 1, 9).orElse(9);
        if (trlMax < trlMin) {
            query.refuse("trlMax", Integer.toString(trlMax), "is below 'trlMin'", "at least " + trlMin);
        }
        int days =
                query.wholeNumber("days", 1, 366).orElse(CallScenario.defaults().minDays());
        Set<Applicant> applicants = EnumSet.noneOf(Applicant.class);
        query.all("applicant").forEach(a -> applicants.add(Applicant.parse(a)));
        SortedMap<Id<Call>, Integer> shifts = shifts(snapshot, query);
        query.refuseIfWrong();
        return new CallScenario(
                regions,
                themes,
                period.equals(ANY) ? Optional.empty() : Optional.of(Period.parse(period)),
                from,
                to,
                days,
                query.one("rolling").orElse(FALSE).equals(TRUE),
                query.one("frames").orElse(FALSE).equals(TRUE),
                query.all("kind").isEmpty() ? new TreeSet<>(kinds) : new TreeSet<>(query.all("kind")),
                applicants,
                trlMin,
                trlMax,
                shifts);
    }

    private static SortedMap<Id<Call>, Integer> shifts(GraphSnapshot snapshot, Query query) {
        SortedMap<Id<Call>, Integer> shifts = new TreeMap<>();
        for (String pair : query.all("shift")) {
            int colon = pair.lastIndexOf(':');
            String call = pair.substring(0, colon);
            int days = Integer.parseInt(pair.substring(colon + 1));
            if (snapshot.calls().find(call).isEmpty()) {
                query.refuse("shift", pair, "names no call of this dataset", "CALL:DAYS");
            } else if (Math.abs(days) > LARGEST_SHIFT) {
                query.refuse("shift", pair, "is too far", "at most " + LARGEST_SHIFT + " days either way");
            } else {
                shifts.put(Id.of(call), days);
            }
        }
        return shifts;
    }

    private static Optional<LocalDate> day(Query query, String name) {
        try {
            return query.one(name).map(LocalDate::parse);
        } catch (DateTimeException e) {
            query.refuse(name, query.one(name).orElse(""), "is no day of the calendar", "a date as 2024-01-31");
            return Optional.empty();
        }
    }

    /** The exchange rate stated in the query; there is no other. */
    static Optional<ExchangeRate> exchangeRate(Query query) {
        Optional<LocalDate> date = day(query, "chfDate");
        double rate = query.number("chf", 1);
        if (query.has("chf") != query.has("chfDate")) {
            query.refuse(
                    query.has("chf") ? "chfDate" : "chf",
                    "",
                    "is missing: a rate and its day go together",
                    "both or none");
        }
        if (!(rate > 0) || rate > 100) {
            query.refuse("chf", query.one("chf").orElse(""), "is out of bounds", "above 0, at most 100");
        }
        query.refuseIfWrong();
        return date.map(d -> new ExchangeRate(rate, d));
    }

    static PotAssumptions pot(View view, Query query) {
        PotAssumptions d = PotAssumptions.defaults();
        Optional<ExchangeRate> chf = exchangeRate(query);
        double cost = query.number("projectCost", d.projectCostEur());
        if (!(cost > 0)) {
            query.refuse("projectCost", "0", "is out of bounds", "above 0");
        }
        double rate = query.number("rate", 0.5);
        if (!(rate > 0) || rate > 1) {
            query.refuse("rate", query.one("rate").orElse(""), "is out of bounds", "above 0, at most 1");
        }
        SortedMap<Id<Region>, Double> pledges = new TreeMap<>();
        List<String> regions = new ArrayList<>(Parameters.ids(view.snapshot().regions()));
        for (String pair : query.all("pledge")) {
            String[] sides = pair.split(":", 2);
            if (regions.contains(sides[0])) {
                pledges.put(Id.of(sides[0]), Double.parseDouble(sides[1]));
            } else {
                query.refuse("pledge", pair, "names no region of this dataset", "REGION:EUROS");
            }
        }
        int applications = query.wholeNumber("applications", 1, 100_000).orElse(d.applications());
        query.refuseIfWrong();
        return new PotAssumptions(
                cost,
                applications,
                query.one("payee").map(Applicant::parse).orElse(d.applicant()),
                query.has("rate") ? OptionalDouble.of(rate) : OptionalDouble.empty(),
                pledges,
                chf);
    }

    static Set<Id<Region>> held(View view, Query query) {
        Set<Id<Region>> held = new TreeSet<>();
        query.idsAmong("hold", Parameters.ids(view.snapshot().regions())).forEach(r -> held.add(Id.of(r)));
        query.refuseIfWrong();
        return held;
    }

    /** Lists of parameters as one. */
    static List<Parameter> all(List<List<Parameter>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }
}
