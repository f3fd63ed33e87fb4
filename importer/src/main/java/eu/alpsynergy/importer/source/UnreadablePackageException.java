package eu.alpsynergy.importer.source;

import eu.alpsynergy.importer.issue.Problem;
import eu.alpsynergy.importer.issue.Rule;
import eu.alpsynergy.model.AlpSynergyException;
import java.util.Map;

/** A package, or a file of it, that cannot or must not be read on; carries the problem to report. */
public final class UnreadablePackageException extends AlpSynergyException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public UnreadablePackageException(Problem problem) {
        super(problem.rule().code(), problem.message(), Map.of("file", problem.file()));
        this.problem = problem;
    }

    static UnreadablePackageException unsafe(String file, String message, String hint) {
        return new UnreadablePackageException(Problem.ofFile(file, Rule.UNSAFE_PACKAGE, message, hint));
    }

    public Problem problem() {
        return problem;
    }
}
