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

/**
 * Everything in a snapshot that has a name, numbered: first what there are few of, then the actors, of which a find is made only when it is
 * asked for.
 */
final class Findables {

    private final GraphSnapshot snapshot;
    private final List<Findable> few = new ArrayList<>();

    private Findables(GraphSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    static Findables of(GraphSnapshot snapshot) {
        Findables findables = new Findables(snapshot);
        findables.collect();
        return findables;
    }

    int size() {
        return few.size() + snapshot.actors().size();
    }

    Findable get(int number) {
        if (!isActor(number)) {
            return few.get(number);
        }
        int actor = number - few.size();
        return new Findable(
                Findable.Kind.ACTOR,
                snapshot.actors().id(actor).value(),
                LocalName.of(snapshot.actors().name(actor)),
                snapshot.regions().get(snapshot.regionOfActor(actor)).name());
    }

    boolean isActor(int number) {
        return number >= few.size();
    }

    /** The region of an actor, by index. */
    int regionOfActor(int number) {
        return snapshot.regionOfActor(number - few.size());
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
        few.add(new Findable(kind, id.value(), name, context));
    }
}
