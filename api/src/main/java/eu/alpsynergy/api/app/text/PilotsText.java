package eu.alpsynergy.api.app.text;

import eu.alpsynergy.api.dto.PilotCandidateDto;
import eu.alpsynergy.api.dto.PilotParametersDto;
import eu.alpsynergy.api.dto.PilotReasonDto;
import eu.alpsynergy.api.dto.PilotRobustnessDto;
import eu.alpsynergy.api.dto.PilotRuleDto;
import eu.alpsynergy.api.dto.PilotSetDto;
import eu.alpsynergy.api.dto.PilotsDto;
import eu.alpsynergy.api.dto.RefDto;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** The choice of pilot clusters as text: what was asked, the set with its proof and the next ones, or the rules that clash. */
final class PilotsText {

    private final Sheet sheet;

    PilotsText(Sheet sheet) {
        this.sheet = sheet;
    }

    void choice(PilotsDto pilots, Duration took) {
        asked(pilots.version(), pilots.parameters());
        leftOut(pilots);
        sheet.line("");
        if (pilots.sets().isEmpty()) {
            clash(pilots);
        } else {
            best(pilots, took);
            next(pilots);
        }
        sheet.heading(
                "All " + pilots.candidates().size()
                        + " candidates with their scores: --csv. Everything: --json. Why one is, or is not, chosen: --why CLUSTER.");
    }

    private void asked(String version, PilotParametersDto p) {
        sheet.line("Pilot clusters, dataset " + version + ", period " + p.period()
                + (p.labelsOn() == null ? "" : ", labels valid on " + p.labelsOn())
                + (p.openLabels() ? " or of unknown validity" : ""));
        sheet.line("Rules: exactly " + p.k() + " clusters; " + rules(p.rules()));
        sheet.line("Weights: "
                + p.weights().entrySet().stream()
                        .map(w -> w.getKey() + " " + Sheet.plain(w.getValue()))
                        .collect(Collectors.joining(", "))
                + ", pairs " + Sheet.plain(p.pairWeight()));
        if (!p.votes().isEmpty()) {
            sheet.line("Votes: "
                    + p.votes().stream()
                            .map(v -> v.partner() + " " + v.points())
                            .collect(Collectors.joining("; ")));
        }
    }

    private void leftOut(PilotsDto pilots) {
        List<String> unknown = new ArrayList<>();
        List<String> weightless = new ArrayList<>();
        pilots.parameters().weights().forEach((criterion, weight) -> {
            if (!pilots.criteria().contains(criterion)) {
                (weight > 0 ? unknown : weightless).add(criterion);
            }
        });
        if (!unknown.isEmpty()) {
            sheet.line("Left out, since nothing is known: " + String.join(", ", unknown));
        }
        if (!weightless.isEmpty()) {
            sheet.line("Left out, since the weight is 0: " + String.join(", ", weightless));
        }
    }

    private void best(PilotsDto pilots, Duration took) {
        List<PilotCandidateDto> chosen =
                pilots.candidates().stream().filter(PilotCandidateDto::chosen).toList();
        sheet.line("Chosen: " + chosen.size() + " of " + pilots.candidates().size() + " clusters from "
                + chosen.stream().map(PilotCandidateDto::region).distinct().count() + " regions");
        List<String> header = new ArrayList<>(List.of("rank", "score", "at most", "region", "cluster", "name"));
        header.addAll(4, pilots.criteria());
        sheet.table(
                header,
                chosen.stream().map(c -> candidate(c, pilots.criteria())).toList());
        sheet.line("(score: mean of the criteria, each as a share of the best cluster's value; - is not known and adds"
                + " nothing; at most: if the unknown were best)");
        PilotSetDto set = pilots.sets().get(0);
        sheet.heading("Objective " + Sheet.number(set.objective()) + " = mean score " + Sheet.number(set.meanScore())
                + " + " + Sheet.plain(pilots.parameters().pairWeight()) + " x mean complementarity of pairs "
                + Sheet.number(set.complementarity()));
        sheet.line(proof(pilots, took));
    }

    private static List<String> candidate(PilotCandidateDto c, List<String> criteria) {
        List<String> cells = new ArrayList<>(
                List.of(Integer.toString(c.rank()), Sheet.number(c.score()), Sheet.number(c.atMost()), c.region()));
        for (String criterion : criteria) {
            cells.add(c.parts().stream()
                    .filter(p -> p.criterion().equals(criterion))
                    .findFirst()
                    .map(p -> Sheet.number(p.normalised()))
                    .orElse(Sheet.NOT_KNOWN));
        }
        cells.add(c.id());
        cells.add(c.name());
        return cells;
    }

    private static String proof(PilotsDto pilots, Duration took) {
        String effort =
                String.format(Locale.ROOT, "%,d nodes, answered in %.1f s", pilots.nodes(), took.toMillis() / 1000.0);
        if (pilots.proven()) {
            return "Proven: no set under these rules is better (gap 0; " + effort + ").";
        }
        Double gap = pilots.gap();
        return String.format(
                Locale.ROOT,
                "Not proven: the search stopped; no set is better by more than %s (bound %s; %s).",
                gap == null ? "an unknown gap" : String.format(Locale.ROOT, "%.2f %%", gap * 100),
                Sheet.number(pilots.bound()),
                effort);
    }

    private void next(PilotsDto pilots) {
        if (pilots.sets().size() < 2) {
            sheet.heading("There is no other set under these rules.");
            return;
        }
        sheet.heading("The next best sets");
        double best = pilots.sets().get(0).objective();
        for (int s = 1; s < pilots.sets().size(); s++) {
            PilotSetDto set = pilots.sets().get(s);
            sheet.line(String.format(
                    Locale.ROOT,
                    "  %d. objective %.4f (%.4f below the best)",
                    s + 1,
                    set.objective(),
                    best - set.objective()));
            sheet.line("     comes in: " + sheet.clusters(set.added()));
            sheet.line("     goes out: " + sheet.clusters(set.left()));
        }
    }

    /** The smallest clash: each rule by name, and what lifting it does. */
    void clash(PilotsDto pilots) {
        int n = pilots.conflict().size();
        sheet.line(
                "No set of clusters keeps these " + n + " rules together; none of them can be dropped from this list:");
        for (PilotsDto.Clash clash : pilots.conflict()) {
            sheet.line("  - " + rule(clash.rule()) + "; lift with " + lift(clash.rule()) + ": "
                    + (clash.enough() ? "enough alone" : "not enough alone, other rules clash too"));
        }
    }

    private static String lift(PilotRuleDto rule) {
        RefDto subject = rule.subject();
        String id = subject == null ? "" : subject.id();
        return switch (rule.kind()) {
            case "size" -> "another --k";
            case "region" -> "--regions without " + id;
            case "field" -> "--fields without " + id;
            case "most" -> "a higher --most";
            case "type" ->
                "--types without " + Objects.requireNonNullElse(rule.type(), "").replace(' ', '-');
            case "in" -> "--in without " + id;
            default -> "--out without " + id;
        };
    }

    private static String rules(List<PilotRuleDto> rules) {
        return rules.isEmpty() ? "none" : rules.stream().map(PilotsText::rule).collect(Collectors.joining("; "));
    }

    private static String rule(PilotRuleDto rule) {
        RefDto subject = rule.subject();
        String name = subject == null ? "" : named(subject);
        return switch (rule.kind()) {
            case "size" -> "exactly " + rule.clusters() + " clusters";
            case "region" -> "a cluster from " + name;
            case "field" -> "a cluster in " + name;
            case "most" -> "at most " + rule.clusters() + " per region";
            case "type" -> "at least " + rule.clusters() + " from regions: " + rule.type();
            case "in" -> name + " in";
            default -> name + " out";
        };
    }

    private static String named(RefDto ref) {
        return ref.name().english() + " (" + ref.id() + ")";
    }

    private static String named(List<RefDto> refs) {
        return refs.isEmpty() ? "nobody" : refs.stream().map(PilotsText::named).collect(Collectors.joining(", "));
    }

    void reason(PilotReasonDto r) {
        asked(r.version(), r.parameters());
        PilotCandidateDto c = r.cluster();
        sheet.heading(c.name() + " (" + c.id() + ", " + sheet.region(c.region()) + "): "
                + (r.chosen() ? "chosen" : "not chosen") + ", rank " + c.rank() + ", score " + Sheet.number(c.score())
                + ", at most " + Sheet.number(c.atMost()) + " if the unknown were best");
        sheet.line(because(r));
        if (!r.lifted().isEmpty()) {
            sheet.line("It would be chosen without: " + rules(r.lifted()));
        }
        if (!r.proven()) {
            sheet.line("Not proven: the search stopped.");
        }
        sheet.line("");
        sheet.table(
                List.of("criterion", "share of the best", "points", "state", "facts"),
                c.parts().stream()
                        .map(p -> List.of(
                                p.criterion(),
                                Sheet.number(p.normalised()),
                                Sheet.number(p.points()),
                                p.state(),
                                Sheet.several(r.evidence().stream()
                                        .filter(e -> e.criterion().equals(p.criterion()))
                                        .flatMap(e -> e.facts().stream())
                                        .toList())))
                        .toList());
        sheet.heading("The facts with their sources: --json.");
    }

    private static String because(PilotReasonDto r) {
        Double margin = r.margin();
        if (r.chosen()) {
            return margin == null
                    ? "The rules leave no set without it: " + rules(r.because())
                    : "It could lose " + Sheet.number(margin) + " points before it goes out and comes in: "
                            + named(r.comes());
        }
        return margin == null
                ? "It cannot be chosen under these rules: " + rules(r.because())
                : "It would need " + Sheet.number(margin) + " more points to take the place of: " + named(r.goes());
    }

    void robustness(PilotRobustnessDto r) {
        asked(r.version(), r.parameters());
        sheet.heading("Share of " + r.draws() + " random weightings (seed " + r.seed()
                + ") in which a cluster is chosen; in " + Sheet.percent(r.sameSet()) + " the very same set");
        if (r.unproven() > 0) {
            sheet.line("In " + r.unproven() + " draws the best set is not proven.");
        }
        sheet.table(
                List.of("share", "chosen", "region", "cluster", "name"),
                r.clusters().stream()
                        .map(c -> List.of(
                                Sheet.percent(c.share()), c.chosen() ? "yes" : "no", c.region(), c.id(), c.name()))
                        .toList());
    }
}
