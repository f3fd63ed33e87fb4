package eu.alpsynergy.api.handler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.alpsynergy.api.dto.BriefDto;
import eu.alpsynergy.api.dto.PilotsDto;
import eu.alpsynergy.api.error.RequestProblem;
import eu.alpsynergy.testing.CsvSnapshot;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BriefTest {

    private static final View VIEW = View.of(CsvSnapshot.ofDefaultDataset());

    @TempDir
    Path folder;

    private static BriefDto brief(String... pairs) {
        Map<String, List<String>> given = new TreeMap<>();
        for (String pair : pairs) {
            given.put(pair.split("=")[0], List.of(pair.split("=")[1]));
        }
        return new BriefAnswers(VIEW).of(new Query(given, BriefAnswers.PARAMETERS));
    }

    private static String text(BriefDto brief) {
        return brief.sections().stream()
                .flatMap(s -> s.sentences().stream())
                .map(BriefDto.Sentence::text)
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "it", "sl"})
    void everyTemplateHasTheSameGapsInEveryLanguage(String language) throws IOException {
        Properties english = templates("en");
        Properties other = templates(language);
        assertThat(new TreeSet<>(other.stringPropertyNames())).isEqualTo(new TreeSet<>(english.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            assertThat(gaps(other.getProperty(key))).as(language + " " + key).isEqualTo(gaps(english.getProperty(key)));
        }
    }

    private static Properties templates(String language) throws IOException {
        Properties templates = new Properties();
        templates.load(new InputStreamReader(
                Objects.requireNonNull(BriefTest.class.getResourceAsStream("brief_" + language + ".properties")),
                StandardCharsets.UTF_8));
        return templates;
    }

    private static TreeSet<String> gaps(String template) {
        return Pattern.compile("\\{\\d}")
                .matcher(template)
                .results()
                .map(m -> m.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "it", "sl"})
    void everySubjectIsToldInEveryLanguageWithoutAnOpenGap(String language) {
        for (BriefDto brief : List.of(
                brief("subject=region", "id=PIE", "lang=" + language),
                brief("subject=pair", "a=PIE", "b=LOM", "lang=" + language),
                brief("subject=chain", "id=vc-bio-agro", "lang=" + language),
                brief("subject=pilots", "lang=" + language),
                brief("subject=pilots", "region=all", "lang=" + language),
                brief("subject=joint-call", "regions=PIE,LOM,BWU", "lang=" + language),
                brief("subject=joint-call", "period=any", "pledge=PIE:2000000", "rate=0.5", "lang=" + language))) {
            assertThat(brief.title()).doesNotContain("{");
            assertThat(text(brief))
                    .isNotBlank()
                    .doesNotContain("{")
                    .doesNotContainPattern("\\bnull\\b")
                    .doesNotContain("NaN");
            assertThat(brief.sources()).isNotNull();
        }
    }

    @Test
    void aJointCallSaysWhenTheRegionsMeetAndWhatKeepsOthersApart() {
        BriefDto meets = brief("subject=joint-call", "regions=PIE,LOM,BWU");

        assertThat(meets.title()).contains("Piedmont", "Lombardy", "Baden-Württemberg");
        assertThat(meets.link()).startsWith("/calls?regions=");
        assertThat(text(meets)).contains("18 January 2024", "31 January 2024", "first or last day is not known");
        assertThat(text(brief("subject=joint-call"))).contains("unknown window").doesNotContain("closed");
    }

    @ParameterizedTest
    @CsvSource({"region, id", "chain, id", "pair, a", "pair, b"})
    void aSubjectThatIsNotNamedIsAskedForByItsParameter(String subject, String parameter) {
        String other = parameter.equals("b") ? "a=PIE" : "lang=en";

        assertThatThrownBy(() -> brief("subject=" + subject, other))
                .hasMessageContaining("'" + parameter + "'")
                .hasMessageContaining("missing");
    }

    @Test
    void aPeriodThatStrategiesDoNotHaveIsRefusedForPilots() {
        assertThatThrownBy(() -> brief("subject=pilots", "period=any")).hasMessageContaining("period");
    }

    @Test
    void theFiguresOfAChoiceAreThoseOfTheChoice() {
        PilotsDto pilots = new PilotAnswers(VIEW)
                .choose(new PilotQuestion(VIEW, new Query(Map.of(), PilotQuestion.PARAMETERS)).read());
        BriefDto brief = brief("subject=pilots");
        String objective =
                String.format(java.util.Locale.UK, "%.3f", pilots.sets().get(0).objective());

        assertThat(text(brief)).contains("worth " + objective).contains("proven");
        assertThat(Objects.requireNonNull(brief.sections().get(1).table()).rows())
                .hasSize(10)
                .allMatch(row -> row.cells().size() == 4);
    }

    @Test
    void whatIsFilledInIsNeverReadAsAGap() {
        assertThat(new BriefTexts(eu.alpsynergy.model.Language.EN).of("rule.region", "{1} {0}"))
                .isEqualTo("a cluster from {1} {0}");
    }

    @Test
    void aRegionThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> brief("subject=region", "id=XXX")).isInstanceOf(RequestProblem.class);
        assertThatThrownBy(() -> brief("subject=pair", "a=PIE", "b=PIE")).isInstanceOf(RequestProblem.class);
    }

    @Test
    void theDocumentHoldsTheSentences() throws IOException {
        BriefDto brief = brief("subject=pair", "a=PIE", "b=LOM");
        byte[] document = Docx.bytes(BriefAnswers.document(brief));

        assertThat(entry(document, "word/document.xml"))
                .contains(brief.sections().get(0).sentences().get(0).text());
        assertThat(Docx.bytes(BriefAnswers.document(brief))).isEqualTo(document);
    }

    @Test
    void theWorkbookHoldsEveryCandidate() throws IOException {
        PilotsDto pilots = new PilotAnswers(VIEW)
                .choose(new PilotQuestion(VIEW, new Query(Map.of(), PilotQuestion.PARAMETERS)).read());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PilotFiles.write(pilots, out);
        String sheet = entry(out.toByteArray(), "xl/worksheets/sheet1.xml");

        assertThat(sheet.split("<row ", -1)).hasSize(1 + 86);
    }

    @Test
    void everyWrongWordOfAQuestionIsNamed() {
        Query query = new Query(
                Map.of(
                        "vote", List.of("p99:cl-pie-02:3"),
                        "type", List.of("richest:2"),
                        "in", List.of("cl-nowhere"),
                        "labelsOn", List.of("2024-02-31")),
                PilotQuestion.PARAMETERS);
        assertThatThrownBy(() -> new PilotQuestion(VIEW, query).read())
                .isInstanceOfSatisfying(RequestProblem.class, problem -> assertThat(
                                problem.problem().errors())
                        .extracting(e -> e.parameter())
                        .containsExactlyInAnyOrder("vote", "type", "in", "labelsOn"));
    }

    private String entry(byte[] zipped, String name) throws IOException {
        Path file = Files.write(folder.resolve("document.zip"), zipped);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(
                    zip.getInputStream(Objects.requireNonNull(zip.getEntry(name)))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }
}
