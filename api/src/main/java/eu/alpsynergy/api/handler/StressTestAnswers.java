package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.RefDto;
import eu.alpsynergy.api.dto.StressTestDto;
import eu.alpsynergy.model.AssessmentAnswer;
import eu.alpsynergy.model.AssessmentBlock;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Period;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.synergy.api.StressFigure;
import eu.alpsynergy.synergy.stresstest.StressTests;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The StressTest of a region beside the mean of its peers. */
final class StressTestAnswers {

    static final List<Parameter> PARAMETERS =
            List.of(Parameters.PERIOD, Parameter.ids("peers", "the regions whose mean is shown (default: all others)"));

    private final View view;
    private final GraphSnapshot snapshot;

    StressTestAnswers(View view) {
        this.view = view;
        this.snapshot = view.snapshot();
    }

    StressTestDto of(Region region, Query query) {
        Period period = query.one("period").map(Period::parse).orElse(Period.P2021_27);
        List<String> named = query.idsAmong("peers", Parameters.ids(snapshot.regions()));
        query.refuseIfWrong();
        List<Id<Region>> peers = snapshot.regions().stream()
                .map(Region::id)
                .filter(id -> !id.equals(region.id()))
                .filter(id -> named.isEmpty() || named.contains(id.value()))
                .toList();
        StressTests tests = new StressTests(snapshot, period);
        List<StressFigure> figures = tests.of(region.id());
        List<List<StressFigure>> ofPeers = peers.stream().map(tests::of).toList();
        Facts facts = new Facts(snapshot);
        List<StressTestDto.Block> blocks = new ArrayList<>();
        for (int b = 0; b < snapshot.assessmentBlocks().size(); b++) {
            AssessmentBlock block = snapshot.assessmentBlocks().get(b);
            int position = b + 1;
            facts.source(block.provenance().source());
            List<AssessmentAnswer> answers = answers(block, Set.of(region.id()), facts);
            blocks.add(new StressTestDto.Block(
                    block.id().value(),
                    block.title(),
                    answers.size(),
                    mean(answers),
                    mean(answers(block, Set.copyOf(peers), facts)),
                    figures.stream()
                            .filter(f -> f.block() == position)
                            .map(f -> figure(f, ofPeers, facts))
                            .toList()));
        }
        return new StressTestDto(
                view.version(),
                ref(region.id()),
                period.code(),
                peers.stream().map(this::ref).toList(),
                blocks.stream().mapToInt(StressTestDto.Block::answers).sum(),
                blocks,
                facts.facts(),
                facts.sources());
    }

    private RefDto ref(Id<Region> id) {
        return RefDto.of("region", id, snapshot.regions().get(id).name());
    }

    private List<AssessmentAnswer> answers(AssessmentBlock block, Set<Id<Region>> regions, Facts facts) {
        List<AssessmentAnswer> answers = snapshot.assessmentAnswers().stream()
                .filter(a -> a.block().equals(block.id()) && regions.contains(a.region()))
                .toList();
        answers.forEach(a -> facts.source(a.provenance().source()));
        return answers;
    }

    private static @Nullable Double mean(List<AssessmentAnswer> answers) {
        return Numbers.orNull(
                answers.stream().mapToDouble(AssessmentAnswer::score).average());
    }

    private static StressTestDto.Figure figure(StressFigure figure, List<List<StressFigure>> ofPeers, Facts facts) {
        OptionalDouble peers = ofPeers.stream()
                .flatMap(List::stream)
                .filter(f -> f.figure().equals(figure.figure()) && f.value().isPresent())
                .mapToDouble(f -> f.value().getAsDouble())
                .average();
        return new StressTestDto.Figure(
                figure.figure(),
                Numbers.orNull(figure.value()),
                figure.count(),
                figure.of(),
                Numbers.orNull(peers),
                facts.keys(figure.facts()));
    }
}
