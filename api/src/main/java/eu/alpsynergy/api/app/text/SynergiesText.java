package eu.alpsynergy.api.app.text;

import eu.alpsynergy.api.dto.CornerDto;
import eu.alpsynergy.api.dto.PairDetail;
import eu.alpsynergy.api.dto.PairSummary;
import eu.alpsynergy.api.dto.PartDto;
import eu.alpsynergy.api.dto.SynergiesDto;
import eu.alpsynergy.api.dto.SynergyParametersDto;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The synergy diamond as text: all pairs by rank, or one pair with the parts that its corners are made of. */
final class SynergiesText {

    private static final int MOST_PARTS = 12;

    private final Sheet sheet;

    SynergiesText(Sheet sheet) {
        this.sheet = sheet;
    }

    void pairs(SynergiesDto s) {
        asked(s.version(), s.parameters());
        sheet.line("Medians: potential " + Sheet.number(s.medians().potential()) + ", ties "
                + Sheet.number(s.medians().ties()) + "; untapped: potential above, ties below");
        sheet.line("");
        sheet.table(
                List.of("rank", "a", "b", "potential", "overlap", "complem.", "fit", "ties", "projects", "untapped"),
                s.pairs().stream()
                        .sorted(Comparator.comparing(
                                PairSummary::rank, Comparator.nullsLast(Comparator.naturalOrder())))
                        .map(p -> List.of(
                                Sheet.count(p.rank()),
                                p.a(),
                                p.b(),
                                Sheet.number(p.potential()),
                                Sheet.number(p.overlap()),
                                Sheet.number(p.complementarity()),
                                Sheet.number(p.fit()),
                                Sheet.number(p.ties()),
                                Integer.toString(p.sharedProjects()),
                                p.untapped() ? "untapped" : ""))
                        .toList());
        limits(s.limits());
        sheet.heading("Regions: "
                + s.regions().stream()
                        .map(r -> r.id() + " " + r.name().english())
                        .collect(Collectors.joining(", ")));
        sheet.line("The parts of one pair: --regions A,B. The table: --csv. Everything: --json.");
    }

    private void limits(SynergiesDto.Limits limits) {
        sheet.heading("What to know before believing the numbers");
        sheet.line("  pairs that share one project only: " + limits.pairsOnOneProject()
                + (limits.ownProject() == null
                        ? ""
                        : "; without the dataset's own project " + limits.ownProject()
                                + " no shared project is left for "
                                + limits.pairsRestingOnOwnProject().size() + " pairs"));
        if (!limits.weightlessThemes().isEmpty()) {
            sheet.line("  themes without weight: " + sheet.themes(limits.weightlessThemes()));
        }
        if (!limits.regionsWithoutThemes().isEmpty()) {
            sheet.line("  regions without themes: " + sheet.regions(limits.regionsWithoutThemes()));
        }
        sheet.line("  rank correlation with the ties: overlap "
                + Sheet.number(limits.correlations().overlap())
                + ", complementarity " + Sheet.number(limits.correlations().complementarity()) + ", fit "
                + Sheet.number(limits.correlations().fit()));
    }

    private void asked(String version, SynergyParametersDto p) {
        sheet.line("Synergy diamond, dataset " + version + ", period " + p.period()
                + (p.themes().isEmpty() ? "" : ", themes " + String.join(" ", p.themes()))
                + (p.excludeProjects().isEmpty() ? "" : ", ties without " + String.join(" ", p.excludeProjects())));
    }

    void pair(PairDetail pair) {
        asked(pair.version(), pair.parameters());
        String a = pair.a().name().english();
        String b = pair.b().name().english();
        PairSummary s = pair.summary();
        sheet.heading(a + " (" + s.a() + ") and " + b + " (" + s.b() + "): potential " + Sheet.number(s.potential())
                + ", rank " + Sheet.count(s.rank()) + " of " + pair.pairsTotal() + (s.untapped() ? ", untapped" : ""));
        pair.potential()
                .forEach(p -> sheet.line("  " + p.corner() + ": " + Sheet.number(p.value()) + " x weight "
                        + Sheet.plain(p.weight()) + ", contributes " + Sheet.number(p.contribution())));
        corner("Overlap", pair.corners().overlap());
        corner(
                "Complementarity, what " + a + " lacks and " + b + " has",
                pair.corners().complementarityAFromB());
        corner(
                "Complementarity, what " + b + " lacks and " + a + " has",
                pair.corners().complementarityBFromA());
        corner("Value-chain fit", pair.corners().fit());
        corner("Ties", pair.corners().ties());
        PairDetail.FrameworkProjects framework = pair.frameworkProjects();
        if (framework != null) {
            sheet.heading("Framework-programme projects they share: FP7 " + framework.fp7() + ", Horizon 2020 "
                    + framework.h2020());
        }
        sheet.heading("Ties between actors of the two in this sample: "
                + pair.actorTies().total());
        pair.actorTies()
                .shown()
                .forEach(t -> sheet.line(
                        "  " + t.from().name().english() + " - " + t.to().name().english() + " (" + t.kind() + ")"));
        sheet.heading("Calls: open to " + s.a() + " " + pair.calls().a().size() + ", to " + s.b() + " "
                + pair.calls().b().size() + ", to both " + pair.calls().both().size());
        sheet.line("The facts with their sources: --json.");
    }

    private void corner(String title, CornerDto corner) {
        sheet.heading(title + ": "
                + (corner.value() == null
                        ? "not known: " + Sheet.orUnknown(corner.absentBecause())
                        : Sheet.number(corner.value())));
        List<PartDto> parts = corner.parts();
        if (parts.isEmpty()) {
            return;
        }
        sheet.table(
                List.of("contributes", "value", "what"),
                Sheet.first(parts, MOST_PARTS).stream()
                        .map(p -> List.of(
                                Sheet.number(p.contribution()),
                                Sheet.number(p.value()),
                                p.subject().name().english() + " ("
                                        + p.subject().id() + ")"))
                        .toList());
        if (parts.size() > MOST_PARTS) {
            sheet.line("  and " + (parts.size() - MOST_PARTS) + " more: --csv");
        }
    }
}
