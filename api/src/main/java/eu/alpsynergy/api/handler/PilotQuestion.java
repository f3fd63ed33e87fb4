package eu.alpsynergy.api.handler;

import eu.alpsynergy.model.Cluster;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Partner;
import eu.alpsynergy.model.Period;
import eu.alpsynergy.synergy.api.PilotCriterion;
import eu.alpsynergy.synergy.api.PilotParameters;
import eu.alpsynergy.synergy.api.PilotRule;
import eu.alpsynergy.synergy.pilot.Pilots;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The query parameters of the choice of pilots, and what they mean. */
final class PilotQuestion {

    static final int LEAST = 10;
    static final int MOST = 30;
    static final int MOST_PER_REGION = 2;

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._+/-]{0,119}");

    static final List<Parameter> PARAMETERS = List.of(
            Parameter.wholeNumber("k", "how many clusters (default 10)", LEAST, MOST),
            Parameter.choice(
                    "period",
                    "whose strategies and categories of regions count (default 2021-27)",
                    "2014-20",
                    "2021-27"),
            new Parameter(
                    "labelsOn",
                    "day on which labels have to be valid (default: the day the data package was made)",
                    false,
                    "a date as YYYY-MM-DD",
                    List.of(),
                    Pattern.compile("\\d{4}-\\d{2}-\\d{2}")),
            Parameter.choice(
                    "openLabels", "whether labels count whose validity is not known (default no)", "yes", "no"),
            Parameter.weight("wFit", "weight of the strategic fit (default 1)"),
            Parameter.weight("wLabel", "weight of the label (default 1)"),
            Parameter.weight("wChains", "weight of the value-chain reach (default 1)"),
            Parameter.weight("wReach", "weight of the transregional reach (default 1)"),
            Parameter.weight("wServices", "weight of the services offered (default 1)"),
            Parameter.weight("wVotes", "weight of the partners' votes (default 1)"),
            Parameter.weight("wPairs", "weight of the mean complementarity of pairs (default 0.25)"),
            Parameter.ids("region", "regions that need a cluster; 'all' for every region (default none)"),
            Parameter.ids("field", "S3 fields that need a cluster; 'none' for none (default all)"),
            new Parameter(
                    "type",
                    "types of regions and how many clusters of them, e.g. transition:1",
                    true,
                    "category:number, with - for blanks",
                    List.of(),
                    Pattern.compile("[a-z][a-z-]{0,40}:\\d{1,2}")),
            Parameter.wholeNumber("most", "at most so many clusters of a region (default 2)", 1, MOST),
            Parameter.ids("in", "clusters that have to be chosen"),
            Parameter.ids("out", "clusters that must not be chosen"),
            new Parameter(
                    "vote",
                    "points of a partner, e.g. p02:cl-ven-01:3:cl-pie-02:1",
                    true,
                    "partner:cluster:points:cluster:points...",
                    List.of(),
                    Pattern.compile("[^:]{1,120}(?::[^:]{1,120}:\\d{1,3}){1,100}")));

    private final GraphSnapshot snapshot;
    private final View view;
    private final Query query;

    PilotQuestion(View view, Query query) {
        this.view = view;
        this.snapshot = view.snapshot();
        this.query = query;
    }

    static List<Parameter> and(Parameter... more) {
        return Stream.concat(PARAMETERS.stream(), Stream.of(more)).toList();
    }

    PilotParameters read() {
        int k = query.wholeNumber("k", LEAST, MOST).orElse(LEAST);
        Period period = period();
        Optional<LocalDate> day = day();
        Map<PilotCriterion, Double> weights = weights();
        double pairs = weight("wPairs", PilotParameters.PAIR_WEIGHT);
        List<PilotRule> rules = rules(period);
        List<PilotParameters.Vote> votes = votes();
        query.refuseIfWrong();
        return new PilotParameters(
                k, period, day, query.one("openLabels").orElse("no").equals("yes"), weights, pairs, rules, votes);
    }

    /** The brief takes parameters of calls too, and those may be of any period. */
    private Period period() {
        Optional<String> text = query.one("period");
        try {
            return text.map(Period::parse).orElse(Period.P2021_27);
        } catch (IllegalArgumentException e) {
            query.refuse("period", text.orElse(""), "is no period of strategies", "2014-20 or 2021-27");
            return Period.P2021_27;
        }
    }

    private Optional<LocalDate> day() {
        Optional<String> text = query.one("labelsOn").or(() -> view.descriptor().created());
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeException e) {
            query.refuse("labelsOn", text.orElse(""), "is no day of the calendar", "a date as YYYY-MM-DD");
            return Optional.empty();
        }
    }

    private Map<PilotCriterion, Double> weights() {
        Map<PilotCriterion, Double> weights = new EnumMap<>(PilotCriterion.class);
        for (PilotCriterion criterion : PilotCriterion.values()) {
            String code = criterion.code();
            weights.put(criterion, weight("w" + Character.toUpperCase(code.charAt(0)) + code.substring(1), 1));
        }
        return weights;
    }

    private double weight(String name, double fallback) {
        double weight = query.number(name, fallback);
        if (weight > 1000) {
            query.refuse(name, query.one(name).orElse(""), "is out of bounds", "a number from 0 to 1000");
        }
        return weight;
    }

    private List<PilotRule> rules(Period period) {
        List<PilotRule> rules = new ArrayList<>();
        List<String> regions = query.all("region").equals(List.of("all"))
                ? snapshot.regions().stream().map(r -> r.id().value()).toList()
                : query.idsAmong("region", Parameters.ids(snapshot.regions()));
        regions.forEach(r -> rules.add(new PilotRule.InRegion(Id.of(r))));
        fields().forEach(f -> rules.add(new PilotRule.InField(Id.of(f))));
        types(period, rules);
        rules.add(new PilotRule.MostPerRegion(query.wholeNumber("most", 1, MOST).orElse(MOST_PER_REGION)));
        query.idsAmong("in", Parameters.ids(snapshot.clusters()))
                .forEach(c -> rules.add(new PilotRule.ForcedIn(Id.of(c))));
        query.idsAmong("out", Parameters.ids(snapshot.clusters()))
                .forEach(c -> rules.add(new PilotRule.ForcedOut(Id.of(c))));
        return rules;
    }

    private List<String> fields() {
        if (!query.has("field")) {
            return snapshot.s3Fields().stream().map(f -> f.id().value()).toList();
        }
        return query.all("field").equals(List.of("none"))
                ? List.of()
                : query.idsAmong("field", Parameters.ids(snapshot.s3Fields()));
    }

    private void types(Period period, List<PilotRule> rules) {
        List<String> known = Pilots.regionTypes(snapshot, period);
        Set<String> named = new HashSet<>();
        for (String wanted : query.all("type")) {
            String[] sides = wanted.split(":", 2);
            String type = sides[0].replace('-', ' ');
            if (!known.contains(type)) {
                query.refuse("type", wanted, "names no type of regions of this dataset", String.join(", ", known));
            } else if (!named.add(type)) {
                query.refuse("type", wanted, "is given twice", "each type once");
            } else {
                rules.add(new PilotRule.InType(type, Integer.parseInt(sides[1])));
            }
        }
    }

    private List<PilotParameters.Vote> votes() {
        List<PilotParameters.Vote> votes = new ArrayList<>();
        Set<String> voted = new HashSet<>();
        for (String vote : query.all("vote")) {
            String[] words = vote.split(":", -1);
            requireId(vote, words[0], snapshot.partners().find(words[0]).isPresent(), "partner");
            if (!voted.add(words[0])) {
                query.refuse("vote", vote, "is the second of this partner", "one of each partner");
            }
            TreeMap<Id<Cluster>, Integer> points = new TreeMap<>();
            for (int w = 1; w + 1 < words.length; w += 2) {
                requireId(vote, words[w], snapshot.clusters().find(words[w]).isPresent(), "cluster");
                if (ID.matcher(words[w]).matches()) {
                    points.put(Id.of(words[w]), Integer.parseInt(words[w + 1]));
                }
            }
            if (ID.matcher(words[0]).matches()) {
                votes.add(new PilotParameters.Vote(Id.<Partner>of(words[0]), points));
            }
        }
        return votes;
    }

    private void requireId(String vote, String id, boolean known, String kind) {
        if (!known) {
            query.refuse("vote", vote, "names no " + kind + " of this dataset: '" + id + "'", "ids of this dataset");
        }
    }
}
