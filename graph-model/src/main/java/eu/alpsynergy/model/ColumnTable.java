package eu.alpsynergy.model;

import eu.alpsynergy.model.column.IdColumn;
import java.util.AbstractList;
import java.util.List;
import java.util.OptionalInt;
import java.util.RandomAccess;

/** A table of columns: a record lives only as long as who asked for it keeps it. */
abstract class ColumnTable<T extends Entity<T>> extends Table<T> {

    private final IdColumn ids;

    ColumnTable(IdColumn ids) {
        this.ids = ids;
    }

    final IdColumn ids() {
        return ids;
    }

    @Override
    public final int size() {
        return ids.size();
    }

    @Override
    public final Id<T> id(int index) {
        return Id.of(ids.get(index));
    }

    @Override
    public final OptionalInt findIndex(String id) {
        int index = ids.find(id);
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }

    @Override
    public final List<T> asList() {
        return new Rows();
    }

    private final class Rows extends AbstractList<T> implements RandomAccess {

        @Override
        public T get(int index) {
            return ColumnTable.this.get(index);
        }

        @Override
        public int size() {
            return ids.size();
        }
    }
}
