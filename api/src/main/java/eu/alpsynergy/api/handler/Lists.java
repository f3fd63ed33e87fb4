package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.ActorSummary;
import eu.alpsynergy.api.dto.CallSummary;
import eu.alpsynergy.api.dto.ChainSummary;
import eu.alpsynergy.api.dto.ClusterSummary;
import eu.alpsynergy.api.dto.ProjectSummary;
import eu.alpsynergy.api.dto.RegionSummary;
import eu.alpsynergy.api.dto.SearchResultDto;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.synergy.search.Findable;
import eu.alpsynergy.synergy.search.SearchIndex;
import java.text.Normalizer;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Lists with their filters. */
final class Lists {

    private Lists() {}

    static List<RegionSummary> regions(View view, Query query) {
        GraphSnapshot s = view.snapshot();
        Optional<String> country = one(query, "country", Parameters.ids(s.countries()));
        Optional<String> theme = one(query, "theme", Parameters.ids(s.themes()));
        query.refuseIfWrong();
        Summaries summaries = new Summaries(view);
        Set<String> naming = new HashSet<>();
        theme.ifPresent(t ->
                summaries.theme(s.themes().get(Id.of(t))).regions().values().forEach(naming::addAll));
        return s.regions().stream()
                .filter(r -> country.map(r.country().value()::equals).orElse(true))
                .filter(r -> theme.isEmpty() || naming.contains(r.id().value()))
                .map(summaries::region)
                .toList();
    }

    static List<ClusterSummary> clusters(View view, Query query) {
        GraphSnapshot s = view.snapshot();
        Optional<String> region = one(query, "region", Parameters.ids(s.regions()));
        Optional<String> theme = one(query, "theme", Parameters.ids(s.themes()));
        Optional<String> label = query.one("label").map(Lists::folded);
        Optional<String> words = query.one("q").map(Lists::folded);
        query.refuseIfWrong();
        return s.clusters().stream()
                .filter(c -> region.map(c.region().value()::equals).orElse(true))
                .filter(c -> words.map(folded(c.name())::contains).orElse(true))
                .map(new Summaries(view)::cluster)
                .filter(c -> theme.map(c.themes()::contains).orElse(true))
                .filter(c -> label.map(wanted -> c.labels().stream()
                                .anyMatch(l -> folded(l.scheme()).equals(wanted)
                                        || folded(String.valueOf(l.grade())).equals(wanted)))
                        .orElse(true))
                .toList();
    }

    static List<ActorSummary> actors(View view, Query query) {
        GraphSnapshot s = view.snapshot();
        Optional<String> region = one(query, "region", Parameters.ids(s.regions()));
        Optional<String> chain = one(query, "chain", Parameters.ids(s.chains()));
        Optional<String> stage = one(query, "stage", Parameters.ids(s.stages()));
        Optional<String> kind = query.one("kind");
        Optional<String> words = query.one("q").map(Lists::folded);
        query.refuseIfWrong();
        Summaries summaries = new Summaries(view);
        return IntStream.range(0, s.actors().size())
                .filter(a -> stage.isEmpty() || performs(s, a, st -> st.equals(stage.get())))
                .filter(a -> chain.isEmpty()
                        || performs(
                                s,
                                a,
                                st -> s.stages().get(Id.of(st)).chain().value().equals(chain.get())))
                .mapToObj(a -> s.actors().get(a))
                .filter(a -> region.map(a.region().value()::equals).orElse(true))
                .filter(a -> kind.map(a.kind().code()::equals).orElse(true))
                .filter(a -> words.map(folded(a.name())::contains).orElse(true))
                .map(summaries::actor)
                .toList();
    }

    private static boolean performs(GraphSnapshot s, int actor, Predicate<String> wanted) {
        return IntStream.of(s.stagesOfActor().targetsOf(actor))
                .mapToObj(stage -> s.stages().get(stage).id().value())
                .anyMatch(wanted);
    }

    static List<ChainSummary> chains(View view, Query query) {
        GraphSnapshot s = view.snapshot();
        Optional<String> field = one(query, "field", Parameters.ids(s.s3Fields()));
        Optional<String> theme = one(query, "theme", Parameters.ids(s.themes()));
        query.refuseIfWrong();
        return s.chains().stream()
                .filter(c -> field.map(c.field().value()::equals).orElse(true))
                .map(new Summaries(view)::chain)
                .filter(c -> theme.map(c.themes()::contains).orElse(true))
                .toList();
    }

    static List<ProjectSummary> projects(View view, Query query) {
        GraphSnapshot s = view.snapshot();
        List<String> regions = query.idsAmong("region", Parameters.ids(s.regions()));
        Optional<String> programme = one(query, "programme", Parameters.ids(s.programmes()));
        OptionalInt objective = query.wholeNumber("objective", 1, 11);
        Optional<String> words = query.one("q").map(Lists::folded);
        query.refuseIfWrong();
        Summaries summaries = new Summaries(view);
        return s.projects().stream()
                .filter(p -> programme.map(p.programme().value()::equals).orElse(true))
                .filter(p -> objective.isEmpty()
                        || (p.thematicObjective() != null && p.thematicObjective() == objective.getAsInt()))
                .filter(p -> words.map(folded(p.acronym())::contains).orElse(true))
                .map(summaries::project)
                .filter(p -> p.regions().stream()
                        .map(ProjectSummary.Involved::region)
                        .toList()
                        .containsAll(regions))
                .toList();
    }

    static List<CallSummary> calls(View view, Query query) {
        GraphSnapshot s = view.snapshot();
        Optional<String> region = one(query, "region", Parameters.ids(s.regions()));
        Optional<String> theme = one(query, "theme", Parameters.ids(s.themes()));
        Optional<String> period = query.one("period");
        Optional<String> window = query.one("window");
        query.refuseIfWrong();
        return s.calls().stream()
                .filter(c -> window.map(c.windowKind().code()::equals).orElse(true))
                .map(new Summaries(view)::call)
                .filter(c -> region.map(c.regions()::contains).orElse(true))
                .filter(c -> theme.map(c.themes()::contains).orElse(true))
                .filter(c -> period.isEmpty() || period.get().equals(c.period()))
                .toList();
    }

    static SearchResultDto search(View view, Query query) {
        Set<Findable.Kind> kinds = EnumSet.noneOf(Findable.Kind.class);
        query.all("kinds").forEach(k -> kinds.add(Findable.Kind.valueOf(k.toUpperCase(Locale.ROOT))));
        int limit = query.wholeNumber("limit", 1, 100).orElse(20);
        if (!query.has("q")) {
            query.missing("q", "what to look for, 1 to 200 characters");
        }
        String words = query.one("q").orElse("");
        query.refuseIfWrong();
        SearchIndex.Result result = view.search().search(words, kinds, limit);
        return new SearchResultDto(
                view.version(),
                words,
                result.total(),
                result.totalIsExact(),
                result.hits().stream()
                        .map(h -> new SearchResultDto.Hit(
                                h.found().kind().code(),
                                h.found().id(),
                                h.found().name(),
                                h.found().context(),
                                h.score()))
                        .toList());
    }

    private static Optional<String> one(Query query, String parameter, Collection<String> ids) {
        return query.idsAmong(parameter, ids).stream().findFirst();
    }

    /** Lower case without accents. */
    private static String folded(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
