package eu.alpsynergy.api.console;

/** Work that was cut off; the database may still be at it. */
final class Cut extends RuntimeException {

    private static final long serialVersionUID = 1L;

    enum Reason {
        TIME,
        BYTES,
        GONE
    }

    private final Reason reason;

    Cut(Reason reason) {
        super("cut off: " + reason);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
