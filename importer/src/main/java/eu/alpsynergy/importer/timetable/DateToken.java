package eu.alpsynergy.importer.timetable;

import java.time.LocalDate;

/** Something like a date in a text, from one position to another. */
record DateToken(int start, int end, Kind kind, LocalDate first, LocalDate last) {

    /** How much of a date it is. */
    enum Kind {
        /** One day. */
        DAY,
        /** Days from first to last, none of them named. */
        PERIOD,
        /** The year is missing; {@code first} stands in the year 4, a leap year. */
        NO_YEAR,
        /** The year has two digits, read as 20yy in {@code first}. */
        TWO_DIGITS,
        /** Either day or month first: {@code first} is day-month, {@code last} month-day. */
        DAY_OR_MONTH,
        /** No such day; {@code first} is the last one of that month. */
        NO_SUCH_DAY
    }

    static final int NO_YEAR = 4;

    boolean isDay() {
        return kind == Kind.DAY;
    }
}
