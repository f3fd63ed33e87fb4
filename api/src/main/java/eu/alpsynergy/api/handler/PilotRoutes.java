package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.BriefDto;
import eu.alpsynergy.api.dto.ExperienceDto;
import eu.alpsynergy.api.dto.PilotComparisonDto;
import eu.alpsynergy.api.dto.PilotReasonDto;
import eu.alpsynergy.api.dto.PilotRobustnessDto;
import eu.alpsynergy.api.dto.PilotsDto;
import eu.alpsynergy.model.Cluster;
import eu.alpsynergy.model.Id;
import java.util.List;
import java.util.Map;

/** The choice of pilot clusters, and what is known of services, practices and pilots. */
final class PilotRoutes {

    private static final int DRAWS = 1000;

    private PilotRoutes() {}

    static void addTo(RouteList routes) {
        choice(routes);
        explanations(routes);
        routes.add(new Route(
                "/brief",
                "A two-page memo about a region, a pair, a chain or a choice of pilots, from templates filled with figures.",
                BriefDto.class,
                BriefDto.Sentence.class,
                BriefAnswers.PARAMETERS,
                (view, path, query) -> new BriefAnswers(view).of(query),
                answer -> ((BriefDto) answer)
                        .sections().stream()
                                .flatMap(s -> s.sentences().stream())
                                .toList()));
        routes.add(new Route(
                "/experience",
                "Cluster services, good practices, pilot reports and what they recommend.",
                ExperienceDto.class,
                ExperienceDto.PilotRow.class,
                List.of(),
                (view, path, query) -> new ExperienceAnswers(view).all(),
                answer -> ((ExperienceDto) answer).pilots()));
    }

    private static void choice(RouteList routes) {
        routes.add(new Route(
                "/pilots",
                "The best set of pilot clusters under rules, the next five, and every candidate with its reasons; or the rules that clash.",
                PilotsDto.class,
                PilotRows.Row.class,
                PilotQuestion.PARAMETERS,
                (view, path, query) -> new PilotAnswers(view).choose(new PilotQuestion(view, query).read()),
                answer -> PilotRows.of((PilotsDto) answer)));
        routes.add(new Route(
                "/pilots/robustness",
                "How often each cluster is chosen over seeded draws of the weights.",
                PilotRobustnessDto.class,
                PilotRobustnessDto.Row.class,
                PilotQuestion.and(
                        Parameter.wholeNumber("draws", "how many draws (default 1000)", 10, DRAWS),
                        Parameter.wholeNumber("seed", "seed of the draws (default 1)", 0, 999_999)),
                (view, path, query) -> new PilotAnswers(view)
                        .robustness(
                                new PilotQuestion(view, query).read(),
                                query.wholeNumber("draws", 10, DRAWS).orElse(DRAWS),
                                query.wholeNumber("seed", 0, 999_999).orElse(1)),
                answer -> ((PilotRobustnessDto) answer).clusters()));
    }

    private static void explanations(RouteList routes) {
        routes.add(new Route(
                "/pilots/compare",
                "Two sets of clusters beside each other.",
                PilotComparisonDto.class,
                PilotComparisonDto.Mean.class,
                PilotQuestion.and(
                        Parameter.ids("a", "clusters of the one set"), Parameter.ids("b", "clusters of the other")),
                PilotRoutes::compare,
                answer -> ((PilotComparisonDto) answer).a().criteria()));
        routes.add(new Route(
                "/pilots/clusters/{id}",
                "Why a cluster is, or is not, in the best set, with the facts behind its score.",
                PilotReasonDto.class,
                PilotReasonDto.Evidence.class,
                PilotQuestion.PARAMETERS,
                PilotRoutes::why,
                answer -> ((PilotReasonDto) answer).evidence()));
    }

    private static Object why(View view, Map<String, String> path, Query query) {
        Cluster cluster = RouteList.find("cluster", view.snapshot().clusters(), path.get("id"));
        return new PilotAnswers(view).why(cluster, new PilotQuestion(view, query).read());
    }

    private static Object compare(View view, Map<String, String> path, Query query) {
        List<String> a = query.idsAmong("a", Parameters.ids(view.snapshot().clusters()));
        List<String> b = query.idsAmong("b", Parameters.ids(view.snapshot().clusters()));
        if (a.isEmpty() || b.isEmpty()) {
            String name = a.isEmpty() ? "a" : "b";
            query.refuse(name, "", "is missing, e.g. " + name + "=cl-pie-01,cl-lom-01", "ids of clusters");
        }
        query.refuseIfWrong();
        return new PilotAnswers(view)
                .compare(
                        a.stream().map(Id::<Cluster>of).toList(),
                        b.stream().map(Id::<Cluster>of).toList(),
                        new PilotQuestion(view, query).read());
    }
}
