package eu.alpsynergy.synergy.valuechain;

import eu.alpsynergy.model.GeoPoint;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.RegionLocation;
import eu.alpsynergy.synergy.api.ActorRoute;
import eu.alpsynergy.synergy.api.HandOverWeights;
import eu.alpsynergy.synergy.kernel.route.HandOverCost;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Prices hand-overs between places. A place is a point and a country; actors without a point of their own stand where their region's
 * point is. {@code distance x km / 100 + border x [countries differ] + untied x [no tie]}, each part rounded to a millionth. Where
 * distance weighs something and a point is missing there is no price: unknown is not near.
 */
final class HandOverPrices implements HandOverCost {

    private static final double MILLION = 1_000_000;
    /** Pairs of so many places are kept; with more places each distance is computed when asked for. */
    private static final int MOST_KEPT = 1_000;

    private record Place(@Nullable GeoPoint point, String country) {}

    private final GraphSnapshot snapshot;
    private final HandOverWeights weights;
    private final List<Place> places = new ArrayList<>();
    private final Map<Place, Integer> numbers = new HashMap<>();
    private long @Nullable [] kept;
    private @Nullable Chords chords;

    HandOverPrices(GraphSnapshot snapshot, HandOverWeights weights) {
        this.snapshot = snapshot;
        this.weights = weights;
    }

    /** The number of an actor's place; all places are named before the first price is asked for. */
    int placeOf(int actor) {
        Place place = new Place(
                point(actor),
                snapshot.regions().get(snapshot.regionOfActor(actor)).country().value());
        return numbers.computeIfAbsent(place, p -> {
            places.add(p);
            return places.size() - 1;
        });
    }

    @Nullable
    GeoPoint point(int actor) {
        GeoPoint own = snapshot.actors().point(actor);
        if (own != null) {
            return own;
        }
        RegionLocation location =
                snapshot.regions().get(snapshot.regionOfActor(actor)).location();
        return location == null ? null : location.point();
    }

    ActorRoute.Basis basis(int from, int to) {
        if (from == to) {
            return ActorRoute.Basis.SAME_ACTOR;
        }
        if (point(from) == null || point(to) == null) {
            return ActorRoute.Basis.NONE;
        }
        boolean own = snapshot.actors().hasPoint(from) && snapshot.actors().hasPoint(to);
        return own ? ActorRoute.Basis.ACTOR : ActorRoute.Basis.REGION;
    }

    OptionalDouble km(int from, int to) {
        if (from == to) {
            return OptionalDouble.of(0);
        }
        GeoPoint a = point(from);
        GeoPoint b = point(to);
        return a == null || b == null ? OptionalDouble.empty() : OptionalDouble.of(a.distanceKmTo(b));
    }

    @Override
    public long between(int fromPlace, int toPlace) {
        if (places.size() > MOST_KEPT) {
            return price(fromPlace, toPlace);
        }
        long[] prices = kept == null ? keep() : kept;
        return prices[fromPlace * places.size() + toPlace];
    }

    @Override
    public long atLeast(int fromPlace, int toPlace) {
        if (places.size() <= MOST_KEPT || weights.distance() == 0) {
            return between(fromPlace, toPlace);
        }
        Chords straight = chords;
        if (straight == null) {
            straight = new Chords(
                    places.stream().map(p -> Optional.ofNullable(p.point())).toList());
            chords = straight;
        }
        return (long) (weights.distance() * straight.kmFloor(fromPlace, toPlace) / 100 * MILLION);
    }

    private long[] keep() {
        int n = places.size();
        long[] prices = new long[n * n];
        for (int i = 0; i < prices.length; i++) {
            prices[i] = price(i / n, i % n);
        }
        kept = prices;
        return prices;
    }

    private long price(int fromPlace, int toPlace) {
        Place from = places.get(fromPlace);
        Place to = places.get(toPlace);
        long border = from.country().equals(to.country()) ? 0 : border();
        if (weights.distance() == 0) {
            return border;
        }
        GeoPoint a = from.point();
        GeoPoint b = to.point();
        return a == null || b == null ? UNKNOWN : border + distance(a.distanceKmTo(b));
    }

    long distance(double km) {
        return Math.round(weights.distance() * km / 100 * MILLION);
    }

    long border() {
        return Math.round(weights.border() * MILLION);
    }

    @Override
    public long untied() {
        return Math.round(weights.untied() * MILLION);
    }

    static double cost(long millionths) {
        return millionths / MILLION;
    }
}
