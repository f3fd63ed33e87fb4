package eu.alpsynergy.synergy.pilot;

import eu.alpsynergy.model.Cluster;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.synergy.api.PilotParameters.Vote;
import java.util.List;

/**
 * The mean share of their points that the partners who voted gave to a cluster: every partner has one voice. Absent for all when
 * nobody voted; else 0 for a cluster that nobody named. In [0, 1].
 */
final class PartnerVotes implements Criterion {

    private final GraphSnapshot snapshot;
    private final List<Vote> votes;

    PartnerVotes(GraphSnapshot snapshot, List<Vote> votes) {
        this.snapshot = snapshot;
        this.votes = votes;
    }

    @Override
    public Measured of(int cluster) {
        if (votes.isEmpty()) {
            return Measured.unknown();
        }
        Id<Cluster> id = snapshot.clusters().get(cluster).id();
        double sum = 0;
        int voters = 0;
        for (Vote vote : votes) {
            int all =
                    vote.points().values().stream().mapToInt(Integer::intValue).sum();
            int given = vote.points().getOrDefault(id, 0);
            sum += all == 0 ? 0 : (double) given / all;
            voters += given > 0 ? 1 : 0;
        }
        return Measured.of(sum / votes.size(), voters, votes.size(), List.of());
    }
}
