package eu.alpsynergy.model.column;

import org.jspecify.annotations.Nullable;

/** Texts that hardly repeat; where rows lack one, only the others take room, and a bit a row says which. */
final class PooledText implements TextColumn {

    static final int FORMAT = 2;

    private static final int BLOCK = 64;

    private final BytePool pool;
    /** 1: the row has a text. */
    private final PackedInts present;
    /** Texts before each block of rows; empty when no row lacks one. */
    private final int[] before;

    /**
     * Made of the texts that are there.
     *
     * @param present a number a row, 1 where there is a text, 0 where not; as many ones as texts
     */
    PooledText(BytePool pool, PackedInts present) {
        this.pool = pool.trimmed();
        this.present = present.trimmed();
        boolean sparse = pool.size() < present.size();
        this.before = new int[sparse ? present.size() / BLOCK + 1 : 0];
        int seen = 0;
        for (int i = 0; sparse && i < present.size(); i++) {
            if (i % BLOCK == 0) {
                before[i / BLOCK] = seen;
            }
            seen += present.get(i);
        }
    }

    @Override
    public int size() {
        return present.size();
    }

    @Override
    public @Nullable String get(int index) {
        int place = place(index);
        return place < 0 ? null : pool.get(place);
    }

    private int place(int index) {
        if (before.length == 0) {
            return index;
        }
        if (present.get(index) == 0) {
            return -1;
        }
        int place = before[index / BLOCK];
        for (int i = index - index % BLOCK; i < index; i++) {
            place += present.get(i);
        }
        return place;
    }

    @Override
    public PooledText permuted(int[] order) {
        int[] places = new int[pool.size()];
        int found = 0;
        for (int row : order) {
            int place = place(row);
            if (place >= 0) {
                places[found++] = place;
            }
        }
        return new PooledText(pool.permuted(places), present.permuted(order));
    }

    @Override
    public long liveBytes() {
        return pool.liveBytes() + present.liveBytes() + 4L * before.length;
    }

    @Override
    public void write(ColumnSink sink) {
        sink.number(FORMAT);
        pool.write(sink);
        present.write(sink);
    }

    static PooledText readBody(ColumnSource source) {
        BytePool pool = BytePool.read(source);
        return new PooledText(pool, PackedInts.read(source));
    }
}
