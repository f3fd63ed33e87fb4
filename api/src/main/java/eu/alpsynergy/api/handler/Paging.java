package eu.alpsynergy.api.handler;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import eu.alpsynergy.api.dto.PageDto;
import eu.alpsynergy.model.LocalName;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists in parts: sorted by any plain field, cut by limit, continued by a cursor that belongs to one dataset version. */
final class Paging {

    private static final int DEFAULT_LIMIT = 50;
    private static final int LARGEST_LIMIT = 500;

    private Paging() {}

    /** The parameters every list knows. */
    static List<Parameter> parameters(Class<?> itemType) {
        String[] orders = sortable(itemType).stream()
                .flatMap(c -> Stream.of(c.getName(), "-" + c.getName()))
                .toArray(String[]::new);
        return List.of(
                Parameter.choice("sort", "order by this field, with '-' from large to small (default: id)", orders),
                Parameter.wholeNumber("limit", "at most so many items (default 50)", 1, LARGEST_LIMIT),
                Parameter.words("cursor", "where the page before ended, from its nextCursor"));
    }

    private static List<RecordComponent> sortable(Class<?> itemType) {
        return Stream.of(itemType.getRecordComponents())
                .filter(c -> Comparable.class.isAssignableFrom(c.getType())
                        || c.getType() == int.class
                        || c.getType() == double.class
                        || c.getType() == LocalName.class)
                .filter(c -> !c.getAccessor().isAnnotationPresent(JsonUnwrapped.class))
                .toList();
    }

    static <T> PageDto<T> page(
            View view, String path, Query query, Class<T> itemType, BiFunction<View, Query, List<T>> source) {
        int limit = query.wholeNumber("limit", 1, LARGEST_LIMIT).orElse(DEFAULT_LIMIT);
        int start =
                query.one("cursor").map(c -> start(c, view.version(), query)).orElse(0);
        Optional<String> order = query.one("sort");
        List<T> items = new ArrayList<>(source.apply(view, query));
        query.refuseIfWrong();
        order.ifPresent(o -> items.sort(comparator(itemType, o)));
        int end = Math.min(items.size(), start + limit);
        List<T> part = start < items.size() ? items.subList(start, end) : List.of();
        return new PageDto<>(
                view.version(), items.size(), part, end < items.size() ? cursor(end, view.version()) : null);
    }

    private static String cursor(int start, String version) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((start + "@" + version).getBytes(StandardCharsets.UTF_8));
    }

    private static int start(String cursor, String version, Query query) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("@", 2);
            if (parts.length == 2 && parts[1].equals(version)) {
                return Math.max(0, Integer.parseInt(parts[0]));
            }
            if (parts.length == 2) {
                query.refuse(
                        "cursor",
                        cursor,
                        "belongs to another dataset version than " + version,
                        "a nextCursor of this version; start again without a cursor");
                return 0;
            }
        } catch (IllegalArgumentException e) {
            // refused below
        }
        query.refuse("cursor", cursor, "is no cursor", "the nextCursor of the page before");
        return 0;
    }

    private static <T> Comparator<T> comparator(Class<T> itemType, String order) {
        boolean falling = order.startsWith("-");
        String name = falling ? order.substring(1) : order;
        RecordComponent component = sortable(itemType).stream()
                .filter(c -> c.getName().equals(name))
                .findFirst()
                .orElseThrow();
        Comparator<Comparable<Object>> values = Comparator.naturalOrder();
        Comparator<Comparable<Object>> directed = falling ? values.reversed() : values;
        return Comparator.comparing((T item) -> value(component, item), Comparator.nullsLast(directed));
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Comparable<Object> value(RecordComponent component, Object item) {
        try {
            Object value = component.getAccessor().invoke(item);
            return (Comparable<Object>) (value instanceof LocalName name ? name.english() : value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
