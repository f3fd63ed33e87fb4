package eu.alpsynergy.model.column;

/** Takes ids in any order. */
public final class IdColumnBuilder {

    private final BytePool pool = new BytePool();

    public void add(String id) {
        pool.add(id);
    }

    public int size() {
        return pool.size();
    }

    /** The rows in which the ids came, by ascending id; refuses an id given twice. */
    public int[] order() {
        int[] order = RowOrder.of(pool.size(), pool::compare);
        for (int i = 1; i < order.length; i++) {
            if (pool.compare(order[i - 1], order[i]) == 0) {
                throw new IllegalArgumentException("id '" + pool.get(order[i]) + "' occurs twice");
            }
        }
        return order;
    }

    /** The ids in the order that {@link #order()} gave. */
    public IdColumn ids(int[] order) {
        return FrontCoding.of(pool, order);
    }
}
