package eu.alpsynergy.synergy.network.projection;

import java.util.Arrays;

/** What can join two actors. */
public enum TieKind {
    /** They took part in the same project. */
    PROJECTS("projects"),
    /** A tie of their own: joint venture, ownership, supply and the like. */
    TIES("ties"),
    /** Membership in a cluster. */
    MEMBERSHIPS("memberships"),
    /** They perform the same stage of a value chain: likeness, not co-operation. */
    STAGES("stages");

    private final String code;

    TieKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static TieKind parse(String code) {
        return Arrays.stream(values())
                .filter(k -> k.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown kind of tie '" + code + "'"));
    }
}
