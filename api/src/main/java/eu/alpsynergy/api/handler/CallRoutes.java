package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.AnnexDto;
import eu.alpsynergy.api.dto.CallGroupsDto;
import eu.alpsynergy.api.dto.CallOfferDto;
import eu.alpsynergy.api.dto.CallTimelineDto;
import eu.alpsynergy.api.dto.JointCallDto;
import java.util.List;

/** Synchronised calls: time line, groups of regions, chosen regions side by side. */
final class CallRoutes {

    private CallRoutes() {}

    static void addTo(RouteList routes) {
        routes.add(new Route(
                "/joint-calls",
                "Chosen regions side by side: rules, common windows or named conflicts, the common pot, the smallest shifts.",
                JointCallDto.class,
                CallOfferDto.class,
                CallParameters.TOGETHER,
                (view, path, query) -> new CallAnswers(view).together(query),
                answer -> ((JointCallDto) answer).offers()));
        routes.add(new Route(
                "/joint-calls/groups",
                "Largest groups of regions that can open a call together, and what keeps every other region apart.",
                CallGroupsDto.class,
                CallGroupsDto.Row.class,
                CallParameters.all(List.of(
                        CallParameters.SCENARIO,
                        CallParameters.RATE,
                        List.of(Parameter.wholeNumber("limit", "at most so many groups (default 50)", 1, 200)))),
                (view, path, query) -> new CallAnswers(view).groups(query),
                answer -> CallAnswers.rows((CallGroupsDto) answer)));
        routes.add(new Route(
                "/joint-calls/timeline",
                "Every call by region with its window; an unknown window is not a closed one.",
                CallTimelineDto.class,
                CallOfferDto.class,
                CallParameters.SCENARIO,
                (view, path, query) -> new CallAnswers(view).timeline(query),
                answer -> ((CallTimelineDto) answer).offers()));
        routes.add(new Route(
                "/joint-calls/annex",
                "Draft annex of one region to the joint call of the chosen regions, in one language.",
                AnnexDto.class,
                AnnexDto.Section.class,
                CallParameters.ANNEX,
                (view, path, query) -> new AnnexWriter(view).of(query),
                answer -> ((AnnexDto) answer).sections()));
    }

    /** What is no table: a calendar and a document. */
    static List<FileRoute> files() {
        return List.of(
                new FileRoute(
                        "/joint-calls/calendar.ics",
                        "Windows of the chosen regions and their common windows as a calendar (RFC 5545).",
                        "text/calendar; charset=utf-8",
                        CallParameters.ANNEX,
                        (view, query) -> written(new CallCalendar(view).of(query))),
                new FileRoute(
                        "/joint-calls/annex.docx",
                        "The draft annex as a document.",
                        Docx.CONTENT_TYPE,
                        CallParameters.ANNEX,
                        (view, query) -> written(Docx.bytes(new AnnexWriter(view).of(query)))));
    }

    private static FileRoute.Content written(byte[] bytes) {
        return out -> out.write(bytes);
    }
}
