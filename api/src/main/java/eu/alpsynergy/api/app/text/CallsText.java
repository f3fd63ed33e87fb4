package eu.alpsynergy.api.app.text;

import eu.alpsynergy.api.dto.CallGroupsDto;
import eu.alpsynergy.api.dto.CallOfferDto;
import eu.alpsynergy.api.dto.CallScenarioDto;
import eu.alpsynergy.api.dto.JointCallDto;
import eu.alpsynergy.api.dto.MeetingDto;
import eu.alpsynergy.api.dto.ObstacleDto;
import eu.alpsynergy.api.dto.RefDto;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Synchronised calls as text: where regions meet, what keeps them apart by name, their rules, the pot, the smallest shifts. */
final class CallsText {

    private static final Map<String, String> OBSTACLES = Map.ofEntries(
            Map.entry("no-open-programme", "no call in this dataset passes the filters"),
            Map.entry("unknown-window", "unknown window"),
            Map.entry("frame-only", "only a frame is known, not the days"),
            Map.entry("rolling-without-dates", "open continuously, without dates: may join, to be confirmed"),
            Map.entry("outside-period", "window outside the days asked for"),
            Map.entry("no-common-window", "no common window"),
            Map.entry("no-common-theme", "no common theme"),
            Map.entry("trl-disjoint", "readiness levels do not meet"),
            Map.entry("applicant-excluded", "a kind of applicant is excluded"),
            Map.entry("partner-numbers", "numbers of partners do not meet"),
            Map.entry("share-cap", "largest share of one partner cannot be kept"),
            Map.entry("not-all-together", "every pair agrees, all together do not"));

    private static final Map<String, String> CAVEATS = Map.of(
            "opening-not-known", "first day not known",
            "closing-not-known", "last day not known",
            "rolling-counted", "open continuously, counted as open",
            "frame-counted", "only a frame is known, counted as open",
            "themes-not-known", "themes not known",
            "currencies-differ", "currencies differ",
            "site-rule", "rule on seat, site or partners from outside",
            "legal-basis-differs", "legal bases differ",
            "more-regions-than-partners", "fewer partners allowed than regions take part");

    private final Sheet sheet;

    CallsText(Sheet sheet) {
        this.sheet = sheet;
    }

    void together(JointCallDto joint) {
        asked("Synchronised calls", joint.version(), joint.scenario());
        sheet.line("Regions: " + joint.regions().stream().map(CallsText::named).collect(Collectors.joining(", ")));
        meetings(joint);
        if (!joint.obstacles().isEmpty()) {
            sheet.heading("What keeps them apart");
            joint.obstacles().forEach(o -> sheet.line("  - " + obstacle(o)));
        }
        rules(joint.offers());
        JointCallDto.Pot pot = joint.pot();
        if (pot != null) {
            pot(pot);
        }
        plans(joint);
        sheet.heading("The rules as a table: --csv. Everything with sources: --json.");
    }

    private void asked(String title, String version, CallScenarioDto s) {
        List<String> filters = new ArrayList<>();
        filters.add("period " + (s.period() == null ? "any" : s.period()));
        filters.add("at least " + s.days() + " days in common");
        if (s.from() != null || s.to() != null) {
            filters.add("from " + Sheet.orUnknown(s.from()) + " to " + Sheet.orUnknown(s.to()));
        }
        if (!s.themes().isEmpty()) {
            filters.add("themes " + String.join(" ", s.themes()));
        }
        if (s.rolling()) {
            filters.add("rolling calls counted as open");
        }
        if (s.frames()) {
            filters.add("frames counted as open");
        }
        s.shifts().forEach((call, days) -> filters.add(call + " moved by " + days + " days"));
        sheet.line(title + ", dataset " + version + ": " + String.join(", ", filters));
    }

    private void meetings(JointCallDto joint) {
        int wanted = joint.regions().size();
        List<MeetingDto> all = joint.meetings().stream()
                .filter(m -> m.regions().size() == wanted)
                .toList();
        List<MeetingDto> some = joint.meetings().stream()
                .filter(m -> m.regions().size() != wanted)
                .toList();
        sheet.heading(
                all.isEmpty()
                        ? "The " + wanted + " regions do not all meet for "
                                + joint.scenario().days() + " days."
                        : "Common windows of all " + wanted + " regions");
        all.forEach(this::meeting);
        if (!some.isEmpty()) {
            sheet.line("Common windows of some of them");
            some.forEach(this::meeting);
        }
    }

    private void meeting(MeetingDto m) {
        sheet.line("  " + Sheet.window(m.opens(), m.closes())
                + (m.days() == null ? " (days in common not known)" : " (" + m.days() + " days)") + ": "
                + sheet.regions(m.regions()));
        sheet.line("    calls: " + sheet.calls(m.calls()));
        sheet.line("    common themes: "
                + (m.themes().isEmpty() ? "not known, no call names any" : sheet.themes(m.themes())));
        m.caveats()
                .forEach(c -> sheet.line("    to settle or to check: " + CAVEATS.getOrDefault(c.kind(), c.kind())
                        + (c.calls().isEmpty() ? "" : ": " + sheet.calls(c.calls()))));
    }

    private String obstacle(ObstacleDto o) {
        String days = "";
        Integer n = o.days();
        if (n != null) {
            days = n >= 0 ? " (" + n + " days in common)" : " (" + -n + " days in between)";
        }
        return sheet.regions(o.regions()) + ": " + OBSTACLES.getOrDefault(o.kind(), o.kind()) + days
                + (o.calls().isEmpty() ? "" : " [" + sheet.calls(o.calls()) + "]");
    }

    private void rules(List<CallOfferDto> offers) {
        sheet.heading("Rules side by side (rates in % of eligible costs; - is not known)");
        sheet.table(
                List.of(
                        "region",
                        "call",
                        "window",
                        "small",
                        "medium",
                        "large",
                        "research",
                        "budget",
                        "partners",
                        "TRL",
                        "themes"),
                offers.stream().map(CallsText::offer).toList());
        offers.stream()
                .filter(o -> o.siteRule() != null || o.externalPartners() != null)
                .forEach(o -> sheet.line("  " + o.call().id() + ": "
                        + (o.siteRule() == null ? "" : "seat or site: " + o.siteRule() + ". ")
                        + (o.externalPartners() == null ? "" : "partners from outside: " + o.externalPartners())));
    }

    private static List<String> offer(CallOfferDto o) {
        return List.of(
                o.region(),
                o.call().id(),
                window(o),
                Sheet.percent(o.rateSmall()),
                Sheet.percent(o.rateMedium()),
                Sheet.percent(o.rateLarge()),
                Sheet.percent(o.rateResearch()),
                Sheet.money(o.budget(), o.currency()),
                span(o.minPartners(), o.maxPartners()),
                span(o.trlMin(), o.trlMax()),
                Sheet.several(o.themes()));
    }

    private static String window(CallOfferDto o) {
        String days = Sheet.window(o.opens(), o.closes());
        return switch (o.windowKind()) {
            case "rolling" -> o.opens() == null && o.closes() == null ? "rolling" : "rolling, " + days;
            case "frame" -> "frame " + days;
            default -> days;
        };
    }

    private static String span(@Nullable Integer from, @Nullable Integer to) {
        return from == null && to == null ? Sheet.NOT_KNOWN : Sheet.orUnknown(from) + ".." + Sheet.orUnknown(to);
    }

    private void pot(JointCallDto.Pot pot) {
        JointCallDto.Assumptions a = pot.assumptions();
        sheet.heading("Virtual common pot (assumed: " + a.applications() + " joint projects of "
                + Sheet.money(a.projectCostEur(), "EUR") + ", equal parts, rates of " + a.applicant() + ")");
        sheet.table(
                List.of("region", "call", "budget in EUR", "rate", "grant per project", "projects"),
                pot.shares().stream()
                        .map(s -> List.of(
                                s.region(),
                                s.call(),
                                Sheet.money(s.budgetEur(), "EUR") + (s.pledged() ? " pledged" : ""),
                                Sheet.percent(s.rate()) + (s.rateAssumed() ? " assumed" : ""),
                                Sheet.money(s.grantEur(), "EUR"),
                                s.projects() == null ? Sheet.NOT_KNOWN : Sheet.km(s.projects())))
                        .toList());
        sheet.line("In the pot, as far as known: " + Sheet.money(pot.totalEur(), "EUR")
                + "; grants the applications ask for: " + Sheet.money(pot.demandEur(), "EUR"));
        String binding = pot.binding();
        sheet.line(
                binding == null
                        ? "Which region is binding is not known: none has both a known budget and a known rate."
                        : sheet.region(binding) + " is the binding region: the pot pays " + pot.jointProjects()
                                + " joint projects of " + a.applications() + ".");
        if (!pot.complete()) {
            sheet.line("An upper limit: budget or rate of some regions is not known.");
        }
    }

    private void plans(JointCallDto joint) {
        sheet.heading("Smallest shifts");
        if (joint.plans().isEmpty()) {
            sheet.line("  No shift of the windows with dates lets all of them meet.");
        }
        for (JointCallDto.Plan plan : joint.plans()) {
            if (plan.moves().isEmpty()) {
                sheet.line("  None is needed: " + Sheet.window(plan.opens(), plan.closes()) + ".");
                continue;
            }
            String regions = plan.moves().stream()
                    .map(JointCallDto.Move::region)
                    .distinct()
                    .collect(Collectors.joining(", "));
            sheet.line((plan.totalShift() == 0
                            ? "  Nothing has to move for " + regions + ": "
                            : "  Moving windows of " + regions + " by " + plan.totalShift() + " days in all, at most "
                                    + plan.largestShift() + ", gives ")
                    + Sheet.window(plan.opens(), plan.closes())
                    + (plan.days() == null ? "" : " (" + plan.days() + " days)") + ":");
            plan.moves()
                    .forEach(m -> sheet.line("    " + m.region() + " " + sheet.calls(List.of(m.call())) + ": "
                            + m.days() + " days (--shift " + m.call() + ":" + m.shift() + ")"));
        }
    }

    void groups(CallGroupsDto groups) {
        asked("Groups of regions that can open a call together", groups.version(), groups.scenario());
        sheet.line(groups.total() + " groups to whom no region can be added"
                + (groups.groups().size() < groups.total()
                        ? "; the first " + groups.groups().size()
                        : ""));
        int rank = 1;
        for (CallGroupsDto.Group group : groups.groups()) {
            sheet.heading(rank++ + ". " + sheet.regions(group.regions()));
            group.meetings().forEach(this::meeting);
            sheet.line("  known budget: " + Sheet.money(group.budgetEur(), "EUR")
                    + (group.budgetsNotKnown().isEmpty()
                            ? ""
                            : "; not known of " + String.join(" ", group.budgetsNotKnown())));
            group.apart().forEach(o -> sheet.line("  not with " + obstacle(o)));
        }
        sheet.heading(
                "What they rest on, every stretch of days and the sources: --json. The groups as a table: --csv.");
    }

    private static String named(RefDto ref) {
        return ref.name().english() + " (" + ref.id() + ")";
    }
}
