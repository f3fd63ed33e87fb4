package eu.alpsynergy.api.dto;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What every other region would add to a pair, the most first. */
public record ThirdRegionsDto(
        String version,
        SynergyParametersDto parameters,
        RefDto a,
        RefDto b,
        List<Row> regions,
        Map<String, FactDto> facts,
        Map<String, SourceDto> sources) {

    /** A third region: mean gain, links and related themes it adds, themes that only it names, links won. */
    public record Row(
            RefDto region,
            @Nullable Double gain,
            @Nullable Double linkGain,
            @Nullable Double themeGain,
            List<RefDto> newThemes,
            List<LinkWonDto> links) {}
}
