package eu.alpsynergy.synergy.call;

import static org.assertj.core.api.Assertions.assertThat;

import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.synergy.call.Obstacle.Kind;
import eu.alpsynergy.testing.CsvSnapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the default data say; every expectation was read from dataset/calls.csv by hand. */
class DefaultCallsTest {

    private static final GraphSnapshot SNAPSHOT = CsvSnapshot.ofDefaultDataset();
    private static final Days JANUARY = new Days(LocalDate.of(2024, 1, 18), LocalDate.of(2024, 1, 31));
    private static final Days OCTOBER = new Days(LocalDate.of(2024, 9, 30), LocalDate.of(2024, 10, 31));

    private static List<Id<Region>> regions(String... ids) {
        return Stream.of(ids).map(Id::<Region>of).toList();
    }

    private static Meeting overlap(Days window) {
        return JointCalls.of(SNAPSHOT, CallScenario.defaults()).overlaps().stream()
                .filter(m -> m.window().equals(window))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void piedmontLombardyAndBadenWuerttembergMeetInJanuary2024() {
        Meeting meeting = overlap(JANUARY);

        assertThat(meeting.regions()).isEqualTo(regions("BWU", "LOM", "PIE"));
        assertThat(meeting.window().count()).hasValue(14);
        assertThat(meeting.themes().stream().map(Id::value)).containsExactly("digital", "manufacturing", "mobility");
        assertThat(meeting.caveats())
                .contains(new Caveat(Caveat.Kind.OPENING_NOT_KNOWN, List.of(Id.of("bwu-invest-1"))));
    }

    @Test
    void piedmontAndBadenWuerttembergMeetInOctober2024() {
        Meeting meeting = overlap(OCTOBER);

        assertThat(meeting.regions()).isEqualTo(regions("BWU", "PIE"));
        assertThat(meeting.window().count()).hasValue(32);
    }

    @Test
    void whatBlocksEachOtherRegionInJanuary2024IsNamed() {
        JointCalls calls = JointCalls.of(SNAPSHOT, CallScenario.defaults());
        Map<String, Set<Kind>> kinds = calls.apart(overlap(JANUARY)).stream()
                .collect(Collectors.groupingBy(
                        o -> o.regions().get(0).value(),
                        TreeMap::new,
                        Collectors.mapping(Obstacle::kind, Collectors.toSet())));

        assertThat(kinds)
                .isEqualTo(Map.of(
                        "BAV", Set.of(Kind.UNKNOWN_WINDOW, Kind.ROLLING_WITHOUT_DATES),
                        "FRC", Set.of(Kind.UNKNOWN_WINDOW),
                        "FRI", Set.of(Kind.FRAME_ONLY),
                        "SAL", Set.of(Kind.UNKNOWN_WINDOW),
                        "SLO", Set.of(Kind.NO_COMMON_WINDOW),
                        "TRE", Set.of(Kind.ROLLING_WITHOUT_DATES),
                        "UPA", Set.of(Kind.UNKNOWN_WINDOW, Kind.FRAME_ONLY),
                        "VEN", Set.of(Kind.NO_COMMON_WINDOW)));
    }

    @Test
    void nothingThatKeepsRegionsApartIsCalledClosed() {
        assertThat(Kind.values()).extracting(Kind::code).noneMatch(code -> code.contains("clos"));
    }

    @Test
    void inTheFirstHalfOf2024TheyAreTheOnlyGroup() {
        List<CallGroup> groups = JointCalls.of(
                        SNAPSHOT, CallScenario.defaults().between(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30)))
                .groups(Optional.empty());

        assertThat(groups).hasSize(1);
        assertThat(groups.get(0).regions()).isEqualTo(regions("BWU", "LOM", "PIE"));
        assertThat(groups.get(0).budgetEur()).hasValue(80_000_000);
        assertThat(groups.get(0).budgetsNotKnown()).isEqualTo(regions("BWU", "LOM"));
    }

    @Test
    void countedAsOpenRollingCallsJoin() {
        CallScenario d = CallScenario.defaults();
        CallScenario rolling = new CallScenario(
                d.regions(),
                d.themes(),
                d.period(),
                d.from(),
                d.to(),
                d.minDays(),
                true,
                false,
                d.kinds(),
                d.applicants(),
                1,
                9,
                d.shifts());

        assertThat(JointCalls.of(SNAPSHOT, rolling).overlaps()).anySatisfy(m -> {
            assertThat(m.window()).isEqualTo(JANUARY);
            assertThat(m.regions()).isEqualTo(regions("BAV", "BWU", "LOM", "PIE", "TRE"));
        });
    }

    @Test
    void venetoJoinsWhenWindowsMoveAndTheShiftsAreTheSmallest() {
        CallScenario three = CallScenario.defaults().withRegions(Set.copyOf(regions("PIE", "BWU", "VEN")));
        JointCall before = JointCalls.of(SNAPSHOT, three).together(PotAssumptions.defaults(), Set.of());

        assertThat(before.meetings()).isEmpty();
        assertThat(before.obstacles()).extracting(Obstacle::kind).containsOnly(Kind.NO_COMMON_WINDOW);
        WindowPlan plan = before.plans().get(0);
        assertThat(plan.totalDays()).isEqualTo(12);
        Map<Id<eu.alpsynergy.model.Call>, Integer> shifts = new TreeMap<>();
        plan.moves().forEach(m -> shifts.put(m.offer().call().id(), m.days()));
        JointCall after =
                JointCalls.of(SNAPSHOT, three.withShifts(shifts)).together(PotAssumptions.defaults(), Set.of());
        assertThat(after.meetings()).isNotEmpty();
        assertThat(after.obstacles()).isEmpty();
    }

    @Test
    void francsAreConvertedOnlyAtARateThatIsGiven() {
        CallScenario one = CallScenario.defaults().withRegions(Set.of(Id.of("FRI")));
        JointCalls calls = JointCalls.of(SNAPSHOT, one);
        PotAssumptions none = PotAssumptions.defaults();
        PotAssumptions given = new PotAssumptions(
                none.projectCostEur(),
                none.applications(),
                none.applicant(),
                OptionalDouble.of(0.5),
                new TreeMap<>(),
                Optional.of(new ExchangeRate(1.05, LocalDate.of(2024, 1, 2))));

        assertThat(calls.together(none, Set.of()).pot().orElseThrow().totalEur())
                .isEmpty();
        CommonPot pot = calls.together(given, Set.of()).pot().orElseThrow();
        assertThat(pot.totalEur()).hasValue(14_400_000 * 1.05);
        assertThat(pot.jointProjects()).hasValue(30);
        assertThat(pot.shares().get(0).rateAssumed()).isTrue();
    }

    @Test
    void theBindingRegionIsTheOneThatPaysFewestProjects() {
        CallScenario three = CallScenario.defaults().withRegions(new TreeSet<>(regions("BWU", "LOM", "PIE")));
        PotAssumptions d = PotAssumptions.defaults();
        PotAssumptions pledged = new PotAssumptions(
                900_000,
                10,
                Applicant.SMALL,
                OptionalDouble.of(0.5),
                new TreeMap<>(Map.of(
                        Id.<Region>of("BWU"),
                        1_350_000.0,
                        Id.<Region>of("LOM"),
                        1_200_000.0,
                        Id.<Region>of("PIE"),
                        1_500_000.0)),
                d.chf());
        CommonPot pot =
                JointCalls.of(SNAPSHOT, three).together(pledged, Set.of()).pot().orElseThrow();

        assertThat(pot.binding()).hasValue(Id.of("LOM"));
        assertThat(pot.jointProjects()).hasValue(5);
        assertThat(pot.totalEur()).hasValue(4_050_000);
        assertThat(pot.demandEur()).hasValue(10 * 300_000 * (0.45 + 0.8 + 0.5));
        assertThat(pot.complete()).isTrue();
    }
}
