package eu.alpsynergy.importer.timetable;

import java.util.List;
import java.util.Locale;

/** What a cell says about a window. */
public sealed interface WindowReading {

    /** It says one thing only. */
    record Clean(WindowProposal window) implements WindowReading {

        @Override
        public String toString() {
            return window.toString();
        }
    }

    /**
     * It can be read in more than one way, or not at all. Each proposal is one way to read it: the windows the row would stand for. None
     * is taken without somebody's decision.
     */
    record Dirty(Fault fault, List<List<WindowProposal>> proposals) implements WindowReading {

        public Dirty {
            proposals = proposals.stream().map(List::copyOf).toList();
        }

        @Override
        public String toString() {
            return fault.code();
        }
    }

    /** Why a cell cannot be read without guessing. */
    enum Fault {
        SEVERAL_WINDOWS("names several windows or dates"),
        PERIOD_ONLY("names a month, quarter, half-year or year, not days"),
        ROLLING_WORDS("says that the call is open continuously"),
        END_BEFORE_START("ends before it begins"),
        NO_YEAR("gives a date without its year"),
        TWO_DIGIT_YEAR("gives a year in two digits"),
        DAY_OR_MONTH("does not tell day from month"),
        NO_SUCH_DAY("names a day that does not exist"),
        ONE_DATE("gives one date without saying whether it is the first or the last day"),
        APPROXIMATE("gives dates as approximate or planned"),
        EXTENDED("gives a date and its extension"),
        SERIAL_NUMBER("is a number where a date should be"),
        UNREADABLE("names no date");

        private final String says;

        Fault(String says) {
            this.says = says;
        }

        /** Stable and machine-readable. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** What the cell does, as the rest of a sentence. */
        public String says() {
            return says;
        }
    }
}
