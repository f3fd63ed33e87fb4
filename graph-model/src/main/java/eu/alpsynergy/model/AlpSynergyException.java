package eu.alpsynergy.model;

import java.util.Map;

/**
 * The one root of our own failures. The message says what was wrong, with which value, what is allowed and what to do;
 * {@code code} is stable and machine-readable; {@code details} name the pieces.
 */
public class AlpSynergyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Map<String, Object> details;

    public AlpSynergyException(String code, String message, Map<String, Object> details) {
        super(message);
        this.code = code;
        this.details = Map.copyOf(details);
    }

    public AlpSynergyException(String code, String message, Map<String, Object> details, Throwable cause) {
        super(message, cause);
        this.code = code;
        this.details = Map.copyOf(details);
    }

    public String code() {
        return code;
    }

    public Map<String, Object> details() {
        return details;
    }
}
