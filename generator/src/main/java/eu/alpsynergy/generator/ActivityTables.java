package eu.alpsynergy.generator;

import java.io.IOException;

/** Persons employed and local units by region and country: the sums over the actors, so they agree with them. */
final class ActivityTables {

    private static final String YEAR = "2025";

    private final PackageFolder out;
    private final Invention invention;

    ActivityTables(PackageFolder out, Invention invention) {
        this.out = out;
        this.invention = invention;
    }

    void write() throws IOException {
        Places places = invention.places();
        long[][] persons = new long[places.count()][Nace.divisions()];
        long[][] units = new long[places.count()][Nace.divisions()];
        long[][] personsOfCountry = new long[places.countryCount()][Nace.divisions()];
        long[][] unitsOfCountry = new long[places.countryCount()][Nace.divisions()];
        for (int r = 0; r < places.count(); r++) {
            int country = places.countryOf(r);
            for (int i = places.firstFirm(r); i < places.firstFirm(r + 1); i++) {
                int division = invention.population().division(i);
                int employed = invention.population().employed(i);
                persons[r][division] += employed;
                units[r][division]++;
                personsOfCountry[country][division] += employed;
                unitsOfCountry[country][division]++;
            }
        }
        try (TableRows rows = out.open("activity")) {
            for (int r = 0; r < places.count(); r++) {
                write(rows, "region", Codes.region(r), persons[r], units[r]);
            }
        }
        try (TableRows rows = out.open("reference_activity")) {
            for (int c = 0; c < places.countryCount(); c++) {
                write(rows, "country", Codes.country(c), personsOfCountry[c], unitsOfCountry[c]);
            }
        }
    }

    private static void write(TableRows rows, String column, String id, long[] persons, long[] units)
            throws IOException {
        for (int d = 0; d < persons.length; d++) {
            cell(rows.set(column, id), d, "local_units", "units", units[d]);
            cell(rows.set(column, id), d, "persons_employed", "persons", persons[d]);
        }
    }

    private static void cell(TableRows rows, int division, String indicator, String unit, long value)
            throws IOException {
        rows.set("industry", Nace.industryId(division))
                .set("indicator", indicator)
                .set("year", YEAR)
                .set("value", value)
                .set("unit", unit)
                .write();
    }
}
