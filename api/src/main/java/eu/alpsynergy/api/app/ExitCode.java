package eu.alpsynergy.api.app;

/** What the process tells its caller; listed by {@code alpsynergy --help}. */
enum ExitCode {
    OK(0, "done"),
    FAILED(1, "something failed while running; the message says what and what to do"),
    INVALID_DATA(2, "the data package has errors; nothing was applied"),
    INVALID_USAGE(3, "unknown option, command or setting; nothing was started"),
    DATABASE_UNAVAILABLE(4, "no Neo4j could be started or reached"),
    INTERRUPTED(130, "ended by Ctrl-C");

    private final int code;
    private final String meaning;

    ExitCode(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    int code() {
        return code;
    }

    String meaning() {
        return meaning;
    }
}
