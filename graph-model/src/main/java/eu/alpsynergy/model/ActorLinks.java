package eu.alpsynergy.model;

import eu.alpsynergy.model.column.ColumnSink;
import eu.alpsynergy.model.column.ColumnSource;
import eu.alpsynergy.model.column.DictionaryText;
import eu.alpsynergy.model.column.PackedInts;
import eu.alpsynergy.model.column.ProvenanceColumns;
import eu.alpsynergy.model.column.RowOrder;
import eu.alpsynergy.model.column.TextColumn;
import eu.alpsynergy.model.column.TextColumnBuilder;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Map;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Facts that link actors to something else (stages, clusters, projects), as columns: a list that makes a record when it is asked for.
 * Ordered by actor, then the other, then basis; participations by project, then actor.
 *
 * @param <F> a fact
 */
public final class ActorLinks<F> extends AbstractList<F> implements RandomAccess {

    private final ActorTable actorTable;
    private final Kind<F> kind;
    private final PackedInts actors;
    private final DictionaryText others;
    private final TextColumn bases;
    private final ProvenanceColumns provenances;

    private ActorLinks(
            ActorTable actorTable,
            Kind<F> kind,
            PackedInts actors,
            DictionaryText others,
            TextColumn bases,
            ProvenanceColumns provenances) {
        this.actorTable = actorTable;
        this.kind = kind;
        this.actors = actors;
        this.others = others;
        this.bases = bases;
        this.provenances = provenances;
    }

    /** What actors are linked to, and how a fact is made of its columns and taken apart. */
    public abstract static class Kind<F> {

        public static final Kind<Performance> PERFORMANCES = new Kind<>(false) {
            @Override
            Performance make(Id<Actor> actor, String other, @Nullable String basis, Provenance provenance) {
                return new Performance(actor, Id.of(other), String.valueOf(basis), provenance);
            }

            @Override
            void add(Performance fact, Builder<Performance> links) {
                links.add(fact.actor(), fact.stage(), fact.basis(), fact.provenance());
            }
        };

        public static final Kind<Membership> MEMBERSHIPS = new Kind<>(false) {
            @Override
            Membership make(Id<Actor> actor, String other, @Nullable String basis, Provenance provenance) {
                return new Membership(actor, Id.of(other), provenance);
            }

            @Override
            void add(Membership fact, Builder<Membership> links) {
                links.add(fact.actor(), fact.cluster(), null, fact.provenance());
            }
        };

        public static final Kind<Participation> PARTICIPATIONS = new Kind<>(true) {
            @Override
            Participation make(Id<Actor> actor, String other, @Nullable String basis, Provenance provenance) {
                return new Participation(actor, Id.of(other), provenance);
            }

            @Override
            void add(Participation fact, Builder<Participation> links) {
                links.add(fact.actor(), fact.project(), null, fact.provenance());
            }
        };

        private final boolean byOther;

        private Kind(boolean byOther) {
            this.byOther = byOther;
        }

        abstract F make(Id<Actor> actor, String other, @Nullable String basis, Provenance provenance);

        abstract void add(F fact, Builder<F> links);
    }

    /** Takes facts one by one, in any order. */
    public static final class Builder<F> {

        private final ActorTable actorTable;
        private final Kind<F> kind;
        private final PackedInts actors = new PackedInts();
        private final TextColumnBuilder others = TextColumnBuilder.repeating();
        private final TextColumnBuilder bases = TextColumnBuilder.any();
        private final ProvenanceColumns.Builder provenances = new ProvenanceColumns.Builder();

        /** Of facts about these actors. */
        public Builder(Kind<F> kind, ActorTable actors) {
            this.kind = kind;
            this.actorTable = actors;
        }

        /** Throws when the actor is none of the table's. */
        public Builder<F> add(F fact) {
            kind.add(fact, this);
            return this;
        }

        public int size() {
            return actors.size();
        }

        public ActorLinks<F> build() {
            DictionaryText other = others.dictionary();
            TextColumn basis = bases.build();
            int[] order = order(other, basis);
            return new ActorLinks<>(
                    actorTable,
                    kind,
                    actors.permuted(order),
                    other.permuted(order),
                    basis.permuted(order),
                    provenances.build().permuted(order));
        }

        private void add(Id<Actor> actor, Id<?> other, @Nullable String basis, Provenance provenance) {
            actors.add(actorTable.indexOf(actor));
            others.add(other.value());
            bases.add(basis);
            provenances.add(provenance);
        }

        private int[] order(DictionaryText other, TextColumn basis) {
            int[] rank = ranks(other.texts().toArray(String[]::new));
            return RowOrder.of(actors.size(), (a, b) -> {
                int byActor = Integer.compare(actors.get(a), actors.get(b));
                int byOther = Integer.compare(rank[other.code(a)], rank[other.code(b)]);
                int first = kind.byOther ? byOther : byActor;
                int second = kind.byOther ? byActor : byOther;
                return first != 0
                        ? first
                        : second != 0 ? second : String.valueOf(basis.get(a)).compareTo(String.valueOf(basis.get(b)));
            });
        }

        private static int[] ranks(String[] texts) {
            String[] sorted = texts.clone();
            Arrays.sort(sorted);
            return Arrays.stream(texts)
                    .mapToInt(t -> Arrays.binarySearch(sorted, t))
                    .toArray();
        }
    }

    static <F> ActorLinks<F> of(Kind<F> kind, Iterable<F> facts, ActorTable actors) {
        Builder<F> builder = new Builder<>(kind, actors);
        facts.forEach(builder::add);
        return builder.build();
    }

    @Override
    public F get(int index) {
        return kind.make(
                actorTable.id(actors.get(index)), others.require(index), bases.get(index), provenances.get(index));
    }

    @Override
    public int size() {
        return actors.size();
    }

    /** The index of a fact's actor. */
    public int actor(int index) {
        return actors.get(index);
    }

    /** How a fact came to be known. */
    public FactStatus status(int index) {
        return provenances.status(index);
    }

    /** How many facts have each status that occurs. */
    public Map<FactStatus, Long> countsByStatus() {
        return provenances.countsByStatus();
    }

    int[] actorIndices() {
        return IntStream.range(0, size()).map(actors::get).toArray();
    }

    /** Per fact the index of what the actor is linked to; throws when that is none of the table's. */
    <T extends Entity<T>> int[] otherIndices(Table<T> table) {
        int[] indexOfCode =
                others.texts().stream().mapToInt(id -> table.indexOf(Id.of(id))).toArray();
        return IntStream.range(0, size()).map(i -> indexOfCode[others.code(i)]).toArray();
    }

    /** The actors the facts are about. */
    ActorTable actors() {
        return actorTable;
    }

    /** Bytes of the arrays, those of the actors not counted. */
    public long liveBytes() {
        return actors.liveBytes() + others.liveBytes() + bases.liveBytes() + provenances.liveBytes();
    }

    public void write(ColumnSink sink) {
        actors.write(sink);
        others.write(sink);
        bases.write(sink);
        provenances.write(sink);
    }

    /** Facts about the actors that were written before them. */
    public static <F> ActorLinks<F> read(Kind<F> kind, ColumnSource source, ActorTable actors) {
        return new ActorLinks<>(
                actors,
                kind,
                PackedInts.read(source),
                DictionaryText.read(source),
                TextColumn.read(source),
                ProvenanceColumns.read(source));
    }
}
