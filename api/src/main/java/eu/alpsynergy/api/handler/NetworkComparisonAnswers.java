package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.NetworkComparisonDto;
import eu.alpsynergy.synergy.network.Communities;
import eu.alpsynergy.synergy.network.CommunityParameters;
import eu.alpsynergy.synergy.network.Partition;
import eu.alpsynergy.synergy.network.PartitionComparison;
import eu.alpsynergy.synergy.network.analysis.NetworkAnalysis;
import eu.alpsynergy.synergy.network.projection.ActorNetwork;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Two partitions side by side: other methods, other resolutions, other networks. */
final class NetworkComparisonAnswers {

    private static final int MOST_MOVED = 500;
    private static final String WITH = "with";

    /** The choices of the second network, those of the first with {@code with} in front; what is not given is as in the first. */
    static final List<Parameter> SECOND = Stream.of(NetworkParameters.CHOICES, NetworkParameters.METHOD)
            .flatMap(List::stream)
            .map(p -> new Parameter(
                    prefixed(p.name()),
                    "for the second partition, as in the first when absent: " + p.description(),
                    p.repeatable(),
                    p.allowed(),
                    p.choices(),
                    p.pattern()))
            .toList();

    private final View view;

    NetworkComparisonAnswers(View view) {
        this.view = view;
    }

    NetworkComparisonDto of(Query query) {
        Query changed = second(query);
        NetworkAnalysis first = view.networks().of(NetworkParameters.choices(view, query));
        NetworkAnalysis second = view.networks().of(NetworkParameters.choices(view, changed));
        CommunityParameters firstMethod = NetworkParameters.method(query);
        CommunityParameters secondMethod = NetworkParameters.method(changed);
        Communities a = CommunityAnswers.find(first, firstMethod, "method", query);
        Communities b = CommunityAnswers.find(second, secondMethod, "withMethod", query);
        ActorNetwork one = first.network();
        int[] common = IntStream.range(0, one.nodes())
                .filter(node -> second.network().findNode(one.id(node)).isPresent())
                .toArray();
        int[] there = IntStream.of(common)
                .map(node -> second.network().findNode(one.id(node)).orElseThrow())
                .toArray();
        PartitionComparison comparison =
                PartitionComparison.of(reduced(a.partition(), common), reduced(b.partition(), there));
        NetworkRefs refs = new NetworkRefs(one);
        return new NetworkComparisonDto(
                view.version(),
                side(first, a),
                side(second, b),
                common.length,
                comparison.nmi(),
                comparison.ari(),
                comparison.moved().size(),
                comparison.moved().stream()
                        .limit(MOST_MOVED)
                        .map(i -> new NetworkComparisonDto.Moved(
                                refs.node(common[i]),
                                refs.region(common[i]),
                                a.partition().community(common[i]),
                                b.partition().community(there[i])))
                        .toList());
    }

    private static NetworkComparisonDto.Side side(NetworkAnalysis analysis, Communities found) {
        return new NetworkComparisonDto.Side(
                NetworkParameters.dto(analysis.network().choices()),
                NetworkParameters.dto(found.parameters()),
                analysis.network().nodes(),
                analysis.network().graph().edges(),
                found.partition().count(),
                Numbers.orNull(found.modularity()));
    }

    /** The same groups over some of the nodes, numbered anew. */
    private static Partition reduced(Partition partition, int[] nodes) {
        Map<Integer, Integer> numbers = new TreeMap<>();
        return Partition.of(IntStream.of(nodes)
                .map(node -> numbers.computeIfAbsent(partition.community(node), c -> numbers.size()))
                .toArray());
    }

    private static Query second(Query query) {
        Map<String, List<String>> given = Stream.of(NetworkParameters.CHOICES, NetworkParameters.METHOD)
                .flatMap(List::stream)
                .map(Parameter::name)
                .filter(name -> query.has(name) || query.has(prefixed(name)))
                .collect(Collectors.toMap(
                        name -> name, name -> query.all(query.has(prefixed(name)) ? prefixed(name) : name)));
        return new Query(given, NetworkParameters.all(NetworkParameters.CHOICES, NetworkParameters.METHOD));
    }

    private static String prefixed(String name) {
        return WITH + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
