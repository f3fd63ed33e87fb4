package eu.alpsynergy.importer.foreign.cordis;

import eu.alpsynergy.importer.foreign.ExportColumn;
import eu.alpsynergy.importer.foreign.ExportContext;
import eu.alpsynergy.importer.foreign.ExportFiles;
import eu.alpsynergy.importer.foreign.ExportReader;
import eu.alpsynergy.importer.foreign.ExportRow;
import eu.alpsynergy.importer.foreign.Money;
import eu.alpsynergy.importer.issue.Rule;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads {@code project.csv} and {@code organization.csv} of one framework programme or several into actors, projects, participations and
 * ties. Only organisations in regions of the dataset are taken; all count as partners of their projects.
 */
public final class CordisReader implements ExportReader {

    /** Larger consortia give participations and no ties: whom one meets among so many says little, and pairs grow with the square. */
    public static final int LARGEST_CONSORTIUM = 60;

    private static final List<ExportColumn> COLUMNS = List.of(
            ExportColumn.needed("projectID"),
            ExportColumn.needed("organisationID"),
            ExportColumn.needed("name"),
            ExportColumn.needed("activityType"),
            ExportColumn.needed("country"),
            ExportColumn.needed("nutsCode"),
            ExportColumn.needed("role"),
            ExportColumn.needed("ecContribution"),
            ExportColumn.optional("shortName"),
            ExportColumn.optional("vatNumber"),
            ExportColumn.optional("SME"),
            ExportColumn.optional("city"),
            ExportColumn.optional("geolocation"),
            ExportColumn.optional("organizationURL"),
            ExportColumn.optional("contentUpdateDate"),
            ExportColumn.optional("endOfParticipation"));

    @Override
    public void read(ExportFiles files, ExportContext context) throws IOException {
        Optional<String> projectFile = files.find("project.csv");
        Optional<String> organisationFile = files.find("organization.csv");
        if (projectFile.isEmpty() || organisationFile.isEmpty()) {
            context.log()
                    .add(ExportFiles.missing(
                            projectFile.isEmpty() ? "project.csv" : "organization.csv",
                            "the export lacks this file",
                            "give the zip of a framework programme's projects in CSV, or the folder it unpacks to"));
            return;
        }
        CordisProjects projects = CordisProjects.read(files, projectFile.get(), context);
        if (projects.isEmpty()) {
            return;
        }
        CordisActors actors = new CordisActors(context);
        Participations participations = new Participations();
        files.read(
                        organisationFile.get(),
                        COLUMNS,
                        context.log(),
                        row -> add(row, projects, actors, participations, context))
                .ifPresent(rows -> context.tally().read(organisationFile.get(), rows));
        new CordisWriter(context, projects).write(actors, participations);
    }

    private static void add(
            ExportRow row,
            CordisProjects projects,
            CordisActors actors,
            Participations participations,
            ExportContext context) {
        Optional<CordisProject> project = projects.find(row.get("projectID"));
        if (project.isEmpty()) {
            context.tally().leftOut("rows of projects that are not in project.csv");
            context.report(
                    row,
                    "projectID",
                    row.get("projectID"),
                    Rule.EXPORT_VALUE,
                    "the project '" + row.get("projectID") + "' was not read from project.csv",
                    "take both files from the same export");
            return;
        }
        participations.count(project.get().grant(), row.get("organisationID"));
        Optional<String> note = note(row, context);
        if (note.isEmpty()) {
            return;
        }
        actors.of(row, project.get())
                .ifPresent(actor -> participations.add(project.get().grant(), actor, note.get()));
    }

    private static Optional<String> note(ExportRow row, ExportContext context) {
        String cell = row.get("ecContribution");
        Optional<BigDecimal> amount = cell.isEmpty() ? Optional.of(BigDecimal.ZERO) : Money.read(cell);
        if (amount.isEmpty()) {
            context.tally().leftOut("organisations with a cell that cannot be read");
            context.report(
                    row,
                    "ecContribution",
                    cell,
                    Rule.EXPORT_VALUE,
                    "'" + cell + "' is no amount that can be read in one way",
                    "write digits with a point or a comma before two decimals");
            return Optional.empty();
        }
        String ended = row.get("endOfParticipation").equalsIgnoreCase("true") ? ", ended its participation" : "";
        String share = cell.isEmpty() ? "" : ", EC contribution " + Money.text(amount.get()) + " EUR";
        return Optional.of(row.get("role") + share + ended);
    }

    /** A row of the table of programmes. */
    static Map<String, String> programme(Framework framework, String asOf) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("id", framework.programme());
        row.put("title", framework.title());
        row.put("period", framework.period());
        row.put("kind", "framework");
        return ExportContext.sourced(row, framework.source(), "sourced", "", asOf);
    }
}
