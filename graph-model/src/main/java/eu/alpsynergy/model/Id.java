package eu.alpsynergy.model;

/** The stable id of a {@code T} as written in the data package, e.g. {@code PIE} or {@code vc-woodcon}. */
public record Id<T>(String value) implements Comparable<Id<T>> {

    public Id {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id must not be blank");
        }
    }

    public static <T> Id<T> of(String value) {
        return new Id<>(value);
    }

    @Override
    public int compareTo(Id<T> other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
