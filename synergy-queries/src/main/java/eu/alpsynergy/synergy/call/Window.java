package eu.alpsynergy.synergy.call;

import eu.alpsynergy.model.Call;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When a call takes proposals, as far as it is known. What is not known is never closed. */
public sealed interface Window {

    /** The dates of the window; of a frame, the dates within which it lies; both ends may be missing. */
    Days days();

    /** The same window some days later. */
    Window shifted(int days);

    /** From a day to a day; one of both may not be known. */
    record Fixed(Days days) implements Window {
        @Override
        public Window shifted(int by) {
            return new Fixed(days.shifted(by));
        }
    }

    /** Open continuously; mostly without dates. */
    record Rolling(Days days) implements Window {
        @Override
        public Window shifted(int by) {
            return new Rolling(days.shifted(by));
        }
    }

    /** A month, a year or a period in which the window lies; its days are not known. */
    record Frame(Days days) implements Window {
        @Override
        public Window shifted(int by) {
            return new Frame(days.shifted(by));
        }
    }

    /** No date was found. */
    record Unknown() implements Window {
        @Override
        public Days days() {
            return new Days(null, null);
        }

        @Override
        public Window shifted(int by) {
            return this;
        }
    }

    /** The window of a call. A fixed window without any date is unknown. */
    static Window of(Call call) {
        Days days = new Days(date(call.opens()), date(call.closes()));
        return switch (call.windowKind()) {
            case FIXED -> days.isUnknown() ? new Unknown() : new Fixed(days);
            case ROLLING -> new Rolling(days);
            case FRAME -> new Frame(days);
            case UNKNOWN -> new Unknown();
        };
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
