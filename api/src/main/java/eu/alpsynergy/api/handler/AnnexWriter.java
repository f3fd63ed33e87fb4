package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.AnnexDto;
import eu.alpsynergy.api.dto.AnnexDto.Section;
import eu.alpsynergy.api.dto.RefDto;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Language;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.synergy.call.CallOffer;
import eu.alpsynergy.synergy.call.CallScenario;
import eu.alpsynergy.synergy.call.CommonPot;
import eu.alpsynergy.synergy.call.Days;
import eu.alpsynergy.synergy.call.JointCall;
import eu.alpsynergy.synergy.call.JointCalls;
import eu.alpsynergy.synergy.call.Meeting;
import eu.alpsynergy.synergy.call.PotAssumptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes the draft annex of a region on the one template all regions share; every sentence is filled from typed findings. */
final class AnnexWriter {

    private final View view;
    private final GraphSnapshot snapshot;

    AnnexWriter(View view) {
        this.view = view;
        this.snapshot = view.snapshot();
    }

    AnnexDto of(Query query) {
        CallScenario scenario = CallParameters.scenario(view, query, CallScenario.OWN_MONEY);
        PotAssumptions assumptions = CallParameters.pot(view, query);
        JointCall joint = JointCalls.of(snapshot, scenario).together(assumptions, CallParameters.held(view, query));
        List<Id<Region>> regions = scenario.regions().isEmpty()
                ? snapshot.regions().stream().map(Region::id).toList()
                : List.copyOf(scenario.regions());
        Id<Region> region = query.one("region").map(Id::<Region>of).orElse(regions.get(0));
        if (!regions.contains(region)) {
            query.refuse(
                    "region", region.value(), "is not among the regions", String.join(", ", CallShapes.ids(regions)));
            query.refuseIfWrong();
        }
        Language language = Language.valueOf(query.one("lang").orElse("en").toUpperCase(java.util.Locale.ROOT));
        return new Writing(language, scenario, joint, regions, region).annex();
    }

    /** One annex in one language. */
    private final class Writing {

        private final Language language;
        private final AnnexTexts t;
        private final CallScenario scenario;
        private final JointCall joint;
        private final List<Id<Region>> regions;
        private final Id<Region> region;
        private final List<Meeting> meetings;

        Writing(
                Language language,
                CallScenario scenario,
                JointCall joint,
                List<Id<Region>> regions,
                Id<Region> region) {
            this.language = language;
            this.t = new AnnexTexts(language);
            this.scenario = scenario;
            this.joint = joint;
            this.regions = regions;
            this.region = region;
            this.meetings = joint.meetings();
        }

        AnnexDto annex() {
            List<Section> sections = new ArrayList<>();
            sections.add(window());
            sections.add(new Section(t.of("themes"), themes(), null));
            sections.addAll(rules());
            joint.pot().ifPresent(pot -> sections.add(pot(pot)));
            sections.add(new Section(t.of("settle"), settle(), null));
            sections.add(new Section(t.of("sources"), sources(), null));
            return new AnnexDto(
                    view.version(),
                    language.code(),
                    RefDto.of("region", region, snapshot.regions().get(region).name()),
                    t.of("title", name(region)),
                    sections);
        }

        private Section window() {
            List<String> lines = new ArrayList<>();
            lines.add(t.of("intro", names(regions), name(region)));
            lines.add(t.of("draft", view.version()));
            meetings.forEach(m -> lines.add(days(m.window())));
            if (meetings.isEmpty()) {
                lines.add(t.of("window.none", Integer.toString(scenario.minDays())));
                joint.obstacles()
                        .forEach(o -> lines.add(names(o.regions()) + ": "
                                + t.of("obstacle." + o.kind().code()) + calls(CallShapes.ids(o.calls()))));
            }
            joint.offers().stream()
                    .filter(o -> o.shift() != 0)
                    .forEach(o -> lines.add(
                            t.of("window.moved", o.call().name(), name(o.region()), Integer.toString(o.shift()))));
            return new Section(t.of("window"), lines, null);
        }

        private String days(Days days) {
            return t.days(days.first(), days.last(), Numbers.orNull(days.count()));
        }

        /** Of each window, since other calls meet in it. */
        private List<String> themes() {
            return meetings.isEmpty()
                    ? List.of(t.of("themes.unknown"))
                    : meetings.stream().map(this::themes).toList();
        }

        private String themes(Meeting meeting) {
            Collection<String> common = meeting.themes().stream()
                    .map(id -> snapshot.themes().get(id).name().in(language))
                    .toList();
            String themes =
                    common.isEmpty() ? t.of("themes.unknown") : t.of("themes.common", String.join(", ", common));
            return meetings.size() == 1 ? themes : days(meeting.window()) + " " + themes;
        }

        /** A table for each call with which the region meets the others. */
        private List<Section> rules() {
            List<CallOffer> own = meetings.stream()
                    .flatMap(m -> m.offers().stream())
                    .filter(o -> o.region().equals(region))
                    .distinct()
                    .toList();
            if (own.isEmpty()) {
                own = joint.pot().stream()
                        .flatMap(p -> p.shares().stream())
                        .map(CommonPot.Share::offer)
                        .filter(o -> o.region().equals(region))
                        .limit(1)
                        .toList();
            }
            return own.isEmpty()
                    ? List.of(new Section(t.of("rules", name(region)), List.of(t.of("rules.none", name(region))), null))
                    : own.stream()
                            .map(o -> new Section(
                                    t.of("rules", name(region)),
                                    List.of(),
                                    new AnnexDto.Grid(List.of(t.of("rule"), t.of("value")), AnnexRules.of(o, t))))
                            .toList();
        }

        private Section pot(CommonPot pot) {
            PotAssumptions a = pot.assumptions();
            List<String> lines = new ArrayList<>();
            lines.add(t.of(
                    "pot.assume",
                    t.amount(a.projectCostEur(), "EUR"),
                    Integer.toString(pot.shares().size()),
                    t.number(a.applications()),
                    t.of("applicant." + a.applicant().code())));
            a.chf().ifPresent(r -> lines.add(t.of("pot.rate", t.number(r.eurPerChf()), t.date(r.date()))));
            lines.add(pot.binding()
                    .map(b -> t.of(
                            "pot.binding", name(b), t.number(pot.jointProjects().orElse(0))))
                    .orElse(t.of("pot.unknown")));
            if (pot.binding().isPresent() && !pot.complete()) {
                lines.add(t.of("pot.limit"));
            }
            List<AnnexDto.Row> rows = pot.shares().stream()
                    .map(s -> new AnnexDto.Row(List.of(
                            name(s.region()),
                            s.budgetEur().isPresent() ? t.number(s.budgetEur().getAsDouble()) : t.of("unknown"),
                            s.grantEur().isPresent()
                                    ? t.number(Math.rint(s.grantEur().getAsDouble()))
                                    : t.of("unknown"),
                            s.projects().isPresent()
                                    ? t.number(Math.floor(s.projects().getAsDouble() + 1e-9))
                                    : t.of("unknown"))))
                    .toList();
            return new Section(
                    t.of("pot"),
                    lines,
                    new AnnexDto.Grid(
                            List.of(t.of("pot.region"), t.of("pot.budget"), t.of("pot.grant"), t.of("pot.projects")),
                            rows));
        }

        private List<String> settle() {
            List<String> lines = meetings.stream()
                    .flatMap(m -> m.caveats().stream())
                    .map(c -> t.of("caveat." + c.kind().code()) + calls(CallShapes.ids(c.calls())))
                    .distinct()
                    .toList();
            return lines.isEmpty() ? List.of(t.of("settle.none")) : lines;
        }

        private List<String> sources() {
            return new TreeSet<>(joint.offers().stream()
                            .map(o -> o.call().provenance().source())
                            .toList())
                    .stream()
                            .map(snapshot::source)
                            .map(s -> s.url() == null ? s.title() : s.title() + " – " + s.url())
                            .toList();
        }

        private String calls(List<String> ids) {
            return ids.isEmpty()
                    ? ""
                    : ids.stream()
                            .map(id -> snapshot.calls().get(Id.of(id)).name())
                            .collect(Collectors.joining(", ", " (", ")"));
        }

        private String name(Id<Region> id) {
            return snapshot.regions().get(id).name().in(language);
        }

        private String names(Collection<Id<Region>> ids) {
            return ids.stream().map(this::name).collect(Collectors.joining(", "));
        }
    }
}
