package eu.alpsynergy.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** A table that holds its records: right for what there are hundreds or thousands of. */
final class RecordTable<T extends Entity<T>> extends Table<T> {

    private final List<T> entries;
    private final Map<String, Integer> indexById;

    private RecordTable(List<T> entries, Map<String, Integer> indexById) {
        this.entries = entries;
        this.indexById = indexById;
    }

    static <T extends Entity<T>> RecordTable<T> ordered(Collection<T> entities) {
        List<T> sorted = new ArrayList<>(entities);
        sorted.sort(Comparator.comparing(Entity::id));
        Map<String, Integer> index = new HashMap<>(sorted.size() * 2);
        for (int i = 0; i < sorted.size(); i++) {
            if (index.put(sorted.get(i).id().value(), i) != null) {
                throw new IllegalArgumentException("id '" + sorted.get(i).id() + "' occurs twice");
            }
        }
        return new RecordTable<>(List.copyOf(sorted), index);
    }

    @Override
    public int size() {
        return entries.size();
    }

    @Override
    public T get(int index) {
        return entries.get(index);
    }

    @Override
    public OptionalInt findIndex(String id) {
        Integer index = indexById.get(id);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    @Override
    public List<T> asList() {
        return entries;
    }
}
