package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.RefDto;
import eu.alpsynergy.api.dto.RegionBenchmarkDto;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.synergy.api.RegionBenchmark;
import eu.alpsynergy.synergy.benchmark.RegionBenchmarks;
import java.util.List;
import java.util.Locale;

/** A region beside the others. */
final class BenchmarkAnswers {

    static final Parameter INDICATOR = Parameter.choice(
            "indicator", "activity measured (default persons_employed)", "persons_employed", "local_units");

    private final View view;
    private final GraphSnapshot snapshot;

    BenchmarkAnswers(View view) {
        this.view = view;
        this.snapshot = view.snapshot();
    }

    RegionBenchmarkDto of(Region region, String indicator) {
        RegionBenchmark benchmark = view.benchmarks(indicator).of(region.id());
        Facts facts = new Facts(snapshot);
        List<RegionBenchmarkDto.Peer> peers =
                benchmark.peers().stream().map(p -> peer(p, facts)).toList();
        List<RegionBenchmarkDto.Theme> themes =
                benchmark.themes().stream().map(t -> theme(t, facts)).toList();
        return new RegionBenchmarkDto(
                view.version(),
                region(region.id()),
                benchmark.indicator(),
                benchmark.measured(),
                benchmark.missing(),
                RegionBenchmarks.NEAREST,
                peers,
                themes,
                benchmark.structure().stream()
                        .map(s -> new RegionBenchmarkDto.Structure(
                                s.indicator(),
                                Numbers.orNull(s.value()),
                                Numbers.orNull(s.peers()),
                                Numbers.orNull(s.rank()),
                                s.of()))
                        .toList(),
                focus(benchmark.focus()),
                facts.facts(),
                facts.sources());
    }

    private RefDto region(Id<Region> id) {
        return RefDto.of("region", id, snapshot.regions().get(id).name());
    }

    private RegionBenchmarkDto.Peer peer(RegionBenchmark.Peer peer, Facts facts) {
        return new RegionBenchmarkDto.Peer(
                region(peer.region()),
                peer.distance(),
                peer.parts().stream()
                        .map(d -> new RegionBenchmarkDto.Difference(
                                RefDto.of(
                                        "industry",
                                        d.industry(),
                                        snapshot.industries().get(d.industry()).name()),
                                d.own(),
                                d.other(),
                                d.contribution(),
                                facts.keys(d.facts())))
                        .toList());
    }

    private RegionBenchmarkDto.Theme theme(RegionBenchmark.ThemeStanding standing, Facts facts) {
        return new RegionBenchmarkDto.Theme(
                RefDto.of(
                        "theme",
                        standing.theme(),
                        snapshot.themes().get(standing.theme()).name()),
                standing.declared2014(),
                standing.declared2021(),
                Numbers.orNull(standing.strength()),
                Numbers.orNull(standing.peersStrength()),
                Numbers.orNull(standing.actorStrength()),
                standing.standing().name().toLowerCase(Locale.ROOT),
                facts.keys(standing.facts()));
    }

    private static RegionBenchmarkDto.Focus focus(RegionBenchmark.Focus focus) {
        return new RegionBenchmarkDto.Focus(
                focus.themes2014(),
                focus.themes2021(),
                Numbers.orNull(focus.concentration2014()),
                Numbers.orNull(focus.concentration2021()),
                focus.kept().stream().map(Id::value).toList(),
                focus.added().stream().map(Id::value).toList(),
                focus.dropped().stream().map(Id::value).toList());
    }
}
