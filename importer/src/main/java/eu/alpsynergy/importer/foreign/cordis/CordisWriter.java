package eu.alpsynergy.importer.foreign.cordis;

import eu.alpsynergy.importer.foreign.ExportContext;
import eu.alpsynergy.importer.merge.DatasetTables;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts what was read into the tables of the dataset. */
final class CordisWriter {

    private static final String LICENCE = "CC BY 4.0";

    private final ExportContext context;
    private final DatasetTables tables;
    private final CordisProjects projects;
    private final ProjectIds ids;
    private final Set<Framework> described = EnumSet.noneOf(Framework.class);

    CordisWriter(ExportContext context, CordisProjects projects) {
        this.context = context;
        this.tables = context.tables();
        this.projects = projects;
        this.ids = new ProjectIds(tables.table("projects"), context.aliases(), projects);
    }

    void write(CordisActors actors, Participations participations) {
        JointProjectTies ties = new JointProjectTies(context);
        String newest = "";
        for (String grant : participations.grants()) {
            CordisProject project = projects.find(grant).orElseThrow();
            String asOf = context.asOf().orElse(project.updated());
            newest = asOf.compareTo(newest) > 0 ? asOf : newest;
            describe(project.framework());
            String id = ids.of(project);
            String old = tables.table("projects").row(id).getOrDefault("acronym", "");
            writeProject(project, id, participations.partners(grant), asOf);
            writeParticipations(project, id, participations.actors(grant), asOf);
            String label = ids.label(project, id);
            ties.rename(old, label);
            if (participations.partners(grant) <= CordisReader.LARGEST_CONSORTIUM) {
                ties.add(
                        new ArrayList<>(participations.actors(grant).keySet()),
                        label,
                        participations.partners(grant),
                        project.framework());
            } else {
                context.tally()
                        .also("projects of more than " + CordisReader.LARGEST_CONSORTIUM + " partners, without ties");
            }
        }
        for (CordisActor actor : actors.found()) {
            describe(actor.framework());
            writeActor(actor);
        }
        ties.write(context, newest);
    }

    /** An older framework programme read later does not bring back what an organisation was called then. */
    private void writeActor(CordisActor actor) {
        String asOf = context.asOf().orElse(day(actor.updated()));
        if (tables.table("actors").row(actor.id()).getOrDefault("as_of", "").compareTo(asOf) > 0) {
            context.tally().also("actors whose row is newer, kept as it is");
            return;
        }
        tables.put(
                "actors",
                ExportContext.sourced(actor.row(), actor.framework().source(), "sourced", actor.note(), asOf));
    }

    private static String day(String updated) {
        return updated.length() >= 10 ? updated.substring(0, 10) : "";
    }

    private void writeProject(CordisProject project, String id, int partners, String asOf) {
        Map<String, String> before = tables.table("projects").row(id);
        if (!before.isEmpty() && !before.getOrDefault("source", "").startsWith("cordis-")) {
            context.tally().also("projects of other sources, kept as they are");
            return;
        }
        Map<String, String> row = new LinkedHashMap<>();
        row.put("id", id);
        row.put("acronym", project.acronym());
        row.put("programme", project.framework().programme());
        row.put("start", project.start());
        row.put("end", project.end());
        row.put("budget_eur", project.totalCost());
        row.put("total_partners", String.valueOf(partners));
        List<String> notes = new ArrayList<>(List.of("grant " + project.grant()));
        if (!project.contribution().isEmpty()) {
            notes.add("EC contribution at most " + project.contribution() + " EUR");
        }
        tables.put(
                "projects",
                ExportContext.sourced(row, project.framework().source(), "sourced", String.join(", ", notes), asOf));
    }

    private void writeParticipations(CordisProject project, String id, Map<String, String> actors, String asOf) {
        actors.forEach((actor, note) -> {
            Map<String, String> row = new LinkedHashMap<>();
            row.put("actor", actor);
            row.put("project", id);
            tables.put(
                    "participations",
                    ExportContext.sourced(row, project.framework().source(), "sourced", note, asOf));
        });
    }

    private void describe(Framework framework) {
        if (!described.add(framework)) {
            return;
        }
        context.addSource(
                framework.source(),
                "CORDIS: projects and organisations of " + framework.title()
                        + " (European Commission, Publications Office)",
                framework.url(),
                LICENCE,
                "export in CSV, organisations in the dataset's regions");
        if (tables.table("programmes").row(framework.programme()).isEmpty()) {
            tables.put("programmes", CordisReader.programme(framework, ""));
        }
    }
}
