package eu.alpsynergy.synergy.diamond;

import eu.alpsynergy.model.Csr;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Project;
import eu.alpsynergy.synergy.api.SynergyParameters;
import eu.alpsynergy.synergy.indicator.IndicatorDescriptor;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How much two regions already work together: Salton cosine of the projects they are involved in.
 *
 * <p>{@code ties(r,s) = n_rs / sqrt(n_r n_s)} over the projects that pass the filters. Range [0, 1], symmetric; absent when one of
 * them has no such project. Cost O(projects / 64) a pair.
 *
 * <p>Source: Salton & McGill 1983.
 */
final class ProjectTies {

    static final IndicatorDescriptor DESCRIPTOR = new IndicatorDescriptor(
            "ties",
            "ties(r,s) = n_rs / sqrt(n_r n_s)",
            "cosine of shared projects",
            "[0, 1]",
            List.of("Salton & McGill 1983"));

    private final BitSet[] projectsOfRegion;

    ProjectTies(GraphSnapshot snapshot, SynergyParameters parameters) {
        this.projectsOfRegion = new BitSet[snapshot.regions().size()];
        Csr projects = snapshot.projectsOfRegion();
        for (int r = 0; r < projectsOfRegion.length; r++) {
            projectsOfRegion[r] = new BitSet(snapshot.projects().size());
            for (int e = projects.start(r); e < projects.end(r); e++) {
                if (passes(snapshot.projects().get(projects.target(e)), parameters)) {
                    projectsOfRegion[r].set(projects.target(e));
                }
            }
        }
    }

    private static boolean passes(Project project, SynergyParameters parameters) {
        if (parameters.excludedProjects().contains(project.id())) {
            return false;
        }
        Integer objective = project.thematicObjective();
        if (parameters.thematicObjective().isPresent()
                && (objective == null
                        || objective != parameters.thematicObjective().getAsInt())) {
            return false;
        }
        Integer partners = project.totalPartners();
        return parameters.maxConsortium().isEmpty()
                || (partners != null && partners <= parameters.maxConsortium().getAsInt());
    }

    /** The projects of both, by index. */
    BitSet shared(int a, int b) {
        BitSet both = (BitSet) projectsOfRegion[a].clone();
        both.and(projectsOfRegion[b]);
        return both;
    }

    /** {@code sqrt(n_a n_b)}; 0 when one has no project. */
    double norm(int a, int b) {
        return Math.sqrt((double) projectsOfRegion[a].cardinality() * projectsOfRegion[b].cardinality());
    }

    OptionalDouble compute(int a, int b) {
        double norm = norm(a, b);
        return norm == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(shared(a, b).cardinality() / norm);
    }
}
