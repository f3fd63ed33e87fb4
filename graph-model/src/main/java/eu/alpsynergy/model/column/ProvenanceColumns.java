package eu.alpsynergy.model.column;

import eu.alpsynergy.model.FactStatus;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Provenance;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Where the rows of a table come from; a table of one source and one status costs nothing here. */
public final class ProvenanceColumns {

    private static final List<FactStatus> STATUSES = List.of(FactStatus.values());

    private final DictionaryText sources;
    private final PackedInts statuses;
    private final TextColumn notes;
    private final TextColumn dates;

    private ProvenanceColumns(DictionaryText sources, PackedInts statuses, TextColumn notes, TextColumn dates) {
        this.sources = sources;
        this.statuses = statuses;
        this.notes = notes;
        this.dates = dates;
    }

    /** Takes the provenance of one row after the other. */
    public static final class Builder {

        private final TextColumnBuilder sources = TextColumnBuilder.repeating();
        private final PackedInts statuses = new PackedInts();
        private final TextColumnBuilder notes = TextColumnBuilder.any();
        private final TextColumnBuilder dates = TextColumnBuilder.any();

        public void add(Provenance provenance) {
            sources.add(provenance.source().value());
            statuses.add(STATUSES.indexOf(provenance.status()));
            notes.add(provenance.note());
            dates.add(provenance.asOf());
        }

        public ProvenanceColumns build() {
            return new ProvenanceColumns(sources.dictionary(), statuses.trimmed(), notes.build(), dates.build());
        }
    }

    public Provenance get(int index) {
        return new Provenance(Id.of(sources.require(index)), status(index), notes.get(index), dates.get(index));
    }

    public FactStatus status(int index) {
        return STATUSES.get(statuses.get(index));
    }

    /** How many rows have each status that occurs. */
    public Map<FactStatus, Long> countsByStatus() {
        Map<FactStatus, Long> counts = new EnumMap<>(FactStatus.class);
        for (int i = 0; i < statuses.size(); i++) {
            counts.merge(status(i), 1L, Long::sum);
        }
        return counts;
    }

    /** The same rows in another order: {@code order[i]} is where the new i-th one stands now. */
    public ProvenanceColumns permuted(int[] order) {
        return new ProvenanceColumns(
                sources.permuted(order), statuses.permuted(order), notes.permuted(order), dates.permuted(order));
    }

    public long liveBytes() {
        return sources.liveBytes() + statuses.liveBytes() + notes.liveBytes() + dates.liveBytes();
    }

    public void write(ColumnSink sink) {
        sources.write(sink);
        statuses.write(sink);
        notes.write(sink);
        dates.write(sink);
    }

    public static ProvenanceColumns read(ColumnSource source) {
        return new ProvenanceColumns(
                DictionaryText.read(source), PackedInts.read(source), TextColumn.read(source), TextColumn.read(source));
    }
}
