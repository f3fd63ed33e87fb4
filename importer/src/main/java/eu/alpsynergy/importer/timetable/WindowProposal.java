package eu.alpsynergy.importer.timetable;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A window as the data package holds it: its kind (fixed, rolling, frame, unknown) and its days, where they are known. */
public record WindowProposal(
        String kind, @Nullable LocalDate opens, @Nullable LocalDate closes) {

    static WindowProposal fixed(@Nullable LocalDate opens, @Nullable LocalDate closes) {
        return new WindowProposal("fixed", opens, closes);
    }

    static WindowProposal frame(LocalDate opens, LocalDate closes) {
        return new WindowProposal("frame", opens, closes);
    }

    static WindowProposal rolling(@Nullable LocalDate opens, @Nullable LocalDate closes) {
        return new WindowProposal("rolling", opens, closes);
    }

    static WindowProposal unknown() {
        return new WindowProposal("unknown", null, null);
    }

    /** In short: kind, first day, last day. */
    @Override
    public String toString() {
        return opens == null && closes == null
                ? kind
                : kind + " " + (opens == null ? "?" : opens) + ".." + (closes == null ? "?" : closes);
    }

    /** As it is written into the mapping file. */
    String toJson() {
        return "{\"kind\":\"" + kind + "\"" + (opens == null ? "" : ",\"opens\":\"" + opens + "\"")
                + (closes == null ? "" : ",\"closes\":\"" + closes + "\"") + "}";
    }
}
