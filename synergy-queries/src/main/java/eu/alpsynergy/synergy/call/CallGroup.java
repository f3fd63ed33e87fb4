package eu.alpsynergy.synergy.call;

import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Regions that can open a call together, to whom no further region can be added.
 *
 * @param meetings every way they meet, longest first; never empty
 * @param budgetEur sum of the known budgets of the first meeting's calls; absent when none is known
 * @param budgetsNotKnown regions whose call has no known budget, or none that could be converted
 */
public record CallGroup(
        List<Id<Region>> regions, List<Meeting> meetings, OptionalDouble budgetEur, List<Id<Region>> budgetsNotKnown) {

    public CallGroup {
        regions = List.copyOf(regions);
        meetings = List.copyOf(meetings);
        budgetsNotKnown = List.copyOf(budgetsNotKnown);
    }

    public Meeting best() {
        return meetings.get(0);
    }
}
