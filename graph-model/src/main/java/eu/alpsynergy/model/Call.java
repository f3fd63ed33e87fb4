package eu.alpsynergy.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A call for proposals; whatever the source does not say is absent, and an unknown window is never a closed one. */
public record Call(
        Id<Call> id,
        Id<Programme> programme,
        String name,
        WindowKind windowKind,
        @Nullable String windowNote,
        @Nullable String opens,
        @Nullable String closes,
        @Nullable Double budget,
        String currency,
        @Nullable Double rateSmall,
        @Nullable Double rateMedium,
        @Nullable Double rateLarge,
        @Nullable Double rateResearch,
        @Nullable Double maxGrant,
        @Nullable Integer minPartners,
        @Nullable Integer maxPartners,
        @Nullable Double maxShareOnePartner,
        @Nullable Integer trlMin,
        @Nullable Integer trlMax,
        @Nullable String externalPartners,
        @Nullable String siteRule,
        @Nullable String themesNote,
        @Nullable String remark,
        Provenance provenance)
        implements Entity<Call> {

    /** What is known of the window in which proposals are accepted. */
    public enum WindowKind {
        FIXED,
        ROLLING,
        FRAME,
        UNKNOWN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static WindowKind parse(String code) {
            return valueOf(code.toUpperCase(java.util.Locale.ROOT));
        }
    }
}
