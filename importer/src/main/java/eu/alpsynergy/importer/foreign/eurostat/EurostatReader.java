package eu.alpsynergy.importer.foreign.eurostat;

import eu.alpsynergy.importer.foreign.CountryCodes;
import eu.alpsynergy.importer.foreign.ExportContext;
import eu.alpsynergy.importer.foreign.ExportFiles;
import eu.alpsynergy.importer.foreign.ExportReader;
import eu.alpsynergy.importer.foreign.RegionFinder.Place;
import eu.alpsynergy.importer.issue.Rule;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads structural business statistics by region (sbs_r_nuts06_r2 and its successor) and employment of regional accounts
 * (nama_10r_3empers) into figures of activity of regions and countries. Values that are missing or confidential stay unknown.
 */
public final class EurostatReader implements ExportReader {

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");
    private static final int COUNTRY = 2;

    private final Map<String, Map<FigureKey, Figure>> figures = new TreeMap<>();

    @Override
    public void read(ExportFiles files, ExportContext context) throws IOException {
        Set<String> industries = context.tables().table("industries").values("nace");
        String table = "";
        for (String file : files.names()) {
            String lower = file.toLowerCase(Locale.ROOT);
            if (lower.endsWith(".tsv") || lower.endsWith(".csv")) {
                table = SourceTable.name(file);
                new EurostatFile(files, file, context, o -> add(o, industries, context)).read();
                new FigureWriter(context, SourceTable.of(table)).write(figures);
                figures.clear();
            }
        }
        if (table.isEmpty()) {
            context.log()
                    .add(ExportFiles.missing(
                            String.join(", ", files.names()),
                            "there is no .tsv or .csv file",
                            "give a table of Eurostat"));
        }
    }

    private void add(Observation observation, Set<String> industries, ExportContext context) {
        Optional<Indicator> indicator = Indicator.of(observation);
        Optional<String> nace = NaceCode.read(observation.code("nace_r2"));
        if (indicator.isEmpty()) {
            context.tally().leftOut("values of other indicators");
        } else if (!Indicator.isWhole(observation)) {
            context.tally().leftOut("values of a breakdown by size, sex or status");
        } else if (!YEAR.matcher(observation.period()).matches()) {
            context.tally().leftOut("values of other periods than years");
        } else if (nace.isEmpty()) {
            context.tally().leftOut("values of aggregates of industries");
        } else if (!industries.contains(nace.get())) {
            context.tally().leftOut("values of industries the dataset does not have");
        } else if (isHere(observation.code("geo"), context)) {
            value(observation, nace.get(), indicator.get(), context);
        }
    }

    private static boolean isHere(String geo, ExportContext context) {
        if (geo.length() == COUNTRY) {
            boolean here = !context.tables()
                    .table("countries")
                    .row(CountryCodes.iso(geo))
                    .isEmpty();
            if (!here) {
                context.tally().outside(geo);
            }
            return here;
        }
        Place place = context.regions().find(geo, "");
        if (place instanceof Place.Outside outside) {
            context.tally().outside(outside.where());
        } else if (place instanceof Place.Unknown) {
            context.tally().leftOut("values of places that are no region of the dataset");
        }
        return place instanceof Place.In;
    }

    private void value(Observation observation, String nace, Indicator indicator, ExportContext context) {
        Optional<ObservedValue> read = ObservedValue.read(observation.cell(), "", observation.confidential());
        if (read.isEmpty()) {
            context.tally().leftOut("values that cannot be read");
            context.report(
                    observation.row(),
                    observation.period(),
                    observation.cell(),
                    Rule.EXPORT_VALUE,
                    "'" + observation.cell() + "' is no value with known flags",
                    "values are digits with a point, then flags of b d e f i n p r s u, or ':'");
            return;
        }
        if (read.get().value().isEmpty()) {
            context.tally()
                    .leftOut(
                            read.get().confidential()
                                    ? "values that are confidential"
                                    : "values that are not available");
            return;
        }
        Figure figure = new Figure(
                read.get().value().get().multiply(BigDecimal.valueOf(indicator.factor())),
                read.get().flags(),
                read.get().footnote());
        figures.computeIfAbsent(observation.code("geo"), g -> new TreeMap<>())
                .put(new FigureKey(nace, indicator, Integer.parseInt(observation.period())), figure);
    }
}
