package eu.alpsynergy.importer.foreign.eccp;

import eu.alpsynergy.importer.foreign.ExportColumn;
import eu.alpsynergy.importer.foreign.ExportContext;
import eu.alpsynergy.importer.foreign.ExportFiles;
import eu.alpsynergy.importer.foreign.ExportReader;
import eu.alpsynergy.importer.foreign.ExportRow;
import eu.alpsynergy.importer.foreign.RegionFinder.Place;
import eu.alpsynergy.importer.issue.Rule;
import eu.alpsynergy.importer.mapping.Slug;
import eu.alpsynergy.model.Nearest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads a list of cluster organisations, a row each, into clusters and their labels. The platform gives no fixed export: columns are found
 * by the names that are usual, and only a name and a NUTS code are needed.
 */
public final class ClusterListReader implements ExportReader {

    private static final String SOURCE = "eccp-cluster-list";
    private static final String NAME = "Cluster name";
    private static final String NUTS = "NUTS code";
    private static final String LABEL = "Label";
    private static final List<ExportColumn> COLUMNS = List.of(
            ExportColumn.needed(
                    NAME, "Name", "Cluster", "Cluster organisation", "Name of the cluster organisation", "Title"),
            ExportColumn.needed(NUTS, "NUTS", "NUTS2", "NUTS 2", "NUTS3", "NUTS 3", "Region code", "NUTS region"),
            ExportColumn.optional("ID", "Profile ID", "Nid"),
            ExportColumn.optional("Country", "Country code"),
            ExportColumn.optional("City", "Town"),
            ExportColumn.optional("Sector", "Sectors", "Sectoral industries", "Industrial ecosystems", "Industry"),
            ExportColumn.optional("Website", "Web", "URL"),
            ExportColumn.optional(LABEL, "Labels", "ECEI label", "Cluster label", "Quality label"));

    private final Map<String, Map<String, String>> found = new TreeMap<>();
    private final Map<String, List<String>> labelsOf = new TreeMap<>();
    private final Map<String, Long> rowOfId = new HashMap<>();

    @Override
    public void read(ExportFiles files, ExportContext context) throws IOException {
        if (files.isWorkbook()) {
            files.readSheet(null, COLUMNS, context.log(), row -> add(row, context))
                    .ifPresent(rows -> context.tally().read("first sheet", rows));
        }
        for (String file : files.names()) {
            if (!files.isWorkbook() && file.toLowerCase(Locale.ROOT).endsWith(".csv")) {
                files.read(file, COLUMNS, context.log(), row -> add(row, context))
                        .ifPresent(rows -> context.tally().read(file, rows));
            }
        }
        if (!found.isEmpty()) {
            write(context);
        }
    }

    private void add(ExportRow row, ExportContext context) {
        String name = row.get(NAME).replaceAll("\\s+", " ");
        if (name.isEmpty()) {
            context.tally().leftOut("rows without a name");
            context.report(row, NAME, "", Rule.EXPORT_VALUE, "the cluster has no name", "name it in the list");
            return;
        }
        String nuts = row.get(NUTS);
        String code = nuts.indexOf(' ') < 0 ? nuts : nuts.substring(0, nuts.indexOf(' '));
        Place place = context.regions().find(code, country(row));
        if (place instanceof Place.Outside outside) {
            context.tally().outside(outside.where());
        } else if (place instanceof Place.Unknown unknown) {
            context.tally().leftOut("clusters whose region cannot be told");
            context.report(row, NUTS, row.get(NUTS), Rule.EXPORT_REGION, unknown.message(), unknown.hint());
        } else if (place instanceof Place.In in) {
            keep(row, name, in.region(), context);
        }
    }

    /** Codes only: names of countries are not needed, the NUTS code begins with one. */
    private static String country(ExportRow row) {
        return row.get("Country").length() == 2 ? row.get("Country") : "";
    }

    private void keep(ExportRow row, String name, String region, ExportContext context) {
        Optional<List<String>> labels = labels(row, context);
        String key = row.get("ID").isEmpty() ? name : row.get("ID");
        String newId = "cl-eccp-" + Slug.of(key, "cluster");
        String id = context.aliases()
                .find("clusters", List.of(newId, name))
                .filter(a -> !context.tables().table("clusters").row(a).isEmpty())
                .orElse(newId);
        if (labels.isEmpty()) {
            return;
        }
        Long other = rowOfId.putIfAbsent(id, row.number());
        if (other != null) {
            context.tally().leftOut("rows with the id of another row");
            context.report(
                    row,
                    NAME,
                    name,
                    Rule.EXPORT_VALUE,
                    "the row is the same cluster as row " + other + ": " + id,
                    "remove one of them, or give the list a column ID");
            return;
        }
        Map<String, String> cluster = new LinkedHashMap<>();
        cluster.put("id", id);
        cluster.put("name", name);
        cluster.put("kind", "cluster");
        cluster.put("region", region);
        cluster.put("city", row.get("City"));
        cluster.put("sector", row.get("Sector").replaceAll("\\s+", " "));
        cluster.put("website", row.get("Website"));
        found.put(id, cluster);
        labelsOf.put(id, labels.get());
    }

    /** Ids of labels; nothing when a word of the row is no label of the dataset. */
    private static Optional<List<String>> labels(ExportRow row, ExportContext context) {
        Map<String, String> known = new HashMap<>();
        if (context.tables().has("labels")) {
            context.tables().table("labels").rows().forEach(l -> {
                known.put(l.getOrDefault("name_en", "").toLowerCase(Locale.ROOT), l.getOrDefault("id", ""));
                known.put(l.getOrDefault("id", ""), l.getOrDefault("id", ""));
            });
        }
        List<String> ids = new ArrayList<>();
        for (String word : row.get(LABEL).split("[;|]", -1)) {
            String label = word.strip();
            if (label.isEmpty() || label.equalsIgnoreCase("none") || label.equalsIgnoreCase("n/a")) {
                continue;
            }
            Optional<String> id = context.aliases()
                    .find("labels", List.of(label))
                    .or(() -> Optional.ofNullable(known.get(label.toLowerCase(Locale.ROOT))));
            if (id.isEmpty()) {
                context.tally().leftOut("clusters with a label the dataset does not have");
                context.report(
                        row,
                        LABEL,
                        label,
                        Rule.EXPORT_VALUE,
                        "the dataset has no label '" + label + "'",
                        Nearest.to(label, known.keySet())
                                .map(n -> "did you mean '" + n + "'? Say so in aliases.csv, table labels")
                                .orElse("add it to labels.csv, or lead it to one by aliases.csv"));
                return Optional.empty();
            }
            ids.add(id.get());
        }
        return Optional.of(ids);
    }

    private void write(ExportContext context) {
        String asOf = context.asOf().orElse("");
        context.addSource(
                SOURCE,
                "European Cluster Collaboration Platform: list of cluster organisations",
                "https://www.clustercollaboration.eu",
                "facts only, cited",
                "as filled in by the organisations");
        found.forEach((id, cluster) -> {
            Map<String, String> before = context.tables().table("clusters").row(id);
            if (!before.isEmpty() && !SOURCE.equals(before.get("source"))) {
                context.tally().also("clusters of other sources, kept as they are");
            } else {
                context.tables().put("clusters", ExportContext.sourced(cluster, SOURCE, "sourced", "", asOf));
            }
            for (String label : labelsOf.getOrDefault(id, List.of())) {
                Map<String, String> row = new LinkedHashMap<>();
                row.put("cluster", id);
                row.put("label", label);
                if (context.tables().table("cluster_labels").rowLike(row).isEmpty()) {
                    row.put("text", label);
                    context.tables()
                            .put(
                                    "cluster_labels",
                                    ExportContext.sourced(
                                            row, SOURCE, "sourced", "year of award or end not in the list", asOf));
                }
            }
        });
    }
}
