package eu.alpsynergy.api.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.siegmar.fastcsv.writer.LineDelimiter;
import eu.alpsynergy.api.dto.RefDto;
import eu.alpsynergy.api.handler.Parameter;
import eu.alpsynergy.api.handler.Query;
import eu.alpsynergy.api.handler.Route;
import eu.alpsynergy.exports.table.SafeCell;
import eu.alpsynergy.model.Language;
import eu.alpsynergy.model.LocalName;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Records as CSV: a column a field, names in five columns, nested records with a prefix, lists joined by {@code |}. Text that a
 * spreadsheet would read as a formula gets an apostrophe in front; numbers stay numbers with full precision. For spreadsheets that
 * expect it there is a variant with a byte order mark, semicolons and decimal commas.
 */
final class CsvWriter {

    /** A query parameter that every answer as CSV knows. */
    static final Parameter EXCEL = Parameter.choice(
            "excel", "only with CSV: true gives a byte order mark, semicolons and decimal commas", "true", "false");

    private CsvWriter() {}

    /** What a query may hold: as CSV one parameter more. */
    static List<Parameter> parameters(Route route, boolean csv) {
        return csv
                ? Stream.concat(route.parameters().stream(), Stream.of(EXCEL)).toList()
                : route.parameters();
    }

    /** Whether the variant for spreadsheets is asked for. */
    static boolean isExcel(Query query) {
        return query.one(EXCEL.name()).filter("true"::equals).isPresent();
    }

    static byte[] bytes(Class<?> rowType, List<?> rows, boolean excel) {
        StringWriter text = new StringWriter();
        if (excel) {
            text.write('\uFEFF');
        }
        try (de.siegmar.fastcsv.writer.CsvWriter csv = de.siegmar.fastcsv.writer.CsvWriter.builder()
                .fieldSeparator(excel ? ';' : ',')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            List<String> header = new ArrayList<>();
            header("", rowType, header);
            csv.writeRecord(header);
            for (Object row : rows) {
                List<String> cells = new ArrayList<>();
                cells(rowType, row, cells, excel ? ',' : '.');
                csv.writeRecord(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void header(String prefix, Class<?> type, List<String> header) {
        for (RecordComponent component : type.getRecordComponents()) {
            String name = prefix.isEmpty()
                    ? component.getName()
                    : prefix
                            + Character.toUpperCase(component.getName().charAt(0))
                            + component.getName().substring(1);
            if (component.getType() == LocalName.class) {
                for (Language language : Language.values()) {
                    header.add(name + "_" + language.code());
                }
            } else if (component.getType() == RefDto.class) {
                header.add(name + "Id");
                header.add(name + "Name");
            } else if (component.getType().isRecord()) {
                header(isUnwrapped(component) ? prefix : name, component.getType(), header);
            } else {
                header.add(name);
            }
        }
    }

    private static void cells(Class<?> type, @Nullable Object row, List<String> cells, char decimal) {
        for (RecordComponent component : type.getRecordComponents()) {
            Object value = row == null ? null : value(component, row);
            if (component.getType() == LocalName.class) {
                for (Language language : Language.values()) {
                    String name = value == null
                            ? null
                            : ((LocalName) value).byLanguage().get(language);
                    cells.add(name == null ? "" : safe(name));
                }
            } else if (component.getType() == RefDto.class) {
                cells.add(value == null ? "" : safe(((RefDto) value).id()));
                cells.add(value == null ? "" : safe(((RefDto) value).name().english()));
            } else if (component.getType().isRecord()) {
                cells(component.getType(), value, cells, decimal);
            } else {
                cells.add(cell(value, decimal));
            }
        }
    }

    /** With all its digits and without a power of ten, which spreadsheets and people read as text: 80000000, never 8.0E7. */
    private static String plain(Object value) {
        String text = value.toString();
        return value instanceof Double number && Double.isFinite(number) && text.indexOf('E') >= 0
                ? new BigDecimal(text).toPlainString()
                : text;
    }

    private static String cell(@Nullable Object value, char decimal) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number || value instanceof Boolean) {
            return plain(value).replace('.', decimal);
        }
        if (value instanceof Collection<?> list) {
            return safe(list.stream().map(CsvWriter::item).collect(Collectors.joining("|")));
        }
        if (value instanceof Map<?, ?> map) {
            return safe(map.entrySet().stream()
                    .map(e -> e.getKey() + ":" + item(e.getValue()))
                    .collect(Collectors.joining("|")));
        }
        return safe(value.toString());
    }

    private static String item(@Nullable Object value) {
        if (value instanceof RefDto ref) {
            return ref.id();
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(CsvWriter::item).collect(Collectors.joining(" "));
        }
        if (value instanceof Record item) {
            List<String> parts = new ArrayList<>();
            cells(item.getClass(), item, parts, '.');
            return parts.stream().filter(p -> !p.isEmpty()).collect(Collectors.joining(" "));
        }
        return String.valueOf(value);
    }

    /** Neutralises what a spreadsheet would run. */
    static String safe(String text) {
        return SafeCell.of(text);
    }

    private static boolean isUnwrapped(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                || component.isAnnotationPresent(JsonUnwrapped.class);
    }

    private static @Nullable Object value(RecordComponent component, Object row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
