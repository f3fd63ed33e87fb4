package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.PageDto;
import eu.alpsynergy.api.error.RequestProblem;
import eu.alpsynergy.model.Entity;
import eu.alpsynergy.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Routes as they are put together, with what lists and pages of single things have in common. */
final class RouteList {

    private final List<Route> routes = new ArrayList<>();

    void add(Route route) {
        routes.add(route);
    }

    List<Route> all() {
        return List.copyOf(routes);
    }

    <T> void list(
            String path,
            String summary,
            Class<T> itemType,
            List<Parameter> filters,
            BiFunction<View, Query, List<T>> items) {
        List<Parameter> parameters = new ArrayList<>(filters);
        parameters.addAll(Paging.parameters(itemType));
        routes.add(new Route(
                path,
                summary,
                PageDto.class,
                itemType,
                parameters,
                (view, names, query) -> Paging.page(view, path, query, itemType, items),
                answer -> ((PageDto<?>) answer).items()));
    }

    <T extends Entity<T>> void detail(
            String path,
            String summary,
            Class<?> type,
            String kind,
            Function<View, Table<T>> table,
            BiFunction<View, T, Object> answer) {
        routes.add(new Route(
                path,
                summary,
                type,
                type,
                List.of(),
                (view, names, query) -> answer.apply(view, find(kind, table.apply(view), names.get("id"))),
                List::of));
    }

    static <T extends Entity<T>> T find(String kind, Table<T> table, @Nullable String id) {
        String wanted = id == null ? "" : id;
        return table.find(wanted).orElseThrow(() -> RequestProblem.notFound(kind, wanted, Parameters.ids(table)));
    }
}
