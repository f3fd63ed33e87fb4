package eu.alpsynergy.api.dto;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A call of a region with its rules; the window as the scenario has it. What is not known is null. */
public record CallOfferDto(
        String region,
        RefDto call,
        String programme,
        String programmeKind,
        @Nullable String period,
        String windowKind,
        @Nullable String windowNote,
        @Nullable String opens,
        @Nullable String closes,
        int shift,
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
        List<String> themes,
        @Nullable String externalPartners,
        @Nullable String siteRule,
        @Nullable String remark,
        @JsonUnwrapped ProvenanceDto provenance) {}
