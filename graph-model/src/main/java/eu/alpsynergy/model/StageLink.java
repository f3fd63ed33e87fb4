package eu.alpsynergy.model;

import java.util.Locale;

/** A hand-over between two stages: forward ({@code feeds}) or a loop back ({@code returns_to}). */
public record StageLink(Id<Stage> from, Id<Stage> to, Kind kind, Provenance provenance) {

    /** Forward links form a DAG; return links are drawn but never walked as forward paths. */
    public enum Kind {
        FEEDS,
        RETURNS_TO;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Kind parse(String code) {
            return valueOf(code.toUpperCase(java.util.Locale.ROOT));
        }
    }
}
