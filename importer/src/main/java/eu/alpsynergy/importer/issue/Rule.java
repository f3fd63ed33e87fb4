package eu.alpsynergy.importer.issue;

import java.util.Locale;

/** What a data package is held against; the code is stable and machine-readable. */
public enum Rule {
    PACKAGE_UNREADABLE("the package can be opened"),
    UNSAFE_PACKAGE("the package stays inside its folder and within the limits of size"),
    DESCRIPTOR("datapackage.json is well-formed and says what the importer needs"),
    CONTRACT("the schema agrees with the tables AlpSynergy knows"),
    MISSING_FILE("every file named in datapackage.json is there"),
    UNUSED_FILE("every CSV file is named in datapackage.json", Severity.WARNING),
    EMPTY_FILE("a file begins with a header row"),
    MISSING_COLUMN("every column of the schema is in the header"),
    UNKNOWN_COLUMN("every column of the header is in the schema"),
    DUPLICATE_COLUMN("a column occurs once"),
    RAGGED_ROW("a row has as many cells as the header"),
    BLANK_ROW("no row is blank", Severity.WARNING),
    BAD_BYTES("the bytes are text in the declared encoding"),
    CSV_SYNTAX("quotes are opened and closed as RFC 4180 says"),
    CELL_TOO_LARGE("a cell stays within the limit of size"),
    CONTROL_CHARACTER("a cell holds no control characters"),
    FORMULA_LIKE("text does not begin like a spreadsheet formula", Severity.WARNING),
    SURROUNDING_WHITESPACE("a cell has no whitespace around it", Severity.WARNING),
    NOT_NFC("text is in Unicode normal form NFC", Severity.WARNING),
    DAMAGED_TEXT("text holds no replacement characters", Severity.WARNING),
    TYPE("a cell is of the type of its column"),
    PRECISION("a number keeps all its digits", Severity.WARNING),
    REQUIRED("a required cell is not empty"),
    ENUM("a cell is one of the allowed values"),
    PATTERN("a cell has the shape of its column"),
    RANGE("a number or date is within its bounds"),
    LENGTH("text is within its bounds of length"),
    LIST_ITEM("the items of a list are neither blank nor repeated"),
    UNIQUE("a value occurs once in its column"),
    PRIMARY_KEY("a primary key occurs once"),
    FOREIGN_KEY("a reference leads to a row that exists"),
    DATE_ORDER("an end is not before its start"),
    MIN_MAX("a minimum is not above its maximum"),
    SELF_LOOP("a link joins two different things"),
    MIRRORED_PAIR("an undirected pair occurs once, in one direction"),
    CYCLE("stages that feed each other form no cycle"),
    ACROSS_CHAINS("a stage link stays within one value chain"),
    SHARE("a share is between 0 and 1"),
    LOCATION("coordinates are degrees, given together, for a region with source and status"),
    NUTS("a NUTS code has a known country and the shape of its level"),
    NUTS_OUTSIDE_REGION("a NUTS code lies in the row's region", Severity.WARNING),
    NACE("a NACE Rev. 2 code has a known section or division"),
    AS_OF("a date of reference is a real date or an ordered period"),
    TIMETABLE_MAPPING("the mapping file says how the timetable is read"),
    TIMETABLE_WINDOW("a window can be read in one way only"),
    TIMETABLE_AMOUNT("an amount can be read in one way only"),
    TIMETABLE_REGION("the mapping file knows the words of the region column"),
    MISSING_SHEET("a sheet that is asked for is in the workbook"),
    EXPORT_HEADER("an export has the columns that are read"),
    EXPORT_VALUE("a cell of an export can be read in one way only"),
    EXPORT_REGION("a row of an export says in which region it lies", Severity.WARNING),
    EXPORT_POINT("the point of an organisation lies near its region", Severity.WARNING),
    NATURAL_PERSON("an organisation is no natural person", Severity.WARNING),
    ALIAS("an alias leads from a spelling to one row that exists"),
    ALIAS_MERGED("one thing is in one row", Severity.WARNING),
    NOT_CHECKED("everything could be checked", Severity.WARNING);

    private final String says;
    private final Severity severity;

    Rule(String says) {
        this(says, Severity.ERROR);
    }

    Rule(String says, Severity severity) {
        this.says = says;
        this.severity = severity;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The rule as a sentence about good data. */
    public String says() {
        return says;
    }

    public Severity severity() {
        return severity;
    }
}
