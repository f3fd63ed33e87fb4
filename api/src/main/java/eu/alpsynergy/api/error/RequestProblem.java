package eu.alpsynergy.api.error;

import eu.alpsynergy.api.dto.ProblemDto;
import eu.alpsynergy.api.dto.ProblemDto.ParameterProblem;
import eu.alpsynergy.api.dto.ProblemDto.Refusal;
import eu.alpsynergy.model.AlpSynergyException;
import eu.alpsynergy.model.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A request that cannot be answered, with what to tell the client. */
public final class RequestProblem extends AlpSynergyException {

    private static final long serialVersionUID = 1L;

    /** So many names a person reads through. */
    private static final int MOST_NAMED = 16;

    private static final Map<String, String> LISTS = Map.of(
            "actor", "/actors",
            "call", "/calls",
            "chain", "/chains",
            "cluster", "/clusters",
            "project", "/projects",
            "region", "/regions",
            "saved question", "/questions",
            "transformative activity", "/transformative-activities");

    private final transient ProblemDto problem;

    private RequestProblem(ProblemDto problem) {
        super(problem.type(), problem.detail(), Map.of());
        this.problem = problem;
    }

    public ProblemDto problem() {
        return problem;
    }

    /** 400: everything that is wrong with the parameters, at once. */
    public static RequestProblem invalidParameters(List<ParameterProblem> errors) {
        String detail = errors.size() == 1
                ? "The parameter '" + errors.get(0).parameter() + "' "
                        + errors.get(0).rule() + "."
                : errors.size() + " parameters are wrong; 'errors' names each.";
        return new RequestProblem(
                new ProblemDto(type("invalid-parameters"), "Invalid parameters", 400, detail, errors));
    }

    /** The same of a command line, in the names of its options. */
    public static RequestProblem invalidOptions(List<ParameterProblem> errors) {
        String detail = errors.size() == 1
                ? "The option " + errors.get(0).parameter() + " "
                        + errors.get(0).rule() + "."
                : errors.size() + " options are wrong:";
        return new RequestProblem(new ProblemDto(type("invalid-parameters"), "Invalid options", 400, detail, errors));
    }

    /** 404: no such thing, with the nearest that exists, and what there is: the names where they are few, else where they are listed. */
    public static RequestProblem notFound(String kind, String id, Collection<String> known) {
        String hint = Nearest.to(id, known)
                .map(near -> " Did you mean '" + near + "'?")
                .orElse("");
        String list = LISTS.get(kind);
        String all = known.size() <= MOST_NAMED
                ? " There are: " + String.join(", ", known) + "."
                : list == null ? "" : " All are listed at /api/v1" + list + ".";
        return new RequestProblem(new ProblemDto(
                type("not-found"),
                "Not found",
                404,
                "There is no " + kind + " '" + id + "' in this dataset." + hint + all,
                List.of()));
    }

    /** 404: no such path. */
    public static RequestProblem noSuchPath(String path) {
        return new RequestProblem(new ProblemDto(
                type("not-found"),
                "Not found",
                404,
                "There is nothing at '" + path + "'. The paths of the API are listed in /api/v1/openapi.yaml.",
                List.of()));
    }

    /** 405: the path is there, the method is not. */
    public static RequestProblem methodNotAllowed(String method, String allowed) {
        return new RequestProblem(new ProblemDto(
                type("method-not-allowed"),
                "Method not allowed",
                405,
                method + " is not allowed here; allowed: " + allowed + ".",
                List.of()));
    }

    /** 503: nothing to answer from yet. */
    public static RequestProblem notReady() {
        return new RequestProblem(new ProblemDto(
                type("not-ready"),
                "Not ready yet",
                503,
                "The dataset is still being loaded; /health/ready says when it is there.",
                List.of()));
    }

    /** 503: the rows of the version shown cannot be had just now, so nothing can be compared with them. */
    public static RequestProblem nothingToCompare(String why) {
        return new RequestProblem(new ProblemDto(
                type("nothing-to-compare"),
                "Not comparable just now",
                503,
                why + " Ask again in a few seconds.",
                List.of()));
    }

    /** 503: it could be answered, but not now. */
    public static RequestProblem unavailable(String name, String detail) {
        return new RequestProblem(new ProblemDto(type(name), "Not available now", 503, detail, List.of()));
    }

    /** 415: a body of another kind. */
    public static RequestProblem unsupportedBody(String allowed) {
        return new RequestProblem(new ProblemDto(
                type("unsupported-body"),
                "Unsupported body",
                415,
                "The body must be " + allowed + ", and its Content-Type must say so.",
                List.of()));
    }

    /** 403: a page of another origin asks. */
    public static RequestProblem foreignOrigin() {
        return new RequestProblem(new ProblemDto(
                type("foreign-origin"),
                "Other origin",
                403,
                "Pages of another origin may not run statements here.",
                List.of()));
    }

    /** A statement that the Cypher console does not run, or not to its end. */
    public static RequestProblem refused(String title, int status, String detail, Refusal refusal) {
        return new RequestProblem(
                new ProblemDto(type("cypher-" + refusal.rule()), title, status, detail, List.of(), refusal));
    }

    /** 409: the question contradicts itself. */
    public static RequestProblem contradiction(String detail) {
        return new RequestProblem(new ProblemDto(type("contradiction"), "Contradiction", 409, detail, List.of()));
    }

    /** Any status for which there is nothing more to say than its name. */
    public static ProblemDto plain(int status, String title, String detail) {
        return new ProblemDto(type("http-" + status), title, status, detail, List.of());
    }

    private static String type(String name) {
        return "urn:alpsynergy:problem:" + name;
    }
}
