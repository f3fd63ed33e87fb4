package eu.alpsynergy.synergy.call;

import java.util.List;
import java.util.Optional;

/**
 * Chosen regions side by side: every call of theirs, how they meet, or what keeps them apart, the common pot, the smallest shifts.
 *
 * @param offers every call that passes the filters, also those without dates
 * @param meetings every way all regions meet, longest first; empty when they do not
 * @param obstacles what keeps them apart; empty when they meet
 * @param pot of the first meeting's calls, else of each region's first call
 * @param plans the smallest shifts that let all regions with dates meet, best first; empty when they meet already or cannot
 */
public record JointCall(
        List<CallOffer> offers,
        List<Meeting> meetings,
        List<Obstacle> obstacles,
        Optional<CommonPot> pot,
        List<WindowPlan> plans) {

    public JointCall {
        offers = List.copyOf(offers);
        meetings = List.copyOf(meetings);
        obstacles = List.copyOf(obstacles);
        plans = List.copyOf(plans);
    }
}
