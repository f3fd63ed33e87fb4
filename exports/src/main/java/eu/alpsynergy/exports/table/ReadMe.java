package eu.alpsynergy.exports.table;

import eu.alpsynergy.exports.dataset.DatasetCard;
import eu.alpsynergy.exports.dataset.DatasetCard.Licence;
import eu.alpsynergy.exports.dataset.DatasetRows;
import eu.alpsynergy.importer.load.RowCells;
import eu.alpsynergy.importer.mapping.FieldSchema;
import eu.alpsynergy.importer.mapping.TableSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a reader must know before opening a table: which data, by whom, with which rights, what the columns mean, which sources. */
final class ReadMe {

    /** Takes the text line by line. */
    interface Lines {
        void heading(String text) throws IOException;

        void line(List<String> cells) throws IOException;
    }

    private static final List<String> OF_SOURCES = List.of("id", "title", "url", "licence", "retrieved");

    private ReadMe() {}

    /** The hints are about the format and stand after what all have in common. */
    static void write(DatasetRows rows, List<String> hints, Lines out) throws IOException {
        DatasetCard card = rows.card();
        out.heading(card.title());
        out.line(List.of("Dataset version", card.version()));
        out.line(List.of("Written by", "AlpSynergy " + card.softwareVersion()));
        if (card.created().isPresent()) {
            out.line(List.of("Data of", card.created().get()));
        }
        for (Licence licence : card.licences()) {
            out.line(List.of("Licence", licence.title(), licence.address().orElse("")));
        }
        out.line(List.of("Description", card.description()));
        howToRead(hints, out);
        if (!card.limitations().isEmpty()) {
            out.heading("Limitations");
            for (String limitation : card.limitations()) {
                out.line(List.of(limitation));
            }
        }
        tables(rows, out);
        columns(rows, out);
        sources(rows, out);
    }

    private static void howToRead(List<String> hints, Lines out) throws IOException {
        out.heading("How to read it");
        out.line(List.of("An empty cell is not known; it is never 0."));
        out.line(List.of(
                "Every row names its source (id of a source, below) and its status: sourced = read from the source;"
                        + " derived = computed or concluded from sourced facts; modelled = our model of reality; unsourced = no source"
                        + " could be named."));
        for (String hint : hints) {
            out.line(List.of(hint));
        }
    }

    private static void tables(DatasetRows rows, Lines out) throws IOException {
        out.heading("Tables");
        out.line(List.of("table", "title", "rows", "rights"));
        for (TableSchema table : rows.tables()) {
            List<String> rights = rows.card().licencesOfTables().getOrDefault(table.name(), List.of()).stream()
                    .map(Licence::title)
                    .toList();
            out.line(List.of(
                    table.name(),
                    table.title(),
                    Long.toString(rows.card().rows().getOrDefault(table.name(), 0L)),
                    String.join("; ", rights)));
        }
    }

    private static void columns(DatasetRows rows, Lines out) throws IOException {
        out.heading("Columns");
        out.line(List.of("table", "column", "type", "meaning"));
        for (TableSchema table : rows.tables()) {
            for (FieldSchema field : table.fields()) {
                out.line(List.of(table.name(), field.name(), type(field), field.description()));
            }
        }
    }

    private static String type(FieldSchema field) {
        return field.isList()
                ? "list, items with " + field.listSeparator() + " between"
                : field.type().code();
    }

    private static void sources(DatasetRows rows, Lines out) throws IOException {
        Optional<TableSchema> sources =
                rows.tables().stream().filter(t -> t.name().equals("sources")).findFirst();
        if (sources.isEmpty()) {
            return;
        }
        List<String> columns = OF_SOURCES.stream()
                .filter(c -> sources.get().indexOf(c).isPresent())
                .toList();
        int[] positions = sources.get().positions(columns);
        out.heading("Sources");
        out.line(columns);
        rows.read(sources.get(), cells -> out.line(texts(cells, positions)));
    }

    private static List<String> texts(RowCells cells, int[] positions) {
        List<String> texts = new ArrayList<>(positions.length);
        for (int position : positions) {
            Object cell = cells.get(position);
            texts.add(cell == null ? "" : cell.toString());
        }
        return texts;
    }
}
