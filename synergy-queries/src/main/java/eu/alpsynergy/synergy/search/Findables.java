package eu.alpsynergy.synergy.search;

import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Language;
import eu.alpsynergy.model.LocalName;
import eu.alpsynergy.model.Priority;
import eu.alpsynergy.model.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything in a snapshot that has a name. */
final class Findables {

    private final GraphSnapshot snapshot;
    private final List<Findable> all = new ArrayList<>();

    private Findables(GraphSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    static List<Findable> of(GraphSnapshot snapshot) {
        Findables findables = new Findables(snapshot);
        findables.collect();
        return findables.all;
    }

    private void collect() {
        snapshot.regions().forEach(r -> add(Findable.Kind.REGION, r.id(), r.name(), country(r)));
        snapshot.themes().forEach(t -> add(Findable.Kind.THEME, t.id(), t.name(), null));
        snapshot.chains()
                .forEach(c -> add(
                        Findable.Kind.CHAIN,
                        c.id(),
                        c.name(),
                        snapshot.s3Fields().get(c.field()).name()));
        snapshot.stages()
                .forEach(s -> add(
                        Findable.Kind.STAGE,
                        s.id(),
                        s.name(),
                        snapshot.chains().get(s.chain()).name()));
        snapshot.clusters()
                .forEach(c -> add(Findable.Kind.CLUSTER, c.id(), LocalName.of(c.name()), region(c.region())));
        snapshot.actors().forEach(a -> add(Findable.Kind.ACTOR, a.id(), LocalName.of(a.name()), region(a.region())));
        snapshot.priorities().forEach(this::priority);
        snapshot.programmes().forEach(p -> add(Findable.Kind.PROGRAMME, p.id(), LocalName.of(p.title()), null));
        snapshot.projects()
                .forEach(p -> add(
                        Findable.Kind.PROJECT,
                        p.id(),
                        LocalName.of(p.acronym()),
                        LocalName.of(snapshot.programmes().get(p.programme()).title())));
        snapshot.calls()
                .forEach(c -> add(
                        Findable.Kind.CALL,
                        c.id(),
                        LocalName.of(c.name()),
                        LocalName.of(snapshot.programmes().get(c.programme()).title())));
    }

    /** The original name stands in for the languages we have no name in, so that it can be found too. */
    private void priority(Priority p) {
        String original = p.nameOriginal();
        LocalName name = original == null || original.equals(p.nameEnglish())
                ? LocalName.of(p.nameEnglish())
                : new LocalName(Map.of(Language.EN, p.nameEnglish() + " (" + original + ")"));
        add(
                Findable.Kind.PRIORITY,
                p.id(),
                name,
                region(snapshot.strategies().get(p.strategy()).region()));
    }

    private LocalName country(Region region) {
        return snapshot.countries().get(region.country()).name();
    }

    private LocalName region(Id<Region> region) {
        return snapshot.regions().get(region).name();
    }

    private void add(Findable.Kind kind, Id<?> id, LocalName name, @Nullable LocalName context) {
        all.add(new Findable(kind, id.value(), name, context));
    }
}
