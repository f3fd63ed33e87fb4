package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.BriefDto;
import eu.alpsynergy.api.dto.SourceDto;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a policy brief can be about; a new subject is one more implementation in {@link BriefAnswers}. */
interface BriefSubject {

    /** Collects what the brief says from the answer of the view that it is about. */
    Content content(View view, Query query, BriefTexts texts);

    /**
     * What a subject says.
     *
     * @param name of what it is about
     * @param link path of the view in the explorer
     * @param message the first things to know
     * @param reasons what they rest on
     * @param caveats of this subject beside those of the dataset
     */
    record Content(
            String name,
            String link,
            List<BriefDto.Sentence> message,
            BriefDto.@Nullable Grid figures,
            List<BriefDto.Sentence> reasons,
            List<BriefDto.Sentence> caveats,
            Map<String, SourceDto> sources) {}

    /** A table of two columns: what and how much. */
    static BriefDto.Grid figures(BriefTexts texts, List<BriefDto.Row> rows) {
        return new BriefDto.Grid(List.of(texts.of("c.figure"), texts.of("c.value")), rows);
    }

    static BriefDto.Row row(String... cells) {
        return new BriefDto.Row(List.of(cells));
    }
}
