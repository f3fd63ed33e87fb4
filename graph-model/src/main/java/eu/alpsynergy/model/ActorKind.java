package eu.alpsynergy.model;

/** What an actor is. */
public enum ActorKind {
    FIRM,
    RESEARCH,
    SUPPORT;

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static ActorKind parse(String code) {
        return valueOf(code.toUpperCase(java.util.Locale.ROOT));
    }
}
