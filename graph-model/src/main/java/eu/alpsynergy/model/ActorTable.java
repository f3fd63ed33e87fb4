package eu.alpsynergy.model;

import eu.alpsynergy.model.column.ColumnSink;
import eu.alpsynergy.model.column.ColumnSource;
import eu.alpsynergy.model.column.DictionaryText;
import eu.alpsynergy.model.column.IdColumn;
import eu.alpsynergy.model.column.IdColumnBuilder;
import eu.alpsynergy.model.column.PackedInts;
import eu.alpsynergy.model.column.PointColumn;
import eu.alpsynergy.model.column.ProvenanceColumns;
import eu.alpsynergy.model.column.TextColumn;
import eu.alpsynergy.model.column.TextColumnBuilder;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The actors as columns; whoever goes through all of them asks for columns, not for records. */
public final class ActorTable extends ColumnTable<Actor> {

    private static final List<ActorKind> KINDS = List.of(ActorKind.values());

    private final TextColumn names;
    private final PackedInts kinds;
    private final DictionaryText regions;
    private final PointColumn points;
    private final ProvenanceColumns provenances;
    /** Columns that hardly anything but the record needs. */
    private final Map<Remark, TextColumn> remarks;

    private enum Remark {
        LEGAL_NAME,
        CITY,
        NUTS3,
        NACE,
        NACE_STATUS,
        SIZE_CLASS,
        WEBSITE
    }

    private ActorTable(
            IdColumn ids,
            TextColumn names,
            PackedInts kinds,
            DictionaryText regions,
            PointColumn points,
            ProvenanceColumns provenances,
            Map<Remark, TextColumn> remarks) {
        super(ids);
        this.names = names;
        this.kinds = kinds;
        this.regions = regions;
        this.points = points;
        this.provenances = provenances;
        this.remarks = remarks;
    }

    /** Takes actors one by one, in any order. */
    public static final class Builder {

        private final IdColumnBuilder ids = new IdColumnBuilder();
        private final TextColumnBuilder names = TextColumnBuilder.any();
        private final PackedInts kinds = new PackedInts();
        private final TextColumnBuilder regions = TextColumnBuilder.repeating();
        private final PointColumn points = new PointColumn();
        private final ProvenanceColumns.Builder provenances = new ProvenanceColumns.Builder();
        private final Map<Remark, TextColumnBuilder> remarks = eachRemark(r -> TextColumnBuilder.any());

        public Builder add(Actor actor) {
            ids.add(actor.id().value());
            names.add(actor.name());
            kinds.add(KINDS.indexOf(actor.kind()));
            regions.add(actor.region().value());
            points.add(actor.point());
            provenances.add(actor.provenance());
            remark(Remark.LEGAL_NAME, actor.legalName());
            remark(Remark.CITY, actor.city());
            remark(Remark.NUTS3, actor.nuts3());
            remark(Remark.NACE, actor.nace());
            remark(Remark.NACE_STATUS, actor.naceStatus());
            remark(Remark.SIZE_CLASS, actor.sizeClass());
            remark(Remark.WEBSITE, actor.website());
            return this;
        }

        public int size() {
            return ids.size();
        }

        private void remark(Remark column, @Nullable String text) {
            Objects.requireNonNull(remarks.get(column)).add(text);
        }

        /** Orders by id; refuses an id given twice. */
        public ActorTable build() {
            int[] order = ids.order();
            return new ActorTable(
                    ids.ids(order),
                    names.build().permuted(order),
                    kinds.permuted(order),
                    regions.dictionary().permuted(order),
                    points.permuted(order),
                    provenances.build().permuted(order),
                    eachRemark(
                            r -> Objects.requireNonNull(remarks.get(r)).build().permuted(order)));
        }
    }

    public static ActorTable ofActors(Collection<Actor> actors) {
        Builder builder = new Builder();
        actors.forEach(builder::add);
        return builder.build();
    }

    @Override
    public Actor get(int index) {
        return new Actor(
                id(index),
                name(index),
                remark(Remark.LEGAL_NAME, index),
                kind(index),
                region(index),
                remark(Remark.CITY, index),
                remark(Remark.NUTS3, index),
                remark(Remark.NACE, index),
                naceStatus(index),
                sizeClass(index),
                remark(Remark.WEBSITE, index),
                points.get(index),
                provenances.get(index));
    }

    public String name(int index) {
        return names.require(index);
    }

    public String name(Id<Actor> id) {
        return name(indexOf(id));
    }

    public ActorKind kind(int index) {
        return KINDS.get(kinds.get(index));
    }

    public Id<Region> region(int index) {
        return Id.of(regions.require(index));
    }

    public @Nullable String naceStatus(int index) {
        return remark(Remark.NACE_STATUS, index);
    }

    public @Nullable String sizeClass(int index) {
        return remark(Remark.SIZE_CLASS, index);
    }

    public @Nullable GeoPoint point(int index) {
        return points.get(index);
    }

    /** Whether an actor's place is known. */
    public boolean hasPoint(int index) {
        return points.has(index);
    }

    /** How many actors have each status that occurs. */
    public Map<FactStatus, Long> countsByStatus() {
        return provenances.countsByStatus();
    }

    /** The actor's region as its place among {@link #regionCodes()}. */
    int regionCode(int index) {
        return regions.code(index);
    }

    /** The ids of the regions that have actors. */
    List<String> regionCodes() {
        return regions.texts();
    }

    private @Nullable String remark(Remark column, int index) {
        return Objects.requireNonNull(remarks.get(column)).get(index);
    }

    /** Bytes of the arrays. */
    public long liveBytes() {
        return ids().liveBytes()
                + names.liveBytes()
                + kinds.liveBytes()
                + regions.liveBytes()
                + points.liveBytes()
                + provenances.liveBytes()
                + remarks.values().stream().mapToLong(TextColumn::liveBytes).sum();
    }

    public void write(ColumnSink sink) {
        ids().write(sink);
        names.write(sink);
        kinds.write(sink);
        regions.write(sink);
        points.write(sink);
        provenances.write(sink);
        remarks.values().forEach(r -> r.write(sink));
    }

    public static ActorTable read(ColumnSource source) {
        return new ActorTable(
                IdColumn.read(source),
                TextColumn.read(source),
                PackedInts.read(source),
                DictionaryText.read(source),
                PointColumn.read(source),
                ProvenanceColumns.read(source),
                eachRemark(r -> TextColumn.read(source)));
    }

    private static <C> Map<Remark, C> eachRemark(Function<Remark, C> make) {
        Map<Remark, C> columns = new EnumMap<>(Remark.class);
        for (Remark remark : Remark.values()) {
            columns.put(remark, make.apply(remark));
        }
        return columns;
    }
}
