package eu.alpsynergy.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Entities of one kind under dense indices {@code 0..size-1}, ordered by id, so that no answer depends on the order of rows. */
public final class Table<T extends Entity<T>> implements Iterable<T> {

    private final List<T> entries;
    private final Map<String, Integer> indexById;

    private Table(List<T> entries, Map<String, Integer> indexById) {
        this.entries = entries;
        this.indexById = indexById;
    }

    /** Orders by id; refuses an id given twice. */
    public static <T extends Entity<T>> Table<T> of(Collection<T> entities) {
        List<T> sorted = new ArrayList<>(entities);
        sorted.sort(Comparator.comparing(Entity::id));
        Map<String, Integer> index = new HashMap<>(sorted.size() * 2);
        for (int i = 0; i < sorted.size(); i++) {
            if (index.put(sorted.get(i).id().value(), i) != null) {
                throw new IllegalArgumentException("id '" + sorted.get(i).id() + "' occurs twice");
            }
        }
        return new Table<>(List.copyOf(sorted), index);
    }

    public int size() {
        return entries.size();
    }

    public T get(int index) {
        return entries.get(index);
    }

    public T get(Id<T> id) {
        return entries.get(indexOf(id));
    }

    public Optional<T> find(String id) {
        Integer index = indexById.get(id);
        return index == null ? Optional.empty() : Optional.of(entries.get(index));
    }

    /** The dense index of an id; throws when the id is unknown. */
    public int indexOf(Id<T> id) {
        Integer index = indexById.get(id.value());
        if (index == null) {
            throw new NoSuchElementException("no entity with id '" + id + "'");
        }
        return index;
    }

    public OptionalInt findIndex(String id) {
        Integer index = indexById.get(id);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    public List<T> asList() {
        return entries;
    }

    public Stream<T> stream() {
        return entries.stream();
    }

    @Override
    public Iterator<T> iterator() {
        return entries.iterator();
    }

    /** Tables are equal when they hold the same rows. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Table<?> table && entries.equals(table.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return entries.toString();
    }
}
