package eu.alpsynergy.api.app.settings;

/** One thing that is wrong with the settings: where it was said, the key, the value, and what is allowed. */
public record SettingProblem(String origin, String key, String value, String allowed) {

    @Override
    public String toString() {
        String said = value.isEmpty() ? "" : " = '" + value + "'";
        return origin + ": " + key + said + "; allowed: " + allowed;
    }
}
