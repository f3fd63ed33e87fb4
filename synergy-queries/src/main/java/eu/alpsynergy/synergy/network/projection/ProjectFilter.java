package eu.alpsynergy.synergy.network.projection;

import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Programme;
import eu.alpsynergy.model.Project;
import eu.alpsynergy.model.TieTable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which shared projects join two actors. The size of a consortium is known of few projects; of the others the pair's tie may say
 * how small the smallest consortium was that both were in, and that decides for the pair.
 */
final class ProjectFilter {

    static final String JOINT_PROJECT = "joint project";

    private final GraphSnapshot snapshot;
    private final NetworkChoices choices;
    private final Map<Long, Integer> smallestConsortium = new HashMap<>();

    ProjectFilter(GraphSnapshot snapshot, NetworkChoices choices) {
        this.snapshot = snapshot;
        this.choices = choices;
        if (choices.largestConsortium().isPresent()) {
            TieTable ties = snapshot.ties();
            for (int t = 0; t < ties.size(); t++) {
                Integer smallest = ties.smallestConsortium(t);
                if (smallest != null && ties.kind(t).equals(JOINT_PROJECT)) {
                    smallestConsortium.merge(pair(ties.from(t), ties.to(t)), smallest, Math::min);
                }
            }
        }
    }

    /** Why a project joins nobody; empty when it does. */
    Optional<Omission.Reason> refusal(int project) {
        Project p = snapshot.projects().get(project);
        Programme programme = snapshot.programmes().get(p.programme());
        if (choices.period().isPresent() && choices.period().get() != programme.period()) {
            return Optional.of(Omission.Reason.PROJECT_OTHER_PERIOD);
        }
        if (!choices.programmes().isEmpty() && !choices.programmes().contains(p.programme())) {
            return Optional.of(Omission.Reason.PROJECT_OTHER_PROGRAMME);
        }
        Integer partners = p.totalPartners();
        if (choices.largestConsortium().isPresent()
                && partners != null
                && partners > choices.largestConsortium().getAsInt()) {
            return Optional.of(Omission.Reason.PROJECT_TOO_LARGE);
        }
        int participants = snapshot.actorsOfProject().degree(project);
        if (participants > choices.largestGroup()) {
            return Optional.of(Omission.Reason.GROUP_TOO_LARGE);
        }
        return participants < 2 ? Optional.of(Omission.Reason.PROJECT_ALONE) : Optional.empty();
    }

    /** Whether a project that is not refused joins this pair. */
    boolean joins(int project, int a, int b) {
        if (choices.largestConsortium().isEmpty()
                || snapshot.projects().get(project).totalPartners() != null) {
            return true;
        }
        Integer smallest = smallestConsortium.get(pair(a, b));
        return smallest != null && smallest <= choices.largestConsortium().getAsInt();
    }

    /** Partners where known, else the participants of the dataset, of whom there may be fewer. */
    int partners(int project) {
        Integer partners = snapshot.projects().get(project).totalPartners();
        return Math.max(
                partners == null ? 0 : partners, snapshot.actorsOfProject().degree(project));
    }

    /** Whether two actors share a project by name, whatever the filters. */
    boolean shareANamedProject(int a, int b) {
        var projects = snapshot.projectsOfActor();
        int i = projects.start(a);
        int j = projects.start(b);
        while (i < projects.end(a) && j < projects.end(b)) {
            int order = Integer.compare(projects.target(i), projects.target(j));
            if (order == 0) {
                return true;
            }
            i += order < 0 ? 1 : 0;
            j += order > 0 ? 1 : 0;
        }
        return false;
    }

    /**
     * What a tie that is not the trace of a named project weighs. A joint project without a name counts as one project of the smallest
     * consortium known, and only while projects are not restricted by period or programme, since nobody knows which one it was.
     */
    double weightOfTie(String kind, @Nullable Integer smallest) {
        if (!kind.equals(JOINT_PROJECT)) {
            return choices.weight(TieKind.TIES);
        }
        boolean restricted =
                choices.period().isPresent() || !choices.programmes().isEmpty();
        boolean tooLarge = choices.largestConsortium().isPresent()
                && (smallest == null || smallest > choices.largestConsortium().getAsInt());
        int partners = smallest == null ? 2 : Math.max(2, smallest);
        return restricted || tooLarge ? 0 : choices.weight(TieKind.PROJECTS) / (partners - 1);
    }

    static long pair(int a, int b) {
        return ((long) Math.min(a, b) << 32) | Math.max(a, b);
    }
}
