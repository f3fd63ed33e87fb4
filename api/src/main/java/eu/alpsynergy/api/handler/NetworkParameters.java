package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.NetworkMethodDto;
import eu.alpsynergy.api.dto.NetworkParametersDto;
import eu.alpsynergy.model.ActorKind;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Period;
import eu.alpsynergy.model.Programme;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.Theme;
import eu.alpsynergy.synergy.network.CommunityMethod;
import eu.alpsynergy.synergy.network.CommunityParameters;
import eu.alpsynergy.synergy.network.projection.NetworkChoices;
import eu.alpsynergy.synergy.network.projection.TieKind;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the network's routes can be asked, and what it means. */
final class NetworkParameters {

    private static final String[] KINDS = {"projects", "ties", "memberships", "stages"};

    static final List<Parameter> CHOICES = List.of(
            Parameter.choices("ties", "what joins two actors (default projects, ties, memberships)", KINDS),
            Parameter.weight("wProjects", "weight of shared projects, each 1/(partners-1) for a pair (default 1)"),
            Parameter.weight("wTies", "weight of a tie of its own (default 1)"),
            Parameter.weight("wMemberships", "weight of a membership (default 1)"),
            Parameter.weight("wStages", "weight of shared stages, each 1/(actors-1) for a pair (default 1)"),
            Parameter.choice("clusters", "whether clusters are nodes (default yes)", "yes", "no"),
            Parameter.choice("period", "only projects of this programming period", "2014-20", "2021-27"),
            Parameter.ids("programme", "only projects of these programmes"),
            Parameter.wholeNumber("maxConsortium", "only projects with at most so many partners", 2, 1000),
            Parameter.ids("theme", "only actors and clusters active in one of these themes"),
            Parameter.ids("region", "only actors and clusters of these regions"),
            Parameter.choices("kind", "only actors of these kinds", "firm", "research", "support"),
            Parameter.wholeNumber(
                    "largestGroup", "larger projects, clusters, stages join nobody (default 100)", 2, 1000));

    static final List<Parameter> METHOD = List.of(
            Parameter.choice(
                    "method",
                    "how communities are found (default leiden)",
                    Stream.of(CommunityMethod.values()).map(CommunityMethod::id).toArray(String[]::new)),
            Parameter.weight("resolution", "above 0; more gives smaller communities (default 1)"),
            Parameter.wholeNumber("seed", "of every random choice (default 1)", 0, 999_999_999),
            Parameter.wholeNumber("iterations", "rounds, 0 until nothing improves (default 0)", 0, 1000),
            Parameter.wholeNumber("restarts", "runs of which the best counts, 0 by size (default 0)", 0, 100));

    private NetworkParameters() {}

    static List<Parameter> all(List<Parameter> first, List<Parameter> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    static NetworkChoices choices(View view, Query query) {
        GraphSnapshot snapshot = view.snapshot();
        Map<TieKind, Double> weights = weights(query);
        SortedSet<Id<Programme>> programmes = ids(query, "programme", Parameters.ids(snapshot.programmes()));
        SortedSet<Id<Theme>> themes = ids(query, "theme", Parameters.ids(snapshot.themes()));
        SortedSet<Id<Region>> regions = ids(query, "region", Parameters.ids(snapshot.regions()));
        var largestConsortium = query.wholeNumber("maxConsortium", 2, 1000);
        int largestGroup = query.wholeNumber("largestGroup", 2, 1000).orElse(NetworkChoices.LARGEST_GROUP);
        query.refuseIfWrong();
        return new NetworkChoices(
                weights,
                !query.one("clusters").equals(Optional.of("no")),
                query.one("period").map(Period::parse),
                programmes,
                largestConsortium,
                themes,
                regions,
                query.all("kind").stream().map(ActorKind::parse).collect(Collectors.toSet()),
                largestGroup);
    }

    private static Map<TieKind, Double> weights(Query query) {
        List<String> chosen = query.has("ties") ? query.all("ties") : List.of("projects", "ties", "memberships");
        Map<TieKind, Double> weights = new EnumMap<>(TieKind.class);
        for (String code : chosen) {
            String name = "w" + Character.toUpperCase(code.charAt(0)) + code.substring(1);
            double weight = query.number(name, 1);
            if (weight > 1000) {
                query.refuse(name, query.one(name).orElse(""), "is out of bounds", "a number from 0 to 1000");
            }
            weights.put(TieKind.parse(code), weight);
        }
        if (weights.values().stream().noneMatch(w -> w > 0)) {
            query.refuse("ties", String.join(",", chosen), "leaves nothing that joins actors", "a weight above 0");
        }
        return weights;
    }

    private static <T> SortedSet<Id<T>> ids(Query query, String name, Collection<String> known) {
        return query.idsAmong(name, known).stream().map(Id::<T>of).collect(Collectors.toCollection(TreeSet::new));
    }

    static CommunityParameters method(Query query) {
        CommunityMethod method =
                query.one("method").flatMap(CommunityMethod::parse).orElse(CommunityMethod.LEIDEN);
        double resolution = query.number("resolution", 1);
        if (!(resolution > 0) || resolution > 1000) {
            query.refuse(
                    "resolution", query.one("resolution").orElse(""), "is out of bounds", "a number above 0, to 1000");
        }
        int seed = query.wholeNumber("seed", 0, 999_999_999).orElse(1);
        int iterations = query.wholeNumber("iterations", 0, 1000).orElse(0);
        int restarts = query.wholeNumber("restarts", 0, 100).orElse(0);
        query.refuseIfWrong();
        return new CommunityParameters(method, resolution, seed, iterations, restarts);
    }

    static NetworkParametersDto dto(NetworkChoices c) {
        Map<String, Double> weights = new LinkedHashMap<>();
        c.weights().forEach((kind, weight) -> weights.put(kind.code(), weight));
        return new NetworkParametersDto(
                weights,
                c.clusters(),
                c.period().map(Period::code).orElse(null),
                values(c.programmes()),
                Numbers.orNull(c.largestConsortium()),
                values(c.themes()),
                values(c.regions()),
                c.kinds().stream().map(ActorKind::code).toList(),
                c.largestGroup());
    }

    private static <T> List<String> values(Collection<Id<T>> ids) {
        return ids.stream().map(Id::value).toList();
    }

    static NetworkMethodDto dto(CommunityParameters p) {
        return new NetworkMethodDto(p.method().id(), p.resolution(), p.seed(), p.iterations(), p.restarts());
    }
}
