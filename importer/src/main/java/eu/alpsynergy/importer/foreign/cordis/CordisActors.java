package eu.alpsynergy.importer.foreign.cordis;

import eu.alpsynergy.importer.foreign.ExportContext;
import eu.alpsynergy.importer.foreign.ExportRow;
import eu.alpsynergy.importer.foreign.RegionFinder.Place;
import eu.alpsynergy.importer.issue.Rule;
import eu.alpsynergy.importer.source.TableFile;
import eu.alpsynergy.model.GeoPoint;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Finds or makes the actor of a row: by alias, by participant code, or new when it lies in a region of the dataset. */
final class CordisActors {

    private static final String TABLE = "actors";
    private static final Pattern PIC = Pattern.compile("\\d{9}");
    private static final double FARTHEST_KM = 300;
    private static final Map<String, String> KINDS =
            Map.of("PRC", "firm", "HES", "research", "REC", "research", "PUB", "support", "OTH", "support");

    private final ExportContext context;
    private final NaturalPersons persons = new NaturalPersons();
    private final Map<String, String> idOfPic = new HashMap<>();
    private final Map<String, CordisActor> found = new TreeMap<>();
    private final TableFile existing;

    CordisActors(ExportContext context) {
        this.context = context;
        this.existing = context.tables().table(TABLE);
        for (Map<String, String> row : existing.rows()) {
            String pic = row.getOrDefault("cordis_pic", "");
            if (!pic.isEmpty()) {
                idOfPic.put(pic, row.getOrDefault("id", ""));
            }
        }
    }

    /** The id of the row's actor, or nothing for rows that are left out, each with its reason. */
    Optional<String> of(ExportRow row, CordisProject project) {
        String pic = row.get("organisationID");
        if (!PIC.matcher(pic).matches() || row.get("name").isEmpty()) {
            wrong(row, "organisationID", pic, "the row has no participant code of nine digits, or no name");
            return Optional.empty();
        }
        String newId = "f-pic-" + pic;
        Optional<String> decided =
                context.aliases().find(TABLE, List.of(newId, row.get("name"))).filter(this::isThere);
        Optional<String> known = decided.or(() -> Optional.ofNullable(idOfPic.get(pic)));
        if (known.isPresent() && isKept(known.get())) {
            return known;
        }
        return located(row, known.orElse(newId), pic, project);
    }

    /** The actors to write: new ones and those that an import like this wrote before. */
    Collection<CordisActor> found() {
        return found.values();
    }

    private boolean isAmong(String id) {
        return !existing.row(id).isEmpty();
    }

    private boolean isThere(String id) {
        boolean there = isAmong(id);
        if (!there) {
            context.tally().also("aliases that lead to no actor");
        }
        return there;
    }

    /** Rows of people's own work are not overwritten; those of this import are renewed. */
    private boolean isKept(String id) {
        String source = existing.row(id).getOrDefault("source", "");
        for (Framework framework : Framework.values()) {
            if (framework.source().equals(source)) {
                return false;
            }
        }
        return true;
    }

    private Optional<String> located(ExportRow row, String id, String pic, CordisProject project) {
        Place place = context.regions().find(row.get("nutsCode"), row.get("country"));
        if (place instanceof Place.Outside outside) {
            context.tally().outside(outside.where());
            return Optional.empty();
        }
        if (place instanceof Place.Unknown unknown) {
            context.tally().leftOut("organisations whose region cannot be told");
            context.report(row, "nutsCode", row.get("nutsCode"), Rule.EXPORT_REGION, unknown.message(), unknown.hint());
            return Optional.empty();
        }
        if (!isAmong(id) && persons.isOne(row)) {
            context.tally().leftOut("natural persons");
            context.report(
                    row,
                    "name",
                    null,
                    Rule.NATURAL_PERSON,
                    "the row with participant code " + pic + " may be a natural person and is left out",
                    "if it is an organisation, add its actor and an alias for " + id);
            return Optional.empty();
        }
        String kind = KINDS.get(row.get("activityType").toUpperCase(Locale.ROOT));
        if (kind == null) {
            wrong(
                    row,
                    "activityType",
                    row.get("activityType"),
                    "the type of activity is none of PRC, HES, REC, PUB, OTH");
            return Optional.empty();
        }
        keep(row, id, pic, kind, ((Place.In) place).region(), project);
        return Optional.of(id);
    }

    private void keep(ExportRow row, String id, String pic, String kind, String region, CordisProject project) {
        String updated = row.get("contentUpdateDate");
        CordisActor other = found.get(id);
        if (other != null && !other.region().equals(region)) {
            context.tally().also("organisations whose rows name several regions; the newest counts");
        }
        if (other != null && other.updated().compareTo(updated) >= 0) {
            return;
        }
        Optional<GeoPoint> point = point(row, region);
        found.put(
                id,
                new CordisActor(
                        id,
                        pic,
                        row.get("name"),
                        kind,
                        region,
                        row.get("city"),
                        nuts(row),
                        row.get("organizationURL"),
                        point.map(p -> String.valueOf(p.latitude())).orElse(""),
                        point.map(p -> String.valueOf(p.longitude())).orElse(""),
                        project.framework(),
                        updated,
                        note(row)));
    }

    private static String nuts(ExportRow row) {
        String code = row.get("nutsCode").toUpperCase(Locale.ROOT);
        return code.length() > 2 ? code : "";
    }

    private static String note(ExportRow row) {
        String type = "type of activity " + row.get("activityType").toUpperCase(Locale.ROOT);
        return row.get("SME").equalsIgnoreCase("true") ? type + ", SME" : type;
    }

    /** The point, unless it lies so far from the region that it must be another place or turned round. */
    private Optional<GeoPoint> point(ExportRow row, String region) {
        String cell = row.get("geolocation");
        String[] parts = cell.split(",", -1);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        try {
            GeoPoint point = new GeoPoint(Double.parseDouble(parts[0].strip()), Double.parseDouble(parts[1].strip()));
            double far =
                    context.regions().point(region).map(point::distanceKmTo).orElse(0.0);
            if (parts.length == 2 && far <= FARTHEST_KM) {
                return Optional.of(point);
            }
            notThere(row, cell, "the point lies " + Math.round(far) + " km from the seat of " + region);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            notThere(row, cell, "'" + cell + "' is no point");
        }
        return Optional.empty();
    }

    private void notThere(ExportRow row, String cell, String message) {
        context.tally().also("points that were not taken over");
        context.report(row, "geolocation", cell, Rule.EXPORT_POINT, message, "the actor is read without a point");
    }

    private void wrong(ExportRow row, String column, String value, String message) {
        context.tally().leftOut("organisations with a cell that cannot be read");
        context.report(
                row,
                column,
                value,
                Rule.EXPORT_VALUE,
                message,
                "correct it at the source, or leave it out by --lenient");
    }
}
