package eu.alpsynergy.api.dto;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything about a call. */
public record CallDetail(
        @JsonUnwrapped CallSummary summary,
        @Nullable Double rateSmall,
        @Nullable Double rateMedium,
        @Nullable Double rateLarge,
        @Nullable Double rateResearch,
        @Nullable Double maxGrant,
        @Nullable Integer minPartners,
        @Nullable Integer maxPartners,
        @Nullable Double maxShareOnePartner,
        @Nullable String externalPartners,
        @Nullable String siteRule,
        @Nullable String themesNote,
        @Nullable String remark,
        Map<String, SourceDto> sources) {}
