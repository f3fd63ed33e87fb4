package eu.alpsynergy.model;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Entities of one kind under dense indices {@code 0..size-1}, ordered by id, so that no answer depends on the order of rows. Small tables
 * hold their records; large ones hold columns and make a record when it is asked for.
 */
public abstract class Table<T extends Entity<T>> implements Iterable<T> {

    Table() {}

    /** Orders by id; refuses an id given twice. */
    public static <T extends Entity<T>> Table<T> of(Collection<T> entities) {
        return RecordTable.ordered(entities);
    }

    public abstract int size();

    public abstract T get(int index);

    /** The index of an id, if there is such an entity. */
    public abstract OptionalInt findIndex(String id);

    /** The rows by index. */
    public abstract List<T> asList();

    /** The id at an index, without making the record where that costs. */
    public Id<T> id(int index) {
        return get(index).id();
    }

    public final T get(Id<T> id) {
        return get(indexOf(id));
    }

    public final Optional<T> find(String id) {
        OptionalInt index = findIndex(id);
        return index.isPresent() ? Optional.of(get(index.getAsInt())) : Optional.empty();
    }

    /** The dense index of an id; throws when the id is unknown. */
    public final int indexOf(Id<T> id) {
        return findIndex(id.value()).orElseThrow(() -> new NoSuchElementException("no entity with id '" + id + "'"));
    }

    public final Stream<T> stream() {
        return asList().stream();
    }

    @Override
    public final Iterator<T> iterator() {
        return asList().iterator();
    }

    /** Tables are equal when they hold the same rows. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Table<?> table && asList().equals(table.asList());
    }

    @Override
    public final int hashCode() {
        return asList().hashCode();
    }

    @Override
    public final String toString() {
        return asList().toString();
    }
}
