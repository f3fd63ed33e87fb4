package eu.alpsynergy.api.app.settings;

import eu.alpsynergy.model.AlpSynergyException;
import java.util.List;
import java.util.Map;

/** All that is wrong with the settings, at once. */
public final class InvalidSettingsException extends AlpSynergyException {

    private static final long serialVersionUID = 1L;

    private final transient List<SettingProblem> problems;

    InvalidSettingsException(List<SettingProblem> problems) {
        super(
                "invalid-settings",
                problems.size() + " invalid setting" + (problems.size() == 1 ? "" : "s") + ", nothing was started",
                Map.of("problems", problems));
        this.problems = List.copyOf(problems);
    }

    public List<SettingProblem> problems() {
        return problems;
    }
}
