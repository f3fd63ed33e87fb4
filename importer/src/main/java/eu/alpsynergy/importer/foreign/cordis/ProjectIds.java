package eu.alpsynergy.importer.foreign.cordis;

import eu.alpsynergy.importer.alias.Aliases;
import eu.alpsynergy.importer.source.TableFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The id of a project: by alias; that of a row with the same grant or record number in its id; that of the only row of the programme with
 * the same acronym, when the export has it once too; otherwise programme and grant number.
 */
final class ProjectIds {

    private static final String TABLE = "projects";

    private final TableFile rows;
    private final Aliases aliases;
    private final CordisProjects projects;
    private final Map<String, String> idOfAcronym = new HashMap<>();
    private final Map<String, String> labelOwner = new HashMap<>();

    ProjectIds(TableFile rows, Aliases aliases, CordisProjects projects) {
        this.rows = rows;
        this.aliases = aliases;
        this.projects = projects;
        for (Map<String, String> row : rows.rows()) {
            String acronym = row.getOrDefault("acronym", "");
            String key = key(row.getOrDefault("programme", ""), acronym);
            // A second row with the acronym makes it worthless.
            idOfAcronym.merge(key, row.getOrDefault("id", ""), (one, two) -> "");
            labelOwner.putIfAbsent(acronym.toLowerCase(Locale.ROOT), row.getOrDefault("id", ""));
        }
    }

    String of(CordisProject project) {
        String byGrant = prefix(project) + project.grant();
        Optional<String> decided =
                aliases.find(TABLE, List.of(byGrant)).filter(id -> !rows.row(id).isEmpty());
        if (decided.isPresent()) {
            return decided.get();
        }
        String byRecord = prefix(project) + "rcn-" + project.rcn();
        for (String id : List.of(byGrant, byRecord)) {
            if (!rows.row(id).isEmpty()) {
                return id;
            }
        }
        String byAcronym = idOfAcronym.getOrDefault(key(project.framework().programme(), project.acronym()), "");
        return !byAcronym.isEmpty() && projects.hasAcronymForItself(project) ? byAcronym : byGrant;
    }

    /** What ties call the project: its acronym, with the grant's number when another project has the acronym. */
    String label(CordisProject project, String id) {
        String label = project.acronym().replace('|', '/');
        String owner = labelOwner.computeIfAbsent(label.toLowerCase(Locale.ROOT), l -> id);
        return owner.equals(id) ? label : label + " " + project.grant();
    }

    private static String prefix(CordisProject project) {
        return project.framework().programme() + "-";
    }

    private static String key(String programme, String acronym) {
        return programme + " " + acronym.toLowerCase(Locale.ROOT);
    }
}
