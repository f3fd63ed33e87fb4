package eu.alpsynergy.api.app;

import eu.alpsynergy.model.AlpSynergyException;
import java.util.Map;

/** An import in a process of its own failed, and has said why. */
final class ImportProcessException extends AlpSynergyException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    ImportProcessException(int exitCode) {
        super(
                "first-load",
                "the dataset was not loaded (exit code " + exitCode
                        + "); the lines above say why. Correct that and start again",
                Map.of("exitCode", exitCode));
        this.exitCode = exitCode;
    }

    /** What the process ended with, as this one will. */
    ExitCode exitCode() {
        for (ExitCode known : ExitCode.values()) {
            if (known.code() == exitCode) {
                return known;
            }
        }
        return ExitCode.FAILED;
    }
}
