package eu.alpsynergy.synergy.call;

import eu.alpsynergy.model.Call;
import eu.alpsynergy.model.Csr;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Programme;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The calls of a dataset as offers of regions. */
public final class CallOffers {

    private CallOffers() {}

    /** Offers of the scenario's regions by programmes of its period and kinds, windows moved, in the order of regions and calls. */
    public static List<CallOffer> of(GraphSnapshot snapshot, CallScenario scenario) {
        List<CallOffer> offers = new ArrayList<>();
        for (Region region : snapshot.regions().asList()) {
            if (scenario.regions().isEmpty() || scenario.regions().contains(region.id())) {
                for (int c :
                        snapshot.callsOfRegion().targetsOf(snapshot.regions().indexOf(region.id()))) {
                    Call call = snapshot.calls().get(c);
                    Programme programme = snapshot.programmes().get(call.programme());
                    if (passes(programme, scenario)) {
                        int shift = scenario.shifts().getOrDefault(call.id(), 0);
                        Window window = Window.of(call).shifted(shift);
                        offers.add(new CallOffer(region.id(), call, programme, window, shift, themes(snapshot, c)));
                    }
                }
            }
        }
        return List.copyOf(offers);
    }

    private static boolean passes(Programme programme, CallScenario scenario) {
        return scenario.kinds().contains(programme.kind())
                && (scenario.period().isEmpty() || scenario.period().get() == programme.period());
    }

    private static SortedSet<Id<Theme>> themes(GraphSnapshot snapshot, int call) {
        Csr csr = snapshot.themesOfCall();
        TreeSet<Id<Theme>> themes = new TreeSet<>();
        for (int t : csr.targetsOf(call)) {
            themes.add(snapshot.themes().get(t).id());
        }
        return themes;
    }
}
