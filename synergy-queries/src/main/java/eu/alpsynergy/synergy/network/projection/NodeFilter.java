package eu.alpsynergy.synergy.network.projection;

import eu.alpsynergy.model.Cluster;
import eu.alpsynergy.model.Csr;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Theme;
import java.util.BitSet;

/** Which actors and clusters may be in the network. */
final class NodeFilter {

    private final GraphSnapshot snapshot;
    private final NetworkChoices choices;
    private final BitSet themes = new BitSet();

    NodeFilter(GraphSnapshot snapshot, NetworkChoices choices) {
        this.snapshot = snapshot;
        this.choices = choices;
        for (Id<Theme> theme : choices.themes()) {
            themes.set(snapshot.themes().indexOf(theme));
        }
    }

    /** The actors that pass, by index. */
    BitSet actors(Omissions omissions) {
        BitSet passing = new BitSet(snapshot.actors().size());
        for (int a = 0; a < snapshot.actors().size(); a++) {
            if (!choices.regions().isEmpty()
                    && !choices.regions().contains(snapshot.actors().region(a))) {
                omissions.add(Omission.Reason.ACTOR_OTHER_REGION);
            } else if (!choices.kinds().isEmpty()
                    && !choices.kinds().contains(snapshot.actors().kind(a))) {
                omissions.add(Omission.Reason.ACTOR_OTHER_KIND);
            } else if (!themes.isEmpty() && !performsATheme(a)) {
                omissions.add(Omission.Reason.ACTOR_OTHER_THEME);
            } else {
                passing.set(a);
            }
        }
        return passing;
    }

    /** The clusters that pass, by index; none where clusters are no nodes. */
    BitSet clusters() {
        BitSet passing = new BitSet(snapshot.clusters().size());
        for (int c = 0; choices.clusters() && c < snapshot.clusters().size(); c++) {
            Cluster cluster = snapshot.clusters().get(c);
            boolean here = choices.regions().isEmpty() || choices.regions().contains(cluster.region());
            passing.set(c, here && (themes.isEmpty() || meets(snapshot.themesOfCluster(), c)));
        }
        return passing;
    }

    private boolean performsATheme(int actor) {
        Csr stages = snapshot.stagesOfActor();
        for (int e = stages.start(actor); e < stages.end(actor); e++) {
            if (meets(snapshot.themesOfStage(), stages.target(e))) {
                return true;
            }
        }
        return false;
    }

    private boolean meets(Csr themesOf, int row) {
        for (int e = themesOf.start(row); e < themesOf.end(row); e++) {
            if (themes.get(themesOf.target(e))) {
                return true;
            }
        }
        return false;
    }
}
