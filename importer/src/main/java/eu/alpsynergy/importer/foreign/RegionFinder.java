package eu.alpsynergy.importer.foreign;

import eu.alpsynergy.importer.source.TableFile;
import eu.alpsynergy.model.GeoPoint;
import eu.alpsynergy.model.Nearest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Finds the region of the dataset a NUTS code lies in, whatever its level and version; never by a name or a town. */
public final class RegionFinder {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}[A-Z0-9]{0,3}");
    private static final String NUTS_3 = "3";

    private final NutsCodes nuts;
    private final Map<String, String> regionOfCode = new TreeMap<>();
    private final Map<String, GeoPoint> points = new HashMap<>();
    private final Set<String> countries;

    public RegionFinder(TableFile regions, NutsCodes nuts) {
        this.nuts = nuts;
        this.countries = regions.values("country");
        for (Map<String, String> region : regions.rows()) {
            String id = region.getOrDefault("id", "");
            List<String> codes = new ArrayList<>();
            codes.add(region.getOrDefault("nuts_2013", ""));
            codes.add(region.getOrDefault("nuts_2021", ""));
            // A region of level 3 lies in its region of level 2, it does not consist of it.
            if (!NUTS_3.equals(region.get("nuts_level"))) {
                codes.addAll(
                        Arrays.asList(region.getOrDefault("nuts2_members", "").split("\\|")));
            }
            codes.stream().filter(c -> !c.isBlank()).forEach(c -> regionOfCode.put(c, id));
            point(region).ifPresent(p -> points.put(id, p));
        }
    }

    /** Where a row lies. */
    public sealed interface Place {

        /** In a region of the dataset. */
        record In(String region) implements Place {}

        /** In none of them, for certain. */
        record Outside(String where) implements Place {}

        /** It cannot be told. */
        record Unknown(String message, String hint) implements Place {}
    }

    /**
     * The place of a row by its code, held against its country.
     *
     * @param code a NUTS code, or empty
     * @param country a code of the country, or empty
     */
    public Place find(String code, String country) {
        String iso = CountryCodes.iso(country);
        String given = CountryCodes.nuts(code);
        if (given.isEmpty()) {
            return iso.isEmpty() || countries.contains(iso)
                    ? new Place.Unknown("the row has no NUTS code", "the region is not concluded from the town")
                    : new Place.Outside(iso);
        }
        if (!SHAPE.matcher(given).matches()) {
            return new Place.Unknown("'" + code + "' has not the shape of a NUTS code", "correct it at the source");
        }
        String countryOfCode = CountryCodes.iso(given.substring(0, 2));
        if (!iso.isEmpty() && !iso.equals(countryOfCode)) {
            return countries.contains(iso) || countries.contains(countryOfCode)
                    ? new Place.Unknown(
                            "the NUTS code '" + code + "' does not lie in the country '" + country + "'",
                            "one of the two is wrong at the source")
                    : new Place.Outside(iso);
        }
        return countries.contains(countryOfCode) ? within(given) : new Place.Outside(countryOfCode);
    }

    /** The point of a region, where the dataset has one. */
    public Optional<GeoPoint> point(String region) {
        return Optional.ofNullable(points.get(region));
    }

    private Place within(String given) {
        String code = nuts.today(given);
        for (Map.Entry<String, String> region : regionOfCode.entrySet()) {
            if (code.startsWith(region.getKey()) || given.startsWith(region.getKey())) {
                return new Place.In(region.getValue());
            }
        }
        List<String> regions = regionOfCode.entrySet().stream()
                .filter(e -> e.getKey().startsWith(code))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        if (!regions.isEmpty()) {
            boolean whole = regions.size() == 1
                    && nuts.below(code).stream().allMatch(c -> within(c) instanceof Place.In)
                    && !nuts.below(code).isEmpty();
            return whole
                    ? new Place.In(regions.get(0))
                    : new Place.Unknown(
                            "the NUTS code '" + given + "' is larger than a region of the dataset",
                            "it holds " + String.join(", ", regions) + " and more");
        }
        if (!nuts.isKnown(code)) {
            return new Place.Unknown(
                    "'" + given + "' is no code of NUTS 2024 and none whose change is known",
                    Nearest.to(code, nuts.below(code.substring(0, 2)))
                            .map(n -> "the nearest is '" + n + "'")
                            .orElse("correct it at the source"));
        }
        return new Place.Outside(CountryCodes.iso(given.substring(0, 2)));
    }

    private static Optional<GeoPoint> point(Map<String, String> region) {
        String latitude = region.getOrDefault("latitude", "");
        String longitude = region.getOrDefault("longitude", "");
        try {
            return latitude.isEmpty() || longitude.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new GeoPoint(Double.parseDouble(latitude), Double.parseDouble(longitude)));
        } catch (IllegalArgumentException e) {
            // The check of the package says what is wrong with it.
            return Optional.empty();
        }
    }
}
