package eu.alpsynergy.synergy.diamond;

import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Project;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.Theme;
import eu.alpsynergy.synergy.api.Corner;
import eu.alpsynergy.synergy.api.Corner.Absence;
import eu.alpsynergy.synergy.api.FactKey;
import eu.alpsynergy.synergy.api.LinkWon;
import eu.alpsynergy.synergy.api.PairExplanation;
import eu.alpsynergy.synergy.api.PairSynergy;
import eu.alpsynergy.synergy.api.Part;
import eu.alpsynergy.synergy.api.SynergyOverview;
import eu.alpsynergy.synergy.indicator.BinaryMatrix;
import eu.alpsynergy.synergy.valuechain.StageOccupancy;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Takes the numbers of one pair apart into addends and the facts behind each. */
final class PairExplainer {

    private final GraphSnapshot snapshot;
    private final DiamondInputs inputs;
    private final BinaryMatrix m;

    PairExplainer(GraphSnapshot snapshot, DiamondInputs inputs) {
        this.snapshot = snapshot;
        this.inputs = inputs;
        this.m = inputs.declared().matrix();
    }

    PairExplanation explain(int a, int b, PairSynergy summary, SynergyOverview overview) {
        Absence silent = inputs.bothDeclare(a, b) ? Absence.NO_DISTINCTIVE_THEMES : Absence.NO_DECLARED_THEMES;
        return new PairExplanation(
                inputs.parameters(),
                summary,
                Corner.of(summary.overlap(), silent, overlapParts(a, b, summary.overlap())),
                complementarity(a, b, summary.complementarityAFromB()),
                complementarity(b, a, summary.complementarityBFromA()),
                Corner.of(summary.fit(), Absence.NO_COMMON_CHAIN, fitParts(a, b)),
                Corner.of(summary.ties(), Absence.NO_PROJECTS, tieParts(a, b)),
                Potential.parts(
                        inputs.parameters().weights(), summary.overlap(), summary.complementarity(), summary.fit()),
                overview.medianPotential(),
                overview.medianTies(),
                overview.pairs().size());
    }

    private List<Part.ThemeOverlap> overlapParts(int a, int b, OptionalDouble overlap) {
        double either = inputs.overlaps().weightOfEither(a, b);
        List<Part.ThemeOverlap> parts = new ArrayList<>();
        for (int t = 0; t < m.columns(); t++) {
            if (!inputs.overlaps().counts(t) || !(m.has(a, t) || m.has(b, t))) {
                continue;
            }
            boolean both = m.has(a, t) && m.has(b, t);
            double weight = inputs.overlaps().weight(t);
            List<FactKey> facts = new ArrayList<>(inputs.declared().facts(a, t));
            facts.addAll(inputs.declared().facts(b, t));
            parts.add(new Part.ThemeOverlap(
                    themeId(t),
                    both
                            ? Part.ThemeOverlap.Holder.BOTH
                            : m.has(a, t) ? Part.ThemeOverlap.Holder.ONLY_A : Part.ThemeOverlap.Holder.ONLY_B,
                    weight,
                    both && overlap.isPresent() ? weight / either : 0,
                    facts));
        }
        return parts;
    }

    private Corner<Part.ThemeAdded> complementarity(int region, int partner, OptionalDouble value) {
        Absence otherwise = inputs.bothDeclare(region, partner) ? Absence.NO_TARGETS : Absence.NO_DECLARED_THEMES;
        if (value.isEmpty()) {
            return Corner.of(value, otherwise, List.of());
        }
        List<Integer> targets = new ArrayList<>();
        for (int t = 0; t < m.columns(); t++) {
            if (inputs.isTarget(region, t)
                    && inputs.added().of(region, partner, t).isPresent()) {
                targets.add(t);
            }
        }
        List<Part.ThemeAdded> parts = new ArrayList<>();
        for (int target : targets) {
            double density = inputs.added().of(region, partner, target).orElseThrow();
            List<Part.ThemeAdded.Related> related = new ArrayList<>();
            List<FactKey> facts = new ArrayList<>();
            for (int j = 0; j < m.columns(); j++) {
                OptionalDouble proximity = inputs.phi().at(target, j);
                if (inputs.added().adds(region, partner, j) && proximity.orElse(0) > 0) {
                    related.add(new Part.ThemeAdded.Related(themeId(j), proximity.getAsDouble()));
                    facts.addAll(inputs.declared().facts(partner, j));
                }
            }
            parts.add(new Part.ThemeAdded(themeId(target), density, density / targets.size(), related, facts));
        }
        return Corner.of(value, otherwise, parts);
    }

    private List<Part.ChainFit> fitParts(int a, int b) {
        List<ValueChainFits.Fit> fits = inputs.fits().common(a, b);
        List<Part.ChainFit> parts = new ArrayList<>();
        for (ValueChainFits.Fit fit : fits) {
            List<LinkWon> won = fit.won().stream()
                    .mapToObj(link ->
                            inputs.occupancy().won(link, fit.onlyTogether().get(link), a, b))
                    .toList();
            parts.add(new Part.ChainFit(
                    snapshot.chains().get(fit.chain()).id(),
                    fit.value(),
                    fit.value() / fits.size(),
                    fit.links(),
                    fit.coveredByA(),
                    fit.coveredByB(),
                    fit.coveredByBoth(),
                    won,
                    StageOccupancy.facts(won, snapshot)));
        }
        return parts;
    }

    private List<Part.SharedProject> tieParts(int a, int b) {
        double norm = inputs.ties().norm(a, b);
        Id<Region> regionA = snapshot.regions().get(a).id();
        Id<Region> regionB = snapshot.regions().get(b).id();
        return inputs.ties().shared(a, b).stream()
                .mapToObj(p -> {
                    Id<Project> project = snapshot.projects().get(p).id();
                    return new Part.SharedProject(
                            project,
                            1 / norm,
                            List.of(
                                    FactKey.of("projects", project),
                                    FactKey.of("project_regions", project, regionA),
                                    FactKey.of("project_regions", project, regionB)));
                })
                .toList();
    }

    private Id<Theme> themeId(int theme) {
        return snapshot.themes().get(theme).id();
    }
}
