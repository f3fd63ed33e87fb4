package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.CallGroupsDto;
import eu.alpsynergy.api.dto.CallOfferDto;
import eu.alpsynergy.api.dto.CallTimelineDto;
import eu.alpsynergy.api.dto.JointCallDto;
import eu.alpsynergy.api.dto.MeetingDto;
import eu.alpsynergy.api.dto.RefDto;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.synergy.call.CallGroup;
import eu.alpsynergy.synergy.call.CallOffer;
import eu.alpsynergy.synergy.call.CallScenario;
import eu.alpsynergy.synergy.call.CommonPot;
import eu.alpsynergy.synergy.call.ExchangeRate;
import eu.alpsynergy.synergy.call.JointCall;
import eu.alpsynergy.synergy.call.JointCalls;
import eu.alpsynergy.synergy.call.Meeting;
import eu.alpsynergy.synergy.call.PotAssumptions;
import eu.alpsynergy.synergy.call.WindowPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Answers on synchronised calls. */
final class CallAnswers {

    private static final int MOST_OVERLAPS = 200;
    private static final Set<String> EVERY_KIND =
            Set.of("erdf", "interreg", "framework", "national", "regional", "other");

    private final View view;
    private final GraphSnapshot snapshot;
    private final Facts facts;

    CallAnswers(View view) {
        this.view = view;
        this.snapshot = view.snapshot();
        this.facts = new Facts(snapshot);
    }

    /** Every call that passes the filters, whatever kind of programme it is under. */
    CallTimelineDto timeline(Query query) {
        CallScenario scenario = CallParameters.scenario(view, query, EVERY_KIND);
        List<CallOffer> offers = JointCalls.of(snapshot, scenario).suited();
        return new CallTimelineDto(
                view.version(),
                CallShapes.scenario(scenario),
                regions(scenario),
                offers(offers),
                snapshot.calls().stream()
                        .filter(c ->
                                snapshot.regionsOfCall().degree(snapshot.calls().indexOf(c.id())) == 0)
                        .map(c -> RefDto.of("call", c.id(), c.name()))
                        .toList(),
                facts.sources());
    }

    CallGroupsDto groups(Query query) {
        CallScenario scenario = CallParameters.scenario(view, query, CallScenario.OWN_MONEY);
        Optional<ExchangeRate> rate = CallParameters.exchangeRate(query);
        int limit = query.wholeNumber("limit", 1, 200).orElse(50);
        query.refuseIfWrong();
        JointCalls calls = JointCalls.of(snapshot, scenario);
        List<CallGroup> groups = calls.groups(rate);
        List<Meeting> overlaps = calls.overlaps();
        return new CallGroupsDto(
                view.version(),
                CallShapes.scenario(scenario),
                regions(scenario),
                CallShapes.rate(rate),
                groups.size(),
                groups.stream().limit(limit).map(g -> group(g, calls)).toList(),
                overlaps.size(),
                overlaps.stream()
                        .limit(MOST_OVERLAPS)
                        .map(m -> new CallGroupsDto.Overlap(
                                CallShapes.meeting(m),
                                calls.apart(m).stream()
                                        .map(CallShapes::obstacle)
                                        .toList()))
                        .toList(),
                offers(calls.offers()),
                facts.sources());
    }

    private static CallGroupsDto.Group group(CallGroup g, JointCalls calls) {
        return new CallGroupsDto.Group(
                CallShapes.ids(g.regions()),
                Numbers.orNull(g.budgetEur()),
                CallShapes.ids(g.budgetsNotKnown()),
                g.meetings().stream().map(CallShapes::meeting).toList(),
                calls.apart(g.best()).stream().map(CallShapes::obstacle).toList());
    }

    static List<CallGroupsDto.Row> rows(CallGroupsDto answer) {
        List<CallGroupsDto.Row> rows = new ArrayList<>();
        for (CallGroupsDto.Group g : answer.groups()) {
            MeetingDto best = g.meetings().get(0);
            rows.add(new CallGroupsDto.Row(
                    rows.size() + 1,
                    g.regions(),
                    best.opens(),
                    best.closes(),
                    best.days(),
                    g.budgetEur(),
                    g.budgetsNotKnown(),
                    best.calls(),
                    best.themes(),
                    best.caveats().stream()
                            .map(c -> c.kind() + ":" + String.join(" ", c.calls()))
                            .toList(),
                    g.apart().stream()
                            .map(o -> String.join(" ", o.regions()) + ":" + o.kind())
                            .distinct()
                            .toList()));
        }
        return rows;
    }

    JointCallDto together(Query query) {
        CallScenario scenario = CallParameters.scenario(view, query, CallScenario.OWN_MONEY);
        PotAssumptions assumptions = CallParameters.pot(view, query);
        JointCall joint = JointCalls.of(snapshot, scenario).together(assumptions, CallParameters.held(view, query));
        return new JointCallDto(
                view.version(),
                CallShapes.scenario(scenario),
                regions(scenario),
                offers(joint.offers()),
                joint.meetings().stream().map(CallShapes::meeting).toList(),
                joint.obstacles().stream().map(CallShapes::obstacle).toList(),
                joint.pot().map(CallAnswers::pot).orElse(null),
                joint.plans().stream().map(CallAnswers::plan).toList(),
                facts.sources());
    }

    private static JointCallDto.Pot pot(CommonPot pot) {
        PotAssumptions a = pot.assumptions();
        Map<String, Double> pledges = new TreeMap<>();
        a.pledges().forEach((region, euros) -> pledges.put(region.value(), euros));
        return new JointCallDto.Pot(
                new JointCallDto.Assumptions(
                        a.projectCostEur(),
                        a.applications(),
                        a.applicant().code(),
                        Numbers.orNull(a.rateWhereUnknown()),
                        pledges,
                        CallShapes.rate(a.chf())),
                pot.shares().stream().map(CallAnswers::share).toList(),
                Numbers.orNull(pot.totalEur()),
                pot.binding().map(b -> b.value()).orElse(null),
                Numbers.orNull(pot.jointProjects()),
                Numbers.orNull(pot.demandEur()),
                pot.complete());
    }

    private static JointCallDto.Share share(CommonPot.Share s) {
        return new JointCallDto.Share(
                s.region().value(),
                s.offer().call().id().value(),
                s.offer().call().budget(),
                s.offer().call().currency(),
                Numbers.orNull(s.budgetEur()),
                s.pledged(),
                Numbers.orNull(s.rate()),
                s.rateAssumed(),
                Numbers.orNull(s.grantEur()),
                Numbers.orNull(s.projects()));
    }

    private static JointCallDto.Plan plan(WindowPlan plan) {
        return new JointCallDto.Plan(
                CallShapes.opens(plan.window()),
                CallShapes.closes(plan.window()),
                Numbers.orNull(plan.window().count()),
                plan.totalDays(),
                plan.largestShift(),
                plan.moves().stream()
                        .map(m -> new JointCallDto.Move(
                                m.region().value(),
                                m.offer().call().id().value(),
                                m.days(),
                                m.offer().shift() + m.days()))
                        .toList());
    }

    private List<CallOfferDto> offers(List<CallOffer> offers) {
        return offers.stream().map(o -> CallShapes.offer(o, facts)).toList();
    }

    private List<RefDto> regions(CallScenario scenario) {
        Set<String> wanted = new TreeSet<>(CallShapes.ids(scenario.regions()));
        return snapshot.regions().stream()
                .filter(r -> wanted.isEmpty() || wanted.contains(r.id().value()))
                .map((Region r) -> RefDto.of("region", r.id(), r.name()))
                .toList();
    }
}
