package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.AnnexDto;
import eu.alpsynergy.api.dto.BriefDto;
import eu.alpsynergy.api.dto.RefDto;
import eu.alpsynergy.api.dto.SourceDto;
import eu.alpsynergy.model.Language;
import eu.alpsynergy.model.LocalName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Policy briefs: the same sections for every subject, as an answer and as a document. */
final class BriefAnswers {

    private static final int MOST_SOURCES = 12;
    private static final Map<String, BriefSubject> SUBJECTS = new TreeMap<>(Map.of(
            "region", new BriefOfRegion(),
            "pair", new BriefOfPair(),
            "chain", new BriefOfChain(),
            "pilots", new BriefOfPilots(),
            "joint-call", new BriefOfJointCall()));

    static final List<Parameter> PARAMETERS = united(
            PilotQuestion.PARAMETERS,
            CallParameters.TOGETHER,
            List.of(
                    Parameter.choice(
                            "subject",
                            "what it is about (default pilots)",
                            SUBJECTS.keySet().toArray(String[]::new)),
                    Parameter.choice("lang", "language (default en)", "en", "de", "fr", "it", "sl"),
                    new Parameter(
                            "base",
                            "address of the explorer, put before the link",
                            false,
                            "http or https, a host and a port",
                            List.of(),
                            Pattern.compile("https?://[A-Za-z0-9.-]{1,100}(:\\d{1,5})?")),
                    Parameter.id("id", "the region or chain"),
                    Parameter.id("a", "first region of the pair"),
                    Parameter.id("b", "second region of the pair")));

    private final View view;

    /** Parameters of one name stand once; the later one, which here allows more, counts. */
    private static List<Parameter> united(List<Parameter> pilots, List<Parameter> calls, List<Parameter> own) {
        Map<String, Parameter> byName = new LinkedHashMap<>();
        Stream.of(pilots, calls, own).flatMap(List::stream).forEach(p -> byName.put(p.name(), p));
        return List.copyOf(byName.values());
    }

    BriefAnswers(View view) {
        this.view = view;
    }

    BriefDto of(Query query) {
        String subject = query.one("subject").orElse("pilots");
        Language language = Language.valueOf(query.one("lang").orElse("en").toUpperCase(Locale.ROOT));
        BriefTexts texts = new BriefTexts(language);
        BriefSubject about = SUBJECTS.get(subject);
        if (about == null) {
            throw new IllegalStateException("no brief of '" + subject + "'");
        }
        BriefSubject.Content content = about.content(view, query, texts);
        String link = query.one("base").orElse("")
                + content.link()
                + (language == Language.EN
                        ? ""
                        : (content.link().contains("?") ? "&" : "?") + "lang=" + language.code());
        return new BriefDto(
                view.version(),
                language.code(),
                subject,
                texts.of("title", content.name()),
                link,
                List.of(
                        new BriefDto.Section("message", texts.of("h.message"), content.message(), null),
                        new BriefDto.Section("figures", texts.of("h.figures"), List.of(), content.figures()),
                        new BriefDto.Section("reasons", texts.of("h.reasons"), content.reasons(), null),
                        new BriefDto.Section("caveats", texts.of("h.caveats"), caveats(texts, content, link), null),
                        new BriefDto.Section(
                                "sources", texts.of("h.sources"), sources(texts, content.sources()), null)),
                content.sources());
    }

    private List<BriefDto.Sentence> caveats(BriefTexts texts, BriefSubject.Content content, String link) {
        List<BriefDto.Sentence> caveats = new ArrayList<>();
        caveats.add(texts.sentence("caveat.sample", view.version()));
        caveats.add(texts.sentence("caveat.tags"));
        caveats.addAll(content.caveats());
        caveats.add(texts.sentence("caveat.link", link));
        return caveats;
    }

    private static List<BriefDto.Sentence> sources(BriefTexts texts, Map<String, SourceDto> sources) {
        List<BriefDto.Sentence> shown = new ArrayList<>();
        sources.values().stream().limit(MOST_SOURCES).forEach(s -> {
            String url = s.url();
            shown.add(texts.sentence("source", s.title(), url == null ? s.id() : url));
        });
        if (sources.size() > MOST_SOURCES) {
            shown.add(texts.sentence("source.more", texts.count(sources.size() - MOST_SOURCES)));
        }
        return shown;
    }

    /** The brief in the shape that the writer of documents takes. */
    static AnnexDto document(BriefDto brief) {
        return new AnnexDto(
                brief.version(),
                brief.language(),
                new RefDto("brief", brief.subject(), LocalName.of(brief.title())),
                brief.title(),
                brief.sections().stream()
                        .map(s -> new AnnexDto.Section(
                                s.heading(),
                                s.sentences().stream()
                                        .map(BriefDto.Sentence::text)
                                        .toList(),
                                grid(s.table())))
                        .toList());
    }

    private static AnnexDto.@Nullable Grid grid(BriefDto.@Nullable Grid table) {
        return table == null
                ? null
                : new AnnexDto.Grid(
                        table.header(),
                        table.rows().stream()
                                .map(r -> new AnnexDto.Row(r.cells()))
                                .toList());
    }
}
