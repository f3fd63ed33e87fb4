package eu.alpsynergy.synergy.call;

import eu.alpsynergy.model.Call;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What calls that meet have in common, and what is left to settle between them. */
final class Meetings {

    private Meetings() {}

    /** The themes all calls accept whose themes are known. */
    static SortedSet<Id<Theme>> themes(List<CallOffer> offers, SortedSet<Id<Theme>> wanted) {
        TreeSet<Id<Theme>> common = new TreeSet<>();
        boolean first = true;
        for (CallOffer offer : offers) {
            if (!offer.themes().isEmpty()) {
                if (first) {
                    common.addAll(offer.themes());
                } else {
                    common.retainAll(offer.themes());
                }
                first = false;
            }
        }
        if (!wanted.isEmpty()) {
            common.retainAll(wanted);
        }
        return common;
    }

    static List<Caveat> caveats(List<CallOffer> offers) {
        List<Caveat> found = new ArrayList<>();
        add(
                found,
                Caveat.Kind.OPENING_NOT_KNOWN,
                offers,
                o -> o.window() instanceof Window.Fixed fixed && fixed.days().first() == null);
        add(
                found,
                Caveat.Kind.CLOSING_NOT_KNOWN,
                offers,
                o -> o.window() instanceof Window.Fixed fixed && fixed.days().last() == null);
        add(found, Caveat.Kind.ROLLING_COUNTED, offers, o -> o.window() instanceof Window.Rolling);
        add(found, Caveat.Kind.FRAME_COUNTED, offers, o -> o.window() instanceof Window.Frame);
        add(found, Caveat.Kind.THEMES_NOT_KNOWN, offers, o -> o.themes().isEmpty());
        if (offers.stream().map(o -> o.call().currency()).distinct().count() > 1) {
            add(found, Caveat.Kind.CURRENCIES_DIFFER, offers, o -> true);
        }
        add(found, Caveat.Kind.SITE_RULE, offers, o -> hasSiteRule(o.call()));
        if (offers.stream().map(o -> o.programme().kind()).distinct().count() > 1) {
            add(found, Caveat.Kind.LEGAL_BASIS_DIFFERS, offers, o -> true);
        }
        long regions = offers.stream().map(CallOffer::region).distinct().count();
        add(found, Caveat.Kind.MORE_REGIONS_THAN_PARTNERS, offers, o -> o.partnersMax() < regions);
        return found;
    }

    private static boolean hasSiteRule(Call call) {
        return call.siteRule() != null || call.externalPartners() != null;
    }

    private static void add(
            List<Caveat> found, Caveat.Kind kind, List<CallOffer> offers, Predicate<CallOffer> concerned) {
        List<Id<Call>> calls = offers.stream()
                .filter(concerned)
                .map(o -> o.call().id())
                .distinct()
                .toList();
        if (!calls.isEmpty()) {
            found.add(new Caveat(kind, calls));
        }
    }
}
