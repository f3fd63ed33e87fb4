package eu.alpsynergy.importer.foreign.keep;

import eu.alpsynergy.importer.foreign.ExportColumn;
import eu.alpsynergy.importer.foreign.ExportContext;
import eu.alpsynergy.importer.foreign.ExportFiles;
import eu.alpsynergy.importer.foreign.ExportReader;
import eu.alpsynergy.importer.foreign.ExportRow;
import eu.alpsynergy.importer.foreign.RegionFinder.Place;
import eu.alpsynergy.importer.issue.Rule;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads the list of partnerships of keep.eu, a row a partner in a project, into projects and the regions that take part; and, where there
 * is one, the list of projects for dates and budgets. Partners have no stable id before 2021: only those that a participant code or an
 * alias leads to an actor of the dataset become participations, and no actor is made.
 */
public final class KeepReader implements ExportReader {

    private static final String NUTS_3 = "NUTS3 (or equivalent)";
    private static final String NUTS_2 = "NUTS2 (or equivalent)";
    private static final String NUTS_1 = "NUTS1 (or equivalent)";
    private static final String PARTNER = "Project Partner";
    private static final List<ExportColumn> PARTNERS = List.of(
            ExportColumn.needed("Programme"),
            ExportColumn.needed("Acronym", "Project acronym"),
            ExportColumn.needed(PARTNER, "Partner", "Partner name"),
            ExportColumn.needed("Country code"),
            ExportColumn.needed(NUTS_3, "NUTS3"),
            ExportColumn.optional(NUTS_2, "NUTS2"),
            ExportColumn.optional(NUTS_1, "NUTS1"),
            ExportColumn.optional("(2021 - 2027) PIC", "PIC"));

    @Override
    public void read(ExportFiles files, ExportContext context) throws IOException {
        Map<String, KeepProject> projects = new TreeMap<>();
        Map<String, String> actorOfPic = new HashMap<>();
        context.tables().table("actors").rows().forEach(row -> {
            if (!row.getOrDefault("cordis_pic", "").isEmpty()) {
                actorOfPic.put(row.get("cordis_pic"), row.getOrDefault("id", ""));
            }
        });
        for (KeepTable table : KeepTable.of(files, context, "partner")) {
            table.read(PARTNERS, row -> partner(row, projects, actorOfPic, context));
        }
        for (KeepTable table : KeepTable.of(files, context, "project")) {
            table.read(KeepProjectList.COLUMNS, row -> KeepProjectList.describe(row, projects, context));
        }
        new KeepWriter(context).write(projects.values());
    }

    private static void partner(
            ExportRow row, Map<String, KeepProject> projects, Map<String, String> actorOfPic, ExportContext context) {
        Optional<KeepProgramme> programme = KeepProgramme.find(row.get("Programme"));
        if (programme.isEmpty() || row.get("Acronym").isEmpty()) {
            context.tally().leftOut("partners without programme of 2014-2020 or 2021-2027, or without acronym");
            context.report(
                    row,
                    "Programme",
                    row.get("Programme"),
                    Rule.EXPORT_VALUE,
                    "the row names no programme of 2014 - 2020 or 2021 - 2027, or no acronym",
                    "export these periods only");
            return;
        }
        KeepProject project = projects.computeIfAbsent(
                key(programme.get(), row.get("Acronym")),
                k -> new KeepProject(programme.get(), row.get("Acronym").replaceAll("\\s+", " ")));
        project.countPartner();
        Place place = context.regions().find(nuts(row), code(row.get("Country code")));
        if (place instanceof Place.Outside outside) {
            context.tally().outside(outside.where());
        } else if (place instanceof Place.Unknown unknown) {
            context.tally().leftOut("partners whose region cannot be told");
            context.report(row, NUTS_3, row.get(NUTS_3), Rule.EXPORT_REGION, unknown.message(), unknown.hint());
        } else if (place instanceof Place.In in) {
            project.countPartnerIn(in.region());
            actor(row, actorOfPic, context).ifPresentOrElse(project::addActor, () -> context.tally()
                    .also("partners in the regions that no code or alias leads to an actor"));
        }
    }

    private static Optional<String> actor(ExportRow row, Map<String, String> actorOfPic, ExportContext context) {
        String pic = row.get("(2021 - 2027) PIC");
        return context.aliases()
                .find("actors", List.of("f-pic-" + pic, row.get(PARTNER)))
                .filter(id -> !context.tables().table("actors").row(id).isEmpty())
                .or(() -> Optional.ofNullable(actorOfPic.get(pic)));
    }

    static String key(KeepProgramme programme, String acronym) {
        return programme.period() + " " + programme.name() + " "
                + acronym.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** The most detailed code that is given. */
    private static String nuts(ExportRow row) {
        for (String column : List.of(NUTS_3, NUTS_2, NUTS_1)) {
            String code = code(row.get(column));
            if (!code.isEmpty()) {
                return code;
            }
        }
        return "";
    }

    /** The cells hold a code and a name: "ITH3 / Veneto", "IT Italy / ITALIA". */
    private static String code(String cell) {
        String text = cell.strip();
        int end = text.indexOf(' ');
        String code = end < 0 ? text : text.substring(0, end);
        return code.equalsIgnoreCase("n/a") || code.equals("-") ? "" : code;
    }
}
