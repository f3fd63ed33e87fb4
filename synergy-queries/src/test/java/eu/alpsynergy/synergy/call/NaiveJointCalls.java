package eu.alpsynergy.synergy.call;

import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.Theme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** All subsets of the regions, all choices of one call each, the rules as they are worded; written without the product's arrays. */
final class NaiveJointCalls {

    private final CallScenario scenario;
    private final Map<Id<Region>, List<CallOffer>> byRegion = new TreeMap<>();

    NaiveJointCalls(List<CallOffer> offers, CallScenario scenario) {
        this.scenario = scenario;
        offers.forEach(o ->
                byRegion.computeIfAbsent(o.region(), r -> new ArrayList<>()).add(o));
    }

    Set<List<Id<Region>>> groups() {
        List<Id<Region>> regions = List.copyOf(byRegion.keySet());
        List<Set<Id<Region>>> meeting = new ArrayList<>();
        for (int mask = 0; mask < 1 << regions.size(); mask++) {
            if (Integer.bitCount(mask) > 1) {
                Set<Id<Region>> set = new TreeSet<>();
                for (int r = 0; r < regions.size(); r++) {
                    if ((mask >> r & 1) == 1) {
                        set.add(regions.get(r));
                    }
                }
                if (meets(List.copyOf(set), new ArrayList<>())) {
                    meeting.add(set);
                }
            }
        }
        Set<List<Id<Region>>> largest = new HashSet<>();
        for (Set<Id<Region>> set : meeting) {
            if (meeting.stream().noneMatch(other -> other.size() > set.size() && other.containsAll(set))) {
                largest.add(List.copyOf(set));
            }
        }
        return largest;
    }

    boolean meets(List<Id<Region>> regions, List<CallOffer> chosen) {
        if (chosen.size() == regions.size()) {
            return agree(chosen);
        }
        for (CallOffer offer : byRegion.getOrDefault(regions.get(chosen.size()), List.of())) {
            chosen.add(offer);
            boolean found = meets(regions, chosen);
            chosen.remove(chosen.size() - 1);
            if (found) {
                return true;
            }
        }
        return false;
    }

    private boolean agree(List<CallOffer> calls) {
        return windows(calls) && themes(calls) && levels(calls) && applicants(calls) && partners(calls);
    }

    private boolean windows(List<CallOffer> calls) {
        LocalDate first = scenario.from().orElse(LocalDate.of(1000, 1, 1));
        LocalDate last = scenario.to().orElse(LocalDate.of(3000, 1, 1));
        for (CallOffer offer : calls) {
            boolean dated =
                    switch (offer.call().windowKind()) {
                        case FIXED ->
                            offer.call().opens() != null || offer.call().closes() != null;
                        case ROLLING -> scenario.rolling() || offer.call().opens() != null;
                        case FRAME -> scenario.frames();
                        case UNKNOWN -> false;
                    };
            if (!dated) {
                return false;
            }
            if (offer.call().opens() != null
                    && LocalDate.parse(offer.call().opens()).isAfter(first)) {
                first = LocalDate.parse(offer.call().opens());
            }
            if (offer.call().closes() != null
                    && LocalDate.parse(offer.call().closes()).isBefore(last)) {
                last = LocalDate.parse(offer.call().closes());
            }
        }
        return !first.plusDays(scenario.minDays() - 1L).isAfter(last);
    }

    private boolean themes(List<CallOffer> calls) {
        Set<Id<Theme>> tried = new TreeSet<>(scenario.themes());
        if (tried.isEmpty()) {
            calls.forEach(c -> tried.addAll(c.themes()));
        }
        return tried.isEmpty()
                || tried.stream().anyMatch(t -> calls.stream()
                        .allMatch(c -> c.themes().isEmpty() || c.themes().contains(t)));
    }

    private boolean levels(List<CallOffer> calls) {
        for (int level = scenario.trlMin(); level <= scenario.trlMax(); level++) {
            int l = level;
            if (calls.stream()
                    .allMatch(c -> (c.call().trlMin() == null || c.call().trlMin() <= l)
                            && (c.call().trlMax() == null || c.call().trlMax() >= l))) {
                return true;
            }
        }
        return false;
    }

    private boolean applicants(List<CallOffer> calls) {
        if (!scenario.applicants().isEmpty()) {
            return scenario.applicants().stream().allMatch(a -> calls.stream()
                    .noneMatch(c -> a.rate(c.call()).orElse(1) == 0));
        }
        for (Applicant a : Applicant.values()) {
            if (calls.stream().noneMatch(c -> a.rate(c.call()).orElse(1) == 0)) {
                return true;
            }
        }
        return false;
    }

    private static boolean partners(List<CallOffer> calls) {
        for (int n = 1; n <= 1000; n++) {
            int partners = n;
            if (calls.stream()
                    .allMatch(c -> (c.call().minPartners() == null || c.call().minPartners() <= partners)
                            && (c.call().maxPartners() == null || c.call().maxPartners() >= partners)
                            && (c.call().maxShareOnePartner() == null
                                    || c.call().maxShareOnePartner() * partners >= 1 - 1e-9))) {
                return true;
            }
        }
        return false;
    }
}
