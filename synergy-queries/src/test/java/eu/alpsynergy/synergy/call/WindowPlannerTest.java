package eu.alpsynergy.synergy.call;

import static org.assertj.core.api.Assertions.assertThat;

import eu.alpsynergy.model.Call;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Shifts against all first days and all choices of calls. */
class WindowPlannerTest {

    private static final CallScenario SCENARIO = CallScenario.defaults();

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    private static List<CallOffer> offers(int seed) {
        return RandomOffers.of(seed, 4, 3, 2).stream()
                .filter(o -> o.window() instanceof Window.Fixed)
                .filter(o -> o.window().days().count().orElse(20) >= SCENARIO.minDays())
                .toList();
    }

    /** The least total of days over every first day of two years and every choice of calls that agree; -1 when there is none. */
    private static int least(List<CallOffer> offers) {
        Map<Id<Region>, List<CallOffer>> byRegion =
                offers.stream().collect(Collectors.groupingBy(CallOffer::region, TreeMap::new, Collectors.toList()));
        return least(List.copyOf(byRegion.values()), new ArrayList<>());
    }

    private static int least(List<List<CallOffer>> byRegion, List<CallOffer> chosen) {
        int best = -1;
        if (chosen.size() == byRegion.size()) {
            if (new Obstacles(SCENARIO).agrees(chosen).isPresent()) {
                return -1;
            }
            int start = (int) RandomOffers.START.toEpochDay();
            for (int day = start - 100; day < start + 400; day++) {
                int total = 0;
                for (CallOffer offer : chosen) {
                    int late = offer.window().days().firstNumber() - day;
                    int early =
                            day + SCENARIO.minDays() - 1 - offer.window().days().lastNumber();
                    total += Math.max(0, Math.max(late, early));
                }
                best = best < 0 ? total : Math.min(best, total);
            }
            return best;
        }
        for (CallOffer offer : byRegion.get(chosen.size())) {
            chosen.add(offer);
            int one = least(byRegion, chosen);
            chosen.remove(chosen.size() - 1);
            best = one < 0 ? best : best < 0 ? one : Math.min(best, one);
        }
        return best;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noSmallerShiftsLetTheRegionsMeet(int seed) {
        List<CallOffer> offers = offers(seed);
        List<WindowPlan> plans = new WindowPlanner(SCENARIO, Set.of()).plans(offers);

        assertThat(plans.isEmpty() ? -1 : plans.get(0).totalDays())
                .as("seed %d", seed)
                .isEqualTo(least(offers));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void afterTheShiftsTheRegionsMeet(int seed) {
        List<CallOffer> offers = offers(seed);
        for (WindowPlan plan : new WindowPlanner(SCENARIO, Set.of()).plans(offers)) {
            Map<Id<Call>, Integer> shifts = new TreeMap<>();
            plan.moves().forEach(m -> shifts.put(m.offer().call().id(), m.days()));
            List<CallOffer> moved = offers.stream()
                    .map(o -> new CallOffer(
                            o.region(),
                            o.call(),
                            o.programme(),
                            o.window().shifted(shifts.getOrDefault(o.call().id(), 0)),
                            0,
                            o.themes()))
                    .toList();
            if (plan.moves().size() > 1) {
                assertThat(JointCalls.of(moved, SCENARIO)
                                .together(PotAssumptions.defaults(), Set.of())
                                .meetings())
                        .as("seed %d, %s", seed, plan)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void windowsOfHeldRegionsStay() {
        List<CallOffer> offers = offers(3);
        Id<Region> held = offers.get(0).region();

        assertThat(new WindowPlanner(SCENARIO, Set.of(held)).plans(offers))
                .isNotEmpty()
                .allSatisfy(plan -> assertThat(plan.moves())
                        .filteredOn(m -> m.region().equals(held))
                        .allMatch(m -> m.days() == 0));
    }
}
