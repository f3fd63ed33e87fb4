package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.CommunitiesDto;
import eu.alpsynergy.api.dto.CommunityDetail;
import eu.alpsynergy.api.dto.CommunityDto;
import eu.alpsynergy.api.error.RequestProblem;
import eu.alpsynergy.model.AlpSynergyException;
import eu.alpsynergy.synergy.kernel.CsrGraph;
import eu.alpsynergy.synergy.network.Communities;
import eu.alpsynergy.synergy.network.CommunityParameters;
import eu.alpsynergy.synergy.network.Partition;
import eu.alpsynergy.synergy.network.Stability;
import eu.alpsynergy.synergy.network.analysis.CommunityProfile;
import eu.alpsynergy.synergy.network.analysis.CommunityProfiles;
import eu.alpsynergy.synergy.network.analysis.Explanations;
import eu.alpsynergy.synergy.network.analysis.NetworkAnalysis;
import eu.alpsynergy.synergy.network.projection.ActorNetwork;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The communities of a network. */
final class CommunityAnswers {

    /** Communities and members an answer holds; the rest is in the files. */
    private static final int MOST = 500;

    private final View view;
    private final NetworkAnalysis analysis;
    private final ActorNetwork network;
    private final NetworkRefs refs;

    CommunityAnswers(View view, NetworkAnalysis analysis) {
        this.view = view;
        this.analysis = analysis;
        this.network = analysis.network();
        this.refs = new NetworkRefs(network);
    }

    CommunitiesDto all(CommunityParameters wanted, Query query) {
        Communities found = find(analysis, wanted, "method", query);
        Partition partition = found.partition();
        Stability stability = Stability.compute(network.graph(), wanted);
        return new CommunitiesDto(
                view.version(),
                NetworkParameters.dto(network.choices()),
                NetworkParameters.dto(found.parameters()),
                network.nodes(),
                network.graph().edges(),
                Numbers.orNull(found.modularity()),
                found.split(),
                new CommunitiesDto.Stability(stability.meanAri(), stability.leastAri(), stability.seeds()),
                Explanations.of(network, partition).stream()
                        .map(e -> new CommunitiesDto.Explanation(
                                e.by().code(), e.groups(), Numbers.orNull(e.modularity()), e.agreement()))
                        .toList(),
                CommunityProfiles.of(network, partition).stream()
                        .limit(MOST)
                        .map(this::profile)
                        .toList());
    }

    /** A method that refuses the network is a problem of the request. */
    static Communities find(NetworkAnalysis analysis, CommunityParameters wanted, String parameter, Query query) {
        try {
            return analysis.communities(wanted);
        } catch (AlpSynergyException e) {
            query.refuse(parameter, wanted.method().id(), "is not for this network: " + e.getMessage(), "leiden");
            query.refuseIfWrong();
            throw e;
        }
    }

    private CommunityDto profile(CommunityProfile p) {
        return new CommunityDto(
                p.number(),
                p.size(),
                p.clusters(),
                Numbers.orNull(p.transregionality()),
                p.inside(),
                p.outside(),
                p.regions().stream()
                        .map(r -> new CommunityDto.RegionShare(regionId(r.region()), r.members()))
                        .toList(),
                p.themes().stream()
                        .map(t -> new CommunityDto.ThemeShare(refs.theme(t.theme()), t.members(), t.locationQuotient()))
                        .toList(),
                refs.nodes(p.centre()),
                p.bridges().stream()
                        .map(b -> new CommunityDto.Bridge(
                                refs.node(b.node()), refs.region(b.node()), b.outside(), b.communities()))
                        .toList());
    }

    private String regionId(int region) {
        return view.snapshot().regions().get(region).id().value();
    }

    CommunityDetail one(String number, CommunityParameters wanted, Query query) {
        Communities found = find(analysis, wanted, "method", query);
        Partition partition = found.partition();
        int community = number.matches("\\d{1,9}") ? Integer.parseInt(number) : -1;
        if (community < 0 || community >= partition.count()) {
            throw RequestProblem.notFound(
                    "community",
                    number,
                    IntStream.range(0, partition.count())
                            .mapToObj(Integer::toString)
                            .toList());
        }
        return new CommunityDetail(
                view.version(),
                NetworkParameters.dto(network.choices()),
                NetworkParameters.dto(found.parameters()),
                profile(CommunityProfiles.of(network, partition).get(community)),
                members(partition, community),
                neighbours(partition, community));
    }

    private List<CommunityDetail.Member> members(Partition partition, int community) {
        List<CommunityDetail.Member> members = new ArrayList<>();
        for (int node : partition.members(community)) {
            double inside = inside(partition, node);
            double all = network.graph().strength(node);
            members.add(new CommunityDetail.Member(
                    refs.node(node), network.kind(node), refs.region(node), inside, Math.max(0, all - inside)));
        }
        members.sort(Comparator.comparingDouble((CommunityDetail.Member m) -> -m.inside())
                .thenComparing(m -> m.actor().id()));
        return members.size() > MOST ? members.subList(0, MOST) : members;
    }

    private double inside(Partition partition, int node) {
        CsrGraph graph = network.graph();
        return IntStream.range(graph.start(node), graph.end(node))
                .filter(slot -> partition.community(graph.target(slot)) == partition.community(node))
                .mapToDouble(graph::weight)
                .sum();
    }

    private List<CommunityDetail.Neighbour> neighbours(Partition partition, int community) {
        CsrGraph graph = network.graph();
        TreeMap<Integer, double[]> others = new TreeMap<>();
        Arrays.stream(partition.members(community)).forEach(node -> IntStream.range(graph.start(node), graph.end(node))
                .forEach(slot -> {
                    int other = partition.community(graph.target(slot));
                    if (other != community) {
                        double[] sum = others.computeIfAbsent(other, o -> new double[2]);
                        sum[0]++;
                        sum[1] += graph.weight(slot);
                    }
                }));
        return others.entrySet().stream()
                .map(e -> new CommunityDetail.Neighbour(
                        e.getKey(), partition.size(e.getKey()), (int) e.getValue()[0], e.getValue()[1]))
                .sorted(Comparator.comparingDouble((CommunityDetail.Neighbour n) -> -n.weight())
                        .thenComparingInt(CommunityDetail.Neighbour::number))
                .toList();
    }
}
