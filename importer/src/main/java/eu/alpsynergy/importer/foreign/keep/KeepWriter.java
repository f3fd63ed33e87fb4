package eu.alpsynergy.importer.foreign.keep;

import eu.alpsynergy.importer.foreign.ExportContext;
import eu.alpsynergy.importer.mapping.Slug;
import eu.alpsynergy.importer.merge.DatasetTables;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Puts projects with partners in the regions of the dataset into its tables. */
final class KeepWriter {

    private final ExportContext context;
    private final DatasetTables tables;
    private final Map<String, String> idOfProject = new HashMap<>();

    KeepWriter(ExportContext context) {
        this.context = context;
        this.tables = context.tables();
        for (Map<String, String> row : tables.table("projects").rows()) {
            idOfProject.merge(
                    key(row.getOrDefault("programme", ""), row.getOrDefault("acronym", "")),
                    row.getOrDefault("id", ""),
                    (one, two) -> "");
        }
    }

    void write(Collection<KeepProject> projects) {
        for (KeepProject project : projects) {
            if (project.partnersOfRegion().isEmpty()) {
                context.tally().also("projects without partners in the regions, not written");
            } else {
                write(project);
            }
        }
    }

    private void write(KeepProject project) {
        KeepProgramme programme = project.programme();
        String asOf = context.asOf().orElse("");
        context.addSource(
                programme.source(),
                "keep.eu: projects and partners of Interreg " + programme.period() + " (Interact)",
                "https://keep.eu",
                "cite keep.eu (Interact)",
                "export of partnerships");
        String programmeId = programme.id(context);
        if (tables.table("programmes").row(programmeId).isEmpty()) {
            tables.put("programmes", programme.row(programmeId, asOf));
        }
        String known = idOfProject.getOrDefault(key(programmeId, project.acronym()), "");
        String id = known.isEmpty() ? "keep-" + programmeId + "-" + Slug.of(project.acronym(), "project") : known;
        writeProject(project, id, programmeId, asOf);
        project.partnersOfRegion().forEach((region, partners) -> {
            Map<String, String> row = link("project", id, "region", region);
            row.put("partners", String.valueOf(partners));
            putUnlessOthers("project_regions", row, programme.source(), asOf, "counted in the list of partnerships");
        });
        project.actors()
                .forEach(actor -> putUnlessOthers(
                        "participations",
                        link("actor", actor, "project", id),
                        programme.source(),
                        asOf,
                        "by participant code or alias"));
    }

    private void writeProject(KeepProject project, String id, String programmeId, String asOf) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("id", id);
        row.put("acronym", project.acronym());
        row.put("programme", programmeId);
        row.put("start", project.start());
        row.put("end", project.end());
        row.put("budget_eur", project.budget());
        row.put("erdf_eur", project.erdf());
        row.put("total_partners", String.valueOf(project.partners()));
        putUnlessOthers("projects", row, project.programme().source(), asOf, "");
    }

    /** Rows that other hands wrote stay as they are; those of an import like this are renewed. */
    private void putUnlessOthers(String table, Map<String, String> row, String source, String asOf, String note) {
        Map<String, String> before = tables.table(table).rowLike(row);
        if (!before.isEmpty() && !source.equals(before.get("source"))) {
            context.tally().also("rows of " + table + " of other sources, kept as they are");
            return;
        }
        String status = table.equals("projects") ? "sourced" : "derived";
        tables.put(table, ExportContext.sourced(row, source, status, note, asOf));
    }

    private static Map<String, String> link(String one, String id, String other, String otherId) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put(one, id);
        row.put(other, otherId);
        return row;
    }

    private static String key(String programme, String acronym) {
        return programme + " " + acronym.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
