package eu.alpsynergy.api.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.siegmar.fastcsv.writer.LineDelimiter;
import eu.alpsynergy.api.dto.RefDto;
import eu.alpsynergy.model.Language;
import eu.alpsynergy.model.LocalName;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Records as CSV: a column a field, names in five columns, nested records with a prefix, lists joined by {@code |}. Text that a
 * spreadsheet would read as a formula gets an apostrophe in front; numbers stay numbers with full precision.
 */
final class CsvWriter {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CsvWriter() {}

    static byte[] bytes(Class<?> rowType, List<?> rows) {
        StringWriter text = new StringWriter();
        try (de.siegmar.fastcsv.writer.CsvWriter csv = de.siegmar.fastcsv.writer.CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            List<String> header = new ArrayList<>();
            header("", rowType, header);
            csv.writeRecord(header);
            for (Object row : rows) {
                List<String> cells = new ArrayList<>();
                cells(rowType, row, cells);
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

    private static void cells(Class<?> type, @Nullable Object row, List<String> cells) {
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
                cells(component.getType(), value, cells);
            } else {
                cells.add(cell(value));
            }
        }
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
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
            cells(item.getClass(), item, parts);
            return parts.stream().filter(p -> !p.isEmpty()).collect(Collectors.joining(" "));
        }
        return String.valueOf(value);
    }

    /** Neutralises what a spreadsheet would run. */
    static String safe(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
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
