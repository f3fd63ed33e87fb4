package eu.alpsynergy.importer.foreign;

import eu.alpsynergy.importer.issue.ProblemLog;
import eu.alpsynergy.importer.issue.Rule;
import eu.alpsynergy.model.Nearest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Binds the columns that are read to the places where the header has them; their order does not matter. */
final class ExportHeader {

    private ExportHeader() {}

    /** Places by key; nothing when a column is missing that is needed, or is there twice. */
    static Optional<Map<String, Integer>> bind(
            String file, List<String> header, List<ExportColumn> columns, ProblemLog log) {
        Map<String, Integer> placeOf = new HashMap<>();
        boolean good = true;
        for (ExportColumn column : columns) {
            List<Integer> places = places(header, column);
            if (places.size() > 1) {
                good = false;
                log.addCell(
                        file,
                        1,
                        column.key(),
                        null,
                        Rule.EXPORT_HEADER,
                        "the column '" + column.key() + "' is there " + places.size() + " times",
                        "keep the one that is meant");
            } else if (places.isEmpty() && column.required()) {
                good = false;
                log.addCell(
                        file,
                        1,
                        column.key(),
                        null,
                        Rule.EXPORT_HEADER,
                        "the column '" + column.key() + "' is missing",
                        hint(header, column));
            } else if (!places.isEmpty()) {
                placeOf.put(column.key(), places.get(0));
            }
        }
        return good ? Optional.of(Map.copyOf(placeOf)) : Optional.empty();
    }

    private static List<Integer> places(List<String> header, ExportColumn column) {
        for (String name : column.names()) {
            List<Integer> places = IntStream.range(0, header.size())
                    .filter(i -> plain(header.get(i)).equals(plain(name)))
                    .boxed()
                    .toList();
            if (!places.isEmpty()) {
                return places;
            }
        }
        return List.of();
    }

    private static String hint(List<String> header, ExportColumn column) {
        String also = column.names().size() > 1
                ? "; it may also be called "
                        + String.join(
                                ", ", column.names().subList(1, column.names().size()))
                : "";
        return Nearest.to(column.key(), header)
                        .map(n -> "did you mean '" + n + "'?")
                        .orElse("the header has "
                                + String.join(", ", header.stream().limit(12).toList()))
                + also;
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
