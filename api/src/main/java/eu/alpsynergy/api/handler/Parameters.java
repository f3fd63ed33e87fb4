package eu.alpsynergy.api.handler;

import eu.alpsynergy.model.Entity;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Period;
import eu.alpsynergy.model.Project;
import eu.alpsynergy.model.Table;
import eu.alpsynergy.model.Theme;
import eu.alpsynergy.synergy.api.SynergyParameters;
import eu.alpsynergy.synergy.api.SynergyParameters.Weights;
import eu.alpsynergy.synergy.search.Findable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Query parameters that more than one route knows, and what they mean. */
final class Parameters {

    static final Parameter PERIOD = Parameter.choice("period", "programming period", "2014-20", "2021-27");
    static final Parameter WORDS = Parameter.words("q", "only those whose name holds these words");

    static final List<Parameter> SYNERGY = List.of(
            Parameter.choice("period", "whose strategies declare the themes (default 2021-27)", "2014-20", "2021-27"),
            Parameter.ids("theme", "restricts overlap, targets of complementarity and chains to these themes"),
            Parameter.ids(
                    "excludeProject",
                    "projects left out of the ties (default: the dataset's own project; 'none' keeps all)"),
            Parameter.wholeNumber("objective", "only projects of this thematic objective count as ties", 1, 11),
            Parameter.wholeNumber(
                    "maxConsortium", "only projects with at most so many partners count as ties", 1, 1000),
            Parameter.weight("wOverlap", "weight of the overlap in the potential (default 1)"),
            Parameter.weight("wComplementarity", "weight of complementarity in the potential (default 1)"),
            Parameter.weight("wFit", "weight of the value-chain fit in the potential (default 1)"));

    /** The parameters of the diamond and some more. */
    static List<Parameter> synergyAnd(Parameter... more) {
        List<Parameter> all = new ArrayList<>(SYNERGY);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }

    static final List<Parameter> SEARCH = List.of(
            Parameter.words("q", "what to look for"),
            Parameter.choices(
                    "kinds",
                    "only these kinds",
                    Stream.of(Findable.Kind.values()).map(Findable.Kind::code).toArray(String[]::new)),
            Parameter.wholeNumber("limit", "at most so many hits (default 20)", 1, 100));

    private Parameters() {}

    static <T extends Entity<T>> Collection<String> ids(Table<T> table) {
        return new TreeSet<>(table.stream().map(e -> e.id().value()).toList());
    }

    static SynergyParameters synergy(View view, Query query) {
        GraphSnapshot snapshot = view.snapshot();
        Period period =
                query.one("period").map(Period::parse).orElse(view.defaults().period());
        TreeSet<Id<Theme>> themes = new TreeSet<>();
        query.idsAmong("theme", ids(snapshot.themes())).forEach(t -> themes.add(Id.of(t)));
        TreeSet<Id<Project>> excluded = new TreeSet<>();
        if (!query.has("excludeProject")) {
            excluded.addAll(view.defaults().excludedProjects());
        } else if (!query.all("excludeProject").equals(List.of("none"))) {
            query.idsAmong("excludeProject", ids(snapshot.projects())).forEach(p -> excluded.add(Id.of(p)));
        }
        OptionalInt objective = query.wholeNumber("objective", 1, 11);
        OptionalInt largest = query.wholeNumber("maxConsortium", 1, 1000);
        Weights weights = weights(query);
        query.refuseIfWrong();
        return new SynergyParameters(period, themes, excluded, objective, largest, weights);
    }

    private static Weights weights(Query query) {
        double[] weights = {query.number("wOverlap", 1), query.number("wComplementarity", 1), query.number("wFit", 1)};
        List<String> names = new ArrayList<>(List.of("wOverlap", "wComplementarity", "wFit"));
        boolean wrong = false;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 1000) {
                query.refuse(
                        names.get(i),
                        query.one(names.get(i)).orElse(""),
                        "is out of bounds",
                        "a number from 0 to 1000");
                wrong = true;
            }
        }
        if (!wrong && weights[0] + weights[1] + weights[2] == 0) {
            query.refuse("wFit", "0", "leaves no corner with a weight", "at least one weight above 0");
            wrong = true;
        }
        return wrong ? Weights.EQUAL : new Weights(weights[0], weights[1], weights[2]);
    }
}
