package eu.alpsynergy.synergy.call;

import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Calls of regions that can be opened together; see {@link MeetingSearch} for how they are found. Deterministic. */
public final class JointCalls {

    private static final Comparator<CallGroup> BEST_FIRST = Comparator.comparingInt(
                    (CallGroup g) -> -g.regions().size())
            .thenComparingDouble(g -> -g.budgetEur().orElse(-1))
            .thenComparingInt(g -> -g.best().window().count().orElse(0))
            .thenComparing(g -> g.regions().toString());

    private final List<Id<Region>> regions;
    private final List<CallOffer> offers;
    private final Map<Id<Region>, List<CallOffer>> byRegion;
    private final CallScenario scenario;
    private final MeetingSearch search;

    private JointCalls(List<Id<Region>> regions, List<CallOffer> offers, CallScenario scenario) {
        this.regions = List.copyOf(regions);
        this.offers = List.copyOf(offers);
        this.scenario = scenario;
        this.byRegion =
                offers.stream().collect(Collectors.groupingBy(CallOffer::region, TreeMap::new, Collectors.toList()));
        this.search = new MeetingSearch(this.offers, scenario);
    }

    /** The calls of a dataset under a scenario. */
    public static JointCalls of(GraphSnapshot snapshot, CallScenario scenario) {
        List<Id<Region>> regions = snapshot.regions().stream()
                .map(Region::id)
                .filter(r -> scenario.regions().isEmpty() || scenario.regions().contains(r))
                .toList();
        return new JointCalls(regions, CallOffers.of(snapshot, scenario), scenario);
    }

    /** Any offers, of any regions. */
    public static JointCalls of(List<CallOffer> offers, CallScenario scenario) {
        return new JointCalls(
                List.copyOf(new TreeSet<>(offers.stream().map(CallOffer::region).toList())), offers, scenario);
    }

    public List<CallOffer> offers() {
        return offers;
    }

    /** Offers whose rules can agree with the scenario by themselves; what is not known agrees. */
    public List<CallOffer> suited() {
        Obstacles obstacles = new Obstacles(scenario);
        return offers.stream()
                .filter(o -> obstacles.agrees(List.of(o)).isEmpty())
                .toList();
    }

    /** Groups to whom no region can be added, by number of regions, known budget, days, ids. */
    public List<CallGroup> groups(Optional<ExchangeRate> chf) {
        return search.largest().entrySet().stream()
                .map(e -> group(e.getKey(), e.getValue(), chf))
                .sorted(BEST_FIRST)
                .toList();
    }

    /**
     * Every stretch of days on which regions meet, in the order of days; one is left out when another has all its regions
     * on all its days.
     */
    public List<Meeting> overlaps() {
        List<Meeting> found = new ArrayList<>(search.overlaps());
        found.sort(Comparator.comparingInt((Meeting m) -> -m.regions().size()).thenComparing(Meeting.LONGEST_FIRST));
        List<Meeting> kept = new ArrayList<>();
        for (Meeting meeting : found) {
            if (kept.stream().noneMatch(larger -> covers(larger, meeting))) {
                kept.add(meeting);
            }
        }
        kept.sort(
                Comparator.comparingInt((Meeting m) -> m.window().firstNumber()).thenComparing(Meeting.LONGEST_FIRST));
        return kept;
    }

    private static boolean covers(Meeting larger, Meeting smaller) {
        return larger.window().firstNumber() <= smaller.window().firstNumber()
                && larger.window().lastNumber() >= smaller.window().lastNumber()
                && larger.regions().containsAll(smaller.regions());
    }

    /** What keeps every region that is not part of a meeting from it, call by call. */
    public List<Obstacle> apart(Meeting meeting) {
        Obstacles obstacles = new Obstacles(scenario);
        Set<Id<Region>> members = Set.copyOf(meeting.regions());
        return regions.stream()
                .filter(r -> !members.contains(r))
                .flatMap(r -> obstacles.apart(r, byRegion.getOrDefault(r, List.of()), meeting).stream())
                .toList();
    }

    private CallGroup group(List<Id<Region>> members, List<Meeting> meetings, Optional<ExchangeRate> chf) {
        Map<Id<Region>, OptionalDouble> budgets = new LinkedHashMap<>();
        meetings.get(0).offers().forEach(o -> budgets.put(o.region(), CommonPots.budgetEur(o.call(), chf)));
        return new CallGroup(
                members,
                meetings,
                CommonPots.budget(List.copyOf(budgets.values())),
                members.stream()
                        .filter(r ->
                                budgets.getOrDefault(r, OptionalDouble.empty()).isEmpty())
                        .toList());
    }

    /** All regions of the scenario side by side; windows of held regions are not moved by the plans. */
    public JointCall together(PotAssumptions assumptions, Set<Id<Region>> held) {
        List<Meeting> meetings = search.of(regions);
        List<Obstacle> obstacles = meetings.isEmpty() ? obstacles() : List.of();
        List<WindowPlan> plans = meetings.isEmpty() ? new WindowPlanner(scenario, held).plans(offers) : List.of();
        return new JointCall(offers, meetings, obstacles, pot(meetings, plans, assumptions), plans);
    }

    /** Of the first meeting, else of the best plan, else of each region's first call. */
    private Optional<CommonPot> pot(List<Meeting> meetings, List<WindowPlan> plans, PotAssumptions assumptions) {
        Map<Id<Region>, CallOffer> chosen = new TreeMap<>();
        offers.forEach(o -> chosen.putIfAbsent(o.region(), o));
        plans.stream().limit(1).flatMap(p -> p.moves().stream()).forEach(m -> chosen.put(m.region(), m.offer()));
        meetings.stream().limit(1).flatMap(m -> m.offers().stream()).forEach(o -> chosen.put(o.region(), o));
        return chosen.isEmpty()
                ? Optional.empty()
                : Optional.of(CommonPots.of(List.copyOf(chosen.values()), assumptions));
    }

    private List<Obstacle> obstacles() {
        Obstacles naming = new Obstacles(scenario);
        List<Obstacle> all = new ArrayList<>();
        List<Id<Region>> dated = new ArrayList<>();
        for (Id<Region> region : regions) {
            List<Obstacle> own = naming.ofRegion(region, byRegion.getOrDefault(region, List.of()));
            if (own.isEmpty()) {
                dated.add(region);
            }
            all.addAll(own);
        }
        boolean pairsMeet = true;
        for (int i = 0; i < dated.size(); i++) {
            for (int j = i + 1; j < dated.size(); j++) {
                List<Obstacle> pair = naming.ofPair(calls(dated.get(i)), calls(dated.get(j)));
                pairsMeet &= pair.isEmpty();
                all.addAll(pair);
            }
        }
        if (pairsMeet && dated.size() > 2 && search.of(dated).isEmpty()) {
            all.add(new Obstacle(dated, List.of(), Obstacle.Kind.NOT_ALL_TOGETHER, OptionalInt.empty()));
        }
        return all;
    }

    private List<CallOffer> calls(Id<Region> region) {
        return byRegion.getOrDefault(region, List.of());
    }
}
