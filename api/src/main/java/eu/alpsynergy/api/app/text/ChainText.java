package eu.alpsynergy.api.app.text;

import eu.alpsynergy.api.dto.ChainCoverageDto;
import eu.alpsynergy.api.dto.ChainStage;
import eu.alpsynergy.api.dto.GapDto;
import eu.alpsynergy.api.dto.RefDto;
import eu.alpsynergy.api.dto.RoutesDto;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Value chains as text: which stages nobody occupies, who could fill one, the cheapest routes. */
final class ChainText {

    private final Sheet sheet;

    ChainText(Sheet sheet) {
        this.sheet = sheet;
    }

    void coverage(ChainCoverageDto c) {
        sheet.line("Coverage of " + named(c.chain()) + ", dataset " + c.version());
        sheet.line("An empty stage means: nobody of this sample.");
        sheet.heading("Stages that no region occupies: " + sheet.stages(c.gapsEverywhere()));
        sheet.heading("Stages");
        sheet.table(
                List.of("stage", "actors", "regions", "name", "occupied by"),
                c.stageList().stream()
                        .map(s -> List.of(
                                s.id(),
                                Integer.toString(s.actors()),
                                Integer.toString(s.regions()),
                                s.name().english(),
                                occupants(c, s)))
                        .toList());
        sheet.heading("Regions (stages, links: share that the region's actors cover)");
        sheet.table(
                List.of("region", "actors", "stages", "links", "gaps"),
                c.regions().stream()
                        .map(r -> List.of(
                                r.id(),
                                Integer.toString(r.actors()),
                                Sheet.percent(r.stageShare()),
                                Sheet.percent(r.linkShare()),
                                Sheet.several(r.gaps())))
                        .toList());
        ChainCoverageDto.Together together = c.together();
        if (together != null) {
            sheet.heading("Together " + sheet.regions(together.regions()) + " cover "
                    + Sheet.percent(together.stageShare()) + " of the stages and "
                    + Sheet.percent(together.linkShare()) + " of the links; gaps left: "
                    + sheet.stages(together.gaps()));
            together.linksOnlyTogether()
                    .forEach(l -> sheet.line("  only together: " + l.fromName().english() + " (" + l.from() + ") -> "
                            + l.toName().english() + " (" + l.to() + ")"));
        }
        sheet.heading("Who could fill a stage: --stage ID. The actors, every hand-over and the sources: --json.");
    }

    private static String occupants(ChainCoverageDto c, ChainStage stage) {
        return Sheet.several(c.cells().stream()
                .filter(cell ->
                        cell.stage().equals(stage.id()) && !cell.actors().isEmpty())
                .map(ChainCoverageDto.Cell::region)
                .toList());
    }

    void gap(GapDto g) {
        sheet.line("Who could fill " + named(g.stage()) + " of " + named(g.chain()) + ", dataset " + g.version());
        sheet.line("For: " + (g.regions().isEmpty() ? "all regions" : sheet.regions(g.regions())) + "; the stage is "
                + (g.occupied() ? "occupied by them already" : "occupied by none of them"));
        if (!g.closes().isEmpty()) {
            sheet.line("It would link to: "
                    + g.closes().stream()
                            .map(n -> named(n.stage()) + (n.before() ? " after it" : " before it"))
                            .collect(Collectors.joining(", ")));
        }
        sheet.heading("Regions in which it could be filled");
        if (g.regionsThatCould().isEmpty()) {
            sheet.line("  none known");
        } else {
            sheet.table(
                    List.of("region", "actors", "at neighbours", "ties", "strength", "km"),
                    g.regionsThatCould().stream()
                            .map(r -> List.of(
                                    sheet.region(r.region()),
                                    Integer.toString(r.actors()),
                                    Integer.toString(r.actorsAtNeighbours()),
                                    Sheet.number(r.regionTies()),
                                    Sheet.number(r.strength()),
                                    Sheet.km(r.distanceKm())))
                            .toList());
        }
        sheet.heading("Actors of other regions at the stage");
        if (g.candidates().isEmpty()) {
            sheet.line("  none known");
        } else {
            sheet.table(
                    List.of("actor", "name", "region", "ties at neighbours", "ties", "region's ties", "km"),
                    g.candidates().stream()
                            .map(c -> List.of(
                                    c.actor().id(),
                                    c.actor().name().english(),
                                    c.region(),
                                    Integer.toString(c.tiesAtNeighbours()),
                                    Integer.toString(c.ties()),
                                    Sheet.number(c.regionTies()),
                                    Sheet.km(c.distanceKm())))
                            .toList());
        }
        sheet.heading("The facts with their sources: --json.");
    }

    void routes(RoutesDto r) {
        sheet.line("Cheapest routes of " + named(r.chain()) + ", dataset " + r.version());
        sheet.line("From " + names(r.from()) + " to " + names(r.to()) + "; at most "
                + r.parameters().limit()
                + " routes through at least " + r.parameters().minRegions() + " regions"
                + (r.parameters().via().isEmpty()
                        ? ""
                        : ", via " + sheet.regions(r.parameters().via())));
        sheet.line("A hand-over costs distance, a border and the lack of a tie (weights "
                + Sheet.plain(r.parameters().wDistance()) + ", "
                + Sheet.plain(r.parameters().wBorder()) + ", "
                + Sheet.plain(r.parameters().wUntied()) + ").");
        if (r.routes().isEmpty()) {
            sheet.heading("There is no such route.");
        }
        r.routes().forEach(this::route);
        if (!r.complete()) {
            sheet.heading(String.format(
                    Locale.ROOT,
                    "The search ended at its limit of work (%,d steps): cheaper routes may be missing.",
                    r.mostWork()));
        }
        if (!r.emptyStages().isEmpty()) {
            sheet.heading("Stages where nobody is left in this sample: " + names(r.emptyStages()));
        }
        if (!r.withoutPoint().isEmpty()) {
            sheet.heading("Without a place on the map: " + names(r.withoutPoint()));
        }
        sheet.heading("One line a hand-over: --csv. The facts with their sources: --json.");
    }

    private void route(RoutesDto.ActorRoute route) {
        sheet.heading(route.rank() + ". cost " + Sheet.number(route.cost()) + ", " + Sheet.km(route.km()) + " km, "
                + String.join(" ", route.regions()));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < route.stops().size(); i++) {
            RoutesDto.Stop stop = route.stops().get(i);
            RoutesDto.HandOver arrived = i == 0 ? null : route.handOvers().get(i - 1);
            rows.add(List.of(
                    stop.stage().id(),
                    stop.actor().name().english() + " (" + stop.actor().id() + ")",
                    stop.region(),
                    arrived == null ? "" : Sheet.number(arrived.cost()),
                    arrived == null ? "" : Sheet.km(arrived.km()),
                    arrived == null
                            ? ""
                            : (arrived.crossesBorder() ? "across a border, " : "")
                                    + (arrived.tied() ? "tied" : "not tied")));
        }
        sheet.table(List.of("stage", "actor", "region", "hand-over costs", "km", ""), rows);
    }

    private static String names(List<RefDto> refs) {
        return refs.isEmpty()
                ? Sheet.NOT_KNOWN
                : refs.stream().map(ChainText::named).collect(Collectors.joining(", "));
    }

    private static String named(RefDto ref) {
        return ref.name().english() + " (" + ref.id() + ")";
    }
}
