package eu.alpsynergy.importer.foreign.keep;

import eu.alpsynergy.importer.foreign.ExportContext;
import eu.alpsynergy.importer.mapping.Slug;
import eu.alpsynergy.importer.source.TableFile;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A programme as keep.eu names it: the years, then the name.
 *
 * @param period {@code 2014-20} or {@code 2021-27}
 */
record KeepProgramme(String name, String period) {

    private static final String TABLE = "programmes";
    private static final Pattern YEARS = Pattern.compile("(2014) ?[-–] ?2020 (.+)|(2021) ?[-–] ?2027 (.+)");
    private static final Pattern NAMED = Pattern.compile("named \"([^\"]+)\" at keep\\.eu");

    static Optional<KeepProgramme> find(String cell) {
        Matcher years = YEARS.matcher(cell.replaceAll("\\s+", " "));
        if (!years.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                years.group(1) != null
                        ? new KeepProgramme(years.group(2), "2014-20")
                        : new KeepProgramme(years.group(4), "2021-27"));
    }

    String source() {
        return "keep-eu-" + period;
    }

    /** The id: by alias, by the title or the noted name of a row of the same period, or made of the name. */
    String id(ExportContext context) {
        TableFile rows = context.tables().table(TABLE);
        Optional<String> decided = context.aliases().find(TABLE, List.of(name)).filter(id -> !rows.row(id)
                .isEmpty());
        return decided.or(() -> Optional.ofNullable(named(rows).get(key(name)))).orElseGet(this::newId);
    }

    private String newId() {
        String slug = Slug.of(name, "programme");
        return period.equals("2014-20") ? slug : slug + "-" + period;
    }

    /** Names to ids, of rows of the period; a name that two rows have leads nowhere. */
    private Map<String, String> named(TableFile rows) {
        Map<String, String> ids = new HashMap<>();
        for (Map<String, String> row : rows.rows()) {
            if (period.equals(row.get("period"))) {
                String id = row.getOrDefault("id", "");
                ids.merge(key(row.getOrDefault("title", "")), id, (one, two) -> one.equals(two) ? one : "");
                Matcher noted = NAMED.matcher(row.getOrDefault("note", ""));
                if (noted.find()) {
                    ids.merge(key(noted.group(1)), id, (one, two) -> one.equals(two) ? one : "");
                }
            }
        }
        ids.values().removeIf(String::isEmpty);
        return ids;
    }

    private static String key(String text) {
        return text.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }

    Map<String, String> row(String id, String asOf) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("id", id);
        row.put("title", name);
        row.put("period", period);
        row.put("kind", "interreg");
        return ExportContext.sourced(row, source(), "sourced", "CCI not in the export", asOf);
    }
}
