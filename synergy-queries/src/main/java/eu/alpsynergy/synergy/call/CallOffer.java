package eu.alpsynergy.synergy.call;

import eu.alpsynergy.model.Call;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Programme;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.Theme;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A call as one region's contribution to a joint one.
 *
 * @param window as the scenario has it, moved by {@code shift} days
 * @param themes the call accepts; empty = not known, which is not "any"
 */
public record CallOffer(
        Id<Region> region, Call call, Programme programme, Window window, int shift, SortedSet<Id<Theme>> themes) {

    private static final int MANY = 1_000;

    public CallOffer {
        themes = Collections.unmodifiableSortedSet(new TreeSet<>(themes));
    }

    int trlMin() {
        return call.trlMin() == null ? 1 : call.trlMin();
    }

    int trlMax() {
        return call.trlMax() == null ? 9 : call.trlMax();
    }

    /** Fewest partners of a project: the rule, or what the largest share of one partner enforces. */
    int partnersMin() {
        return Math.max(call.minPartners() == null ? 1 : call.minPartners(), partnersByShare());
    }

    /** A largest share of s needs at least 1/s partners. */
    int partnersByShare() {
        @Nullable Double share = call.maxShareOnePartner();
        return share == null ? 1 : share * MANY < 1 ? MANY + 1 : (int) Math.ceil(1 / share - 1e-9);
    }

    int partnersMax() {
        return call.maxPartners() == null ? MANY : call.maxPartners();
    }
}
