package eu.alpsynergy.importer.foreign.cordis;

import eu.alpsynergy.importer.alias.TieUnion;
import eu.alpsynergy.importer.foreign.ExportContext;
import eu.alpsynergy.importer.source.TableFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Ties of actors by the projects they share, put together with the ties that the dataset has. */
final class JointProjectTies {

    private static final String TABLE = "ties";

    private final TableFile rows;
    private final Map<String, Map<String, String>> existing = new HashMap<>();
    private final Map<String, Shared> shared = new HashMap<>();
    private final Map<String, String> renamed = new HashMap<>();

    JointProjectTies(ExportContext context) {
        this.rows = context.tables().table(TABLE);
        for (Map<String, String> row : rows.rows()) {
            if (TieUnion.JOINT.equals(row.get("kind"))) {
                existing.put(key(row.getOrDefault("from_actor", ""), row.getOrDefault("to_actor", "")), row);
            }
        }
    }

    /** What one pair shares. */
    private static final class Shared {

        private final TreeSet<String> labels = new TreeSet<>();
        private int smallest = Integer.MAX_VALUE;
        private Framework framework = Framework.HORIZON;
    }

    /** A project that the dataset called otherwise: its old name in ties gives way to the new one. */
    void rename(String old, String now) {
        if (!old.isEmpty() && !old.equals(now)) {
            renamed.put(old, now);
        }
    }

    void add(List<String> actors, String label, int partners, Framework framework) {
        for (int i = 0; i < actors.size(); i++) {
            for (int j = i + 1; j < actors.size(); j++) {
                Shared pair = shared.computeIfAbsent(key(actors.get(i), actors.get(j)), k -> new Shared());
                pair.labels.add(label);
                pair.smallest = Math.min(pair.smallest, partners);
                pair.framework = framework;
            }
        }
    }

    void write(ExportContext context, String asOf) {
        for (Map.Entry<String, Shared> pair : new TreeMap<>(shared).entrySet()) {
            Map<String, String> fresh = fresh(pair.getKey(), pair.getValue(), asOf);
            Map<String, String> old = existing.get(pair.getKey());
            context.tables().put(TABLE, old == null ? fresh : TieUnion.of(renamed(old), fresh));
        }
    }

    private Map<String, String> renamed(Map<String, String> old) {
        Map<String, String> row = new LinkedHashMap<>(old);
        row.put(
                "detail",
                Arrays.stream(old.getOrDefault("detail", "").split("\\|"))
                        .map(label -> renamed.getOrDefault(label, label))
                        .collect(Collectors.joining("|")));
        return row;
    }

    private static Map<String, String> fresh(String key, Shared pair, String asOf) {
        String from = key.substring(0, key.indexOf('\0'));
        String to = key.substring(key.indexOf('\0') + 1);
        Map<String, String> row = new LinkedHashMap<>();
        row.put("id", "tie-" + from + "-" + to + "-joint-project");
        row.put("from_actor", from);
        row.put("to_actor", to);
        row.put("kind", TieUnion.JOINT);
        row.put("directed", "false");
        row.put("shared_projects", String.valueOf(pair.labels.size()));
        row.put("smallest_consortium", String.valueOf(Math.max(2, pair.smallest)));
        row.put("detail", String.join("|", new ArrayList<>(pair.labels)));
        return ExportContext.sourced(row, pair.framework.source(), "derived", "projects that both took part in", asOf);
    }

    private static String key(String a, String b) {
        return a.compareTo(b) <= 0 ? a + '\0' + b : b + '\0' + a;
    }
}
