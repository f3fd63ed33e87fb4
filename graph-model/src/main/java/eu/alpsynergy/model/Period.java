package eu.alpsynergy.model;

/** A programming period of EU cohesion policy. */
public enum Period {
    P2014_20("2014-20"),
    P2021_27("2021-27");

    private final String code;

    Period(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Period parse(String code) {
        for (Period period : values()) {
            if (period.code.equals(code)) {
                return period;
            }
        }
        throw new IllegalArgumentException("unknown period '" + code + "'; known: 2014-20, 2021-27");
    }
}
