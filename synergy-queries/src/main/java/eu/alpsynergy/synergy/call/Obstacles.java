package eu.alpsynergy.synergy.call;

import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.synergy.call.OpenDays.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Names what keeps calls and regions apart. */
final class Obstacles {

    private final CallScenario scenario;

    Obstacles(CallScenario scenario) {
        this.scenario = scenario;
    }

    /** Why a region's calls give no days at all; one for each call, or that it has none. Empty when one of them does. */
    List<Obstacle> ofRegion(Id<Region> region, List<CallOffer> offers) {
        if (offers.isEmpty()) {
            return List.of(
                    new Obstacle(List.of(region), List.of(), Obstacle.Kind.NO_OPEN_PROGRAMME, OptionalInt.empty()));
        }
        List<Obstacle> all = new ArrayList<>();
        for (CallOffer offer : offers) {
            Optional<Obstacle> own = ofOffer(offer);
            if (own.isEmpty()) {
                return List.of();
            }
            all.add(own.get());
        }
        return all;
    }

    private Optional<Obstacle> ofOffer(CallOffer offer) {
        Optional<Range> days = OpenDays.of(offer.window(), scenario);
        if (days.isEmpty()) {
            return Optional.of(obstacle(OpenDays.whyNot(offer.window()), OptionalInt.empty(), offer));
        }
        if (days.get().within(scenario).length() < scenario.minDays()) {
            return Optional.of(obstacle(
                    Obstacle.Kind.OUTSIDE_PERIOD,
                    OpenDays.shared(days.get(), new Range(scenario.fromNumber(), scenario.toNumber())),
                    offer));
        }
        return agrees(List.of(offer));
    }

    /** Why each call of a region does not join a meeting. */
    List<Obstacle> apart(Id<Region> region, List<CallOffer> offers, Meeting meeting) {
        if (offers.isEmpty()) {
            return ofRegion(region, offers);
        }
        return offers.stream()
                .map(o -> joining(o, meeting))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Obstacle> joining(CallOffer offer, Meeting meeting) {
        Optional<Range> days = OpenDays.of(offer.window(), scenario);
        if (days.isEmpty()) {
            return Optional.of(obstacle(OpenDays.whyNot(offer.window()), OptionalInt.empty(), offer));
        }
        Range common =
                new Range(meeting.window().firstNumber(), meeting.window().lastNumber());
        if (days.get().within(scenario).and(common).length() < scenario.minDays()) {
            return Optional.of(obstacle(Obstacle.Kind.NO_COMMON_WINDOW, OpenDays.shared(days.get(), common), offer));
        }
        List<CallOffer> with =
                Stream.concat(meeting.offers().stream(), Stream.of(offer)).toList();
        return agrees(with).map(o -> obstacle(o.kind(), o.days(), offer));
    }

    /** What keeps two regions apart whose calls have days; empty when they meet. */
    List<Obstacle> ofPair(List<CallOffer> a, List<CallOffer> b) {
        List<Obstacle> rules = new ArrayList<>();
        Optional<Obstacle> nearest = Optional.empty();
        for (CallOffer x : a) {
            for (CallOffer y : b) {
                Optional<Range> dx = OpenDays.of(x.window(), scenario).map(d -> d.within(scenario));
                Optional<Range> dy = OpenDays.of(y.window(), scenario).map(d -> d.within(scenario));
                if (dx.isEmpty() || dy.isEmpty()) {
                    continue;
                }
                if (dx.get().and(dy.get()).length() < scenario.minDays()) {
                    nearest = nearer(
                            nearest,
                            obstacle(Obstacle.Kind.NO_COMMON_WINDOW, OpenDays.shared(dx.get(), dy.get()), x, y));
                } else {
                    Optional<Obstacle> rule = agrees(List.of(x, y));
                    if (rule.isEmpty()) {
                        return List.of();
                    }
                    rules.add(rule.get());
                }
            }
        }
        return rules.isEmpty() ? nearest.stream().toList() : rules;
    }

    private static Optional<Obstacle> nearer(Optional<Obstacle> known, Obstacle other) {
        boolean first = known.isEmpty()
                || other.days().orElse(Integer.MIN_VALUE) > known.get().days().orElse(Integer.MIN_VALUE);
        return first ? Optional.of(other) : known;
    }

    /** The first rule that some of these calls break together; empty when one value of each quantity suits all. */
    Optional<Obstacle> agrees(List<CallOffer> offers) {
        if (missing(Agreements.themes(offers, scenario), offers)) {
            return Optional.of(rule(Obstacle.Kind.NO_COMMON_THEME, offers));
        }
        if (missing(Agreements.levels(offers, scenario), offers)) {
            return Optional.of(rule(Obstacle.Kind.TRL_DISJOINT, offers));
        }
        if (missing(Agreements.applicants(offers, scenario), offers)) {
            return Optional.of(rule(Obstacle.Kind.APPLICANT_EXCLUDED, offers));
        }
        if (missing(Agreements.partners(offers), offers)) {
            return Optional.of(rule(sharesDecide(offers), offers));
        }
        return Optional.empty();
    }

    /** Whether the numbers of partners would agree without the largest shares. */
    private static Obstacle.Kind sharesDecide(List<CallOffer> offers) {
        int most = offers.stream().mapToInt(CallOffer::partnersMax).min().orElse(0);
        int fewest = offers.stream()
                .mapToInt(o -> o.call().minPartners() == null ? 1 : o.call().minPartners())
                .max()
                .orElse(0);
        return fewest <= most ? Obstacle.Kind.SHARE_CAP : Obstacle.Kind.PARTNER_NUMBERS;
    }

    private static boolean missing(List<java.util.BitSet> agreements, List<CallOffer> offers) {
        return agreements.stream().noneMatch(s -> s.cardinality() == offers.size());
    }

    private static Obstacle rule(Obstacle.Kind kind, List<CallOffer> offers) {
        return obstacle(kind, OptionalInt.empty(), offers.toArray(CallOffer[]::new));
    }

    private static Obstacle obstacle(Obstacle.Kind kind, OptionalInt days, CallOffer... offers) {
        List<CallOffer> list = List.of(offers);
        return new Obstacle(
                List.copyOf(new TreeSet<>(list.stream().map(CallOffer::region).toList())),
                list.stream().map(o -> o.call().id()).distinct().toList(),
                kind,
                days);
    }
}
