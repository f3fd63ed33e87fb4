package eu.alpsynergy.model;

import eu.alpsynergy.model.column.ColumnSink;
import eu.alpsynergy.model.column.ColumnSource;
import eu.alpsynergy.model.column.DictionaryText;
import eu.alpsynergy.model.column.IdColumn;
import eu.alpsynergy.model.column.IdColumnBuilder;
import eu.alpsynergy.model.column.NumberColumn;
import eu.alpsynergy.model.column.PackedInts;
import eu.alpsynergy.model.column.ProvenanceColumns;
import eu.alpsynergy.model.column.TextColumn;
import eu.alpsynergy.model.column.TextColumnBuilder;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ties as columns, their ends as indices of actors; whoever goes through all of them asks for columns, not for records. */
public final class TieTable extends ColumnTable<Tie> {

    private final ActorTable actors;
    private final PackedInts from;
    private final PackedInts to;
    private final DictionaryText kinds;
    private final PackedInts directed;
    private final NumberColumn sharedProjects;
    private final NumberColumn smallestConsortia;
    private final TextColumn details;
    private final ProvenanceColumns provenances;

    private TieTable(
            ActorTable actors,
            IdColumn ids,
            PackedInts from,
            PackedInts to,
            DictionaryText kinds,
            PackedInts directed,
            NumberColumn sharedProjects,
            NumberColumn smallestConsortia,
            TextColumn details,
            ProvenanceColumns provenances) {
        super(ids);
        this.actors = actors;
        this.from = from;
        this.to = to;
        this.kinds = kinds;
        this.directed = directed;
        this.sharedProjects = sharedProjects;
        this.smallestConsortia = smallestConsortia;
        this.details = details;
        this.provenances = provenances;
    }

    /** Takes ties one by one, in any order. */
    public static final class Builder {

        private final ActorTable actors;
        private final IdColumnBuilder ids = new IdColumnBuilder();
        private final PackedInts from = new PackedInts();
        private final PackedInts to = new PackedInts();
        private final TextColumnBuilder kinds = TextColumnBuilder.repeating();
        private final PackedInts directed = new PackedInts();
        private final NumberColumn sharedProjects = new NumberColumn();
        private final NumberColumn smallestConsortia = new NumberColumn();
        private final TextColumnBuilder details = TextColumnBuilder.any();
        private final ProvenanceColumns.Builder provenances = new ProvenanceColumns.Builder();

        /** Of ties between these actors. */
        public Builder(ActorTable actors) {
            this.actors = actors;
        }

        /** Throws when an end is no actor of the table. */
        public Builder add(Tie tie) {
            return add(tie, actors.indexOf(tie.from()), actors.indexOf(tie.to()));
        }

        /** The same where the caller found the indices of both ends. */
        public Builder add(Tie tie, int fromIndex, int toIndex) {
            ids.add(tie.id().value());
            from.add(fromIndex);
            to.add(toIndex);
            kinds.add(tie.kind());
            directed.add(tie.directed() ? 1 : 0);
            sharedProjects.add(tie.sharedProjects());
            smallestConsortia.add(tie.smallestConsortium());
            details.add(tie.detail());
            provenances.add(tie.provenance());
            return this;
        }

        public int size() {
            return ids.size();
        }

        /** Orders by id; refuses an id given twice. */
        public TieTable build() {
            int[] order = ids.order();
            return new TieTable(
                    actors,
                    ids.ids(order),
                    from.permuted(order),
                    to.permuted(order),
                    kinds.dictionary().permuted(order),
                    directed.permuted(order),
                    sharedProjects.permuted(order),
                    smallestConsortia.permuted(order),
                    details.build().permuted(order),
                    provenances.build().permuted(order));
        }
    }

    static TieTable ofTies(Collection<Tie> ties, ActorTable actors) {
        Builder builder = new Builder(actors);
        ties.forEach(builder::add);
        return builder.build();
    }

    @Override
    public Tie get(int index) {
        return new Tie(
                id(index),
                actors.id(from(index)),
                actors.id(to(index)),
                kind(index),
                directed.get(index) == 1,
                sharedProjects.get(index),
                smallestConsortium(index),
                details.get(index),
                provenances.get(index));
    }

    /** The index of the actor a tie comes from. */
    public int from(int index) {
        return from.get(index);
    }

    /** The index of the actor a tie goes to. */
    public int to(int index) {
        return to.get(index);
    }

    public String kind(int index) {
        return kinds.require(index);
    }

    public @Nullable Integer smallestConsortium(int index) {
        return smallestConsortia.get(index);
    }

    /** How many ties have each status that occurs. */
    public Map<FactStatus, Long> countsByStatus() {
        return provenances.countsByStatus();
    }

    /** The actors whose indices stand in {@link #from} and {@link #to}. */
    ActorTable actors() {
        return actors;
    }

    /** Bytes of the arrays, those of the actors not counted. */
    public long liveBytes() {
        return ids().liveBytes()
                + from.liveBytes()
                + to.liveBytes()
                + kinds.liveBytes()
                + directed.liveBytes()
                + sharedProjects.liveBytes()
                + smallestConsortia.liveBytes()
                + details.liveBytes()
                + provenances.liveBytes();
    }

    public void write(ColumnSink sink) {
        ids().write(sink);
        from.write(sink);
        to.write(sink);
        kinds.write(sink);
        directed.write(sink);
        sharedProjects.write(sink);
        smallestConsortia.write(sink);
        details.write(sink);
        provenances.write(sink);
    }

    /** Ties between the actors that were written before them. */
    public static TieTable read(ColumnSource source, ActorTable actors) {
        return new TieTable(
                actors,
                IdColumn.read(source),
                PackedInts.read(source),
                PackedInts.read(source),
                DictionaryText.read(source),
                PackedInts.read(source),
                NumberColumn.read(source),
                NumberColumn.read(source),
                TextColumn.read(source),
                ProvenanceColumns.read(source));
    }
}
