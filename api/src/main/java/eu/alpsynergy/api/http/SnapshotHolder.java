package eu.alpsynergy.api.http;

import eu.alpsynergy.api.handler.Comparison;
import eu.alpsynergy.api.handler.View;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.synergy.aggregate.AnalyticsEngine;
import java.util.Optional;

/** The dataset version that answers come from; swapped as a whole, so that no answer mixes two. */
public final class SnapshotHolder {

    private volatile Optional<View> view = Optional.empty();
    private volatile Optional<Comparison> comparison = Optional.empty();

    private volatile AnalyticsEngine engine = AnalyticsEngine.snapshot();

    /** From the next snapshot on, this counts firms per region. */
    public void countWith(AnalyticsEngine other) {
        engine = other;
    }

    /** From the next snapshot on, this is what it is compared with. */
    public void compareWith(Comparison other) {
        comparison = Optional.of(other);
    }

    /** Everything that follows from the snapshot alone is made before it is shown. */
    public void set(GraphSnapshot snapshot) {
        view = Optional.of(View.of(snapshot, comparison, engine));
    }

    public Optional<GraphSnapshot> current() {
        return view.map(View::snapshot);
    }

    Optional<View> view() {
        return view;
    }
}
