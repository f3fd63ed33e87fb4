package eu.alpsynergy.model;

import java.util.Locale;

/** What an actor is. */
public enum ActorKind {
    FIRM,
    RESEARCH,
    SUPPORT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ActorKind parse(String code) {
        return valueOf(code.toUpperCase(java.util.Locale.ROOT));
    }
}
