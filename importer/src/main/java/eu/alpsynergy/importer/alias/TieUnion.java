package eu.alpsynergy.importer.alias;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Two rows of the table of ties that say the same of one pair: shared projects are put together and counted once. */
public final class TieUnion {

    /** The kind of ties that are made of shared projects. */
    public static final String JOINT = "joint project";

    private TieUnion() {}

    /** The first row with the projects of both; the smaller consortium counts. */
    public static Map<String, String> of(Map<String, String> first, Map<String, String> second) {
        Map<String, String> union = new LinkedHashMap<>(first);
        if (!JOINT.equals(first.get("kind"))) {
            return union;
        }
        TreeSet<String> projects = new TreeSet<>();
        addProjects(projects, first);
        addProjects(projects, second);
        union.put("detail", String.join("|", projects));
        union.put("shared_projects", projects.isEmpty() ? "" : String.valueOf(projects.size()));
        union.put("smallest_consortium", smaller(first.get("smallest_consortium"), second.get("smallest_consortium")));
        return union;
    }

    private static void addProjects(Set<String> projects, Map<String, String> row) {
        Arrays.stream(row.getOrDefault("detail", "").split("\\|"))
                .filter(p -> !p.isBlank())
                .forEach(projects::add);
    }

    private static String smaller(@Nullable String a, @Nullable String b) {
        long least = Math.min(size(a), size(b));
        return least == Long.MAX_VALUE ? "" : String.valueOf(least);
    }

    /** The size; the largest number for one that is not known. */
    private static long size(@Nullable String cell) {
        return cell != null && cell.matches("\\d{1,9}") ? Long.parseLong(cell) : Long.MAX_VALUE;
    }
}
