package eu.alpsynergy.importer.source;

import java.util.Arrays;
import java.util.Optional;

/** Tells names that stay inside a package from names that lead out of it. */
public final class SafeName {

    private static final int LONGEST = 1_000;

    private SafeName() {}

    /** Why a name is refused, or nothing. */
    public static Optional<String> refusal(String name) {
        if (name.isBlank() || name.length() > LONGEST) {
            return Optional.of("is empty or longer than " + LONGEST + " characters");
        }
        if (name.chars().anyMatch(Character::isISOControl)) {
            return Optional.of("holds control characters");
        }
        if (name.contains("\\")) {
            return Optional.of("holds a backslash");
        }
        if (name.startsWith("/") || name.startsWith("~") || name.contains(":")) {
            return Optional.of("is absolute, or an address");
        }
        if (Arrays.asList(name.split("/", -1)).contains("..")) {
            return Optional.of("leads out of the package with '..'");
        }
        return Optional.empty();
    }
}
