package eu.alpsynergy.api.handler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.alpsynergy.api.dto.AnnexDto;
import eu.alpsynergy.api.dto.CallGroupsDto;
import eu.alpsynergy.api.dto.JointCallDto;
import eu.alpsynergy.api.error.RequestProblem;
import eu.alpsynergy.testing.CsvSnapshot;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.util.CompatibilityHints;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendar and annex of joint calls, read by other people's strict readers. */
class CallFilesTest {

    private static final View VIEW = View.of(CsvSnapshot.ofDefaultDataset());
    private static final String THREE = "regions=PIE,LOM,BWU&from=2024-01-01&to=2024-06-30";

    private static Query query(String text, List<Parameter> parameters) {
        Map<String, List<String>> given = new TreeMap<>();
        for (String pair : text.split("&")) {
            String[] sides = pair.split("=", 2);
            given.computeIfAbsent(sides[0], n -> new ArrayList<>()).add(sides[1]);
        }
        Query query = new Query(given, parameters);
        query.refuseIfWrong();
        return query;
    }

    private static byte[] file(String name, String text) {
        FileRoute route = Api.files().stream()
                .filter(f -> f.path().endsWith(name))
                .findFirst()
                .orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            route.file().of(VIEW, query(text, route.parameters())).writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "it", "sl"})
    void theCalendarIsAcceptedByAStrictParser(String language) throws Exception {
        byte[] bytes = file("calendar.ics", "lang=" + language + "&period=any&kind=erdf,interreg,national,regional");
        for (String hint : List.of(
                CompatibilityHints.KEY_RELAXED_PARSING,
                CompatibilityHints.KEY_RELAXED_UNFOLDING,
                CompatibilityHints.KEY_RELAXED_VALIDATION)) {
            CompatibilityHints.setHintEnabled(hint, false);
        }
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(bytes));

        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(calendar.getComponents(Component.VEVENT)).hasSizeGreaterThan(20);
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void theCommonWindowIsAnEventOverAllItsDays() throws Exception {
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(file("calendar.ics", THREE)));
        Component joint = calendar.getComponents(Component.VEVENT).stream()
                .map(Component.class::cast)
                .filter(c -> c.getRequiredProperty(Property.UID).getValue().startsWith("joint-"))
                .findFirst()
                .orElseThrow();

        assertThat(joint.getRequiredProperty(Property.DTSTART).getValue()).isEqualTo("20240118");
        assertThat(joint.getRequiredProperty(Property.DTEND).getValue()).isEqualTo("20240201");
        assertThat(new String(file("calendar.ics", THREE), StandardCharsets.UTF_8))
                .as("a call without any date has no event")
                .doesNotContain("lom-ci-2024");
    }

    /** The first day of the call of Baden-Württemberg is not known: what rests on it is not certain, and says so. */
    @Test
    void whatRestsOnADayThatIsNotKnownIsTentativeAndSaysSo() throws Exception {
        Map<String, Component> events = new TreeMap<>();
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(file("calendar.ics", THREE)));
        calendar.getComponents(Component.VEVENT).stream()
                .map(Component.class::cast)
                .forEach(c -> events.put(value(c, Property.UID), c));
        Component half = events.get("BWU-bwu-invest-1@alpsynergy");
        Component joint = events.entrySet().stream()
                .filter(e -> e.getKey().startsWith("joint-"))
                .findFirst()
                .orElseThrow()
                .getValue();

        assertThat(value(half, Property.DTSTART)).isEqualTo("20240131");
        assertThat(value(half, Property.STATUS)).isEqualTo("TENTATIVE");
        assertThat(value(half, Property.DESCRIPTION))
                .contains("ends on this day; the first day is not known")
                .doesNotContain("from day to day");
        assertThat(value(joint, Property.STATUS)).isEqualTo("TENTATIVE");
        assertThat(value(joint, Property.DESCRIPTION)).contains("Phase 3, first call", "first day not known");
        assertThat(events.values())
                .filteredOn(e -> value(e, Property.STATUS).equals("CONFIRMED"))
                .isNotEmpty()
                .allMatch(e -> value(e, Property.DESCRIPTION).contains("from day to day")
                        || value(e, Property.UID).startsWith("joint-"));
    }

    private static String value(Component event, String property) {
        return event.<Property>getProperty(property).map(Property::getValue).orElse("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "it", "sl"})
    void theAnnexIsADocumentWithTheSameTextAsThePage(String language) throws Exception {
        String text = THREE + "&region=PIE&chf=1.05&chfDate=2024-01-02&lang=" + language;
        AnnexDto page = new AnnexWriter(VIEW).of(query(text, CallParameters.ANNEX));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file("annex.docx", text)))) {
            List<String> expected = new ArrayList<>();
            expected.add(page.title());
            page.sections().forEach(s -> {
                expected.add(s.heading());
                expected.addAll(s.paragraphs());
            });
            assertThat(document.getParagraphs().stream()
                            .map(XWPFParagraph::getText)
                            .filter(p -> !p.isEmpty()))
                    .containsExactlyElementsOf(expected);
            assertThat(document.getTables()).hasSize(2);
            assertThat(document.getTables().get(0).getRow(1).getCell(1).getText())
                    .isEqualTo("SWIch I");
            assertThat(document.getDocument().getBody().getSectPr().getPgSz().getW())
                    .isEqualTo(java.math.BigInteger.valueOf(11906));
        }
        assertThat(page.sections().toString()).doesNotContain("{", "}").contains("2024");
    }

    @Test
    void theSameQuestionGivesTheSameBytes() {
        assertThat(file("annex.docx", THREE)).isEqualTo(file("annex.docx", THREE));
        assertThat(file("calendar.ics", THREE)).isEqualTo(file("calendar.ics", THREE));
    }

    @Test
    void aShiftThatLetsRegionsMeetIsInTheAnnex() {
        AnnexDto annex = new AnnexWriter(VIEW)
                .of(query("regions=PIE,BWU,VEN&shift=ven-111a-2024:12&region=VEN", CallParameters.ANNEX));

        assertThat(annex.sections().get(0).paragraphs())
                .anyMatch(p -> p.contains("13 October 2024"))
                .anyMatch(p -> p.contains("moves by 12 days"));
    }

    @Test
    void everyCommonWindowIsInTheAnnexWithItsThemesAndItsCall() {
        AnnexDto annex = new AnnexWriter(VIEW).of(query("regions=BWU,LOM,PIE&region=LOM", CallParameters.ANNEX));
        assertThat(annex.sections().get(0).paragraphs())
                .anyMatch(p -> p.contains("26 October 2023"))
                .anyMatch(p -> p.contains("18 January 2024"));
        assertThat(annex.sections().get(1).paragraphs()).hasSize(2);
        assertThat(annex.sections().get(1).paragraphs().get(1)).contains("Digital technologies");
        assertThat(annex.sections().stream().filter(s -> s.heading().startsWith("3. Rules")))
                .hasSize(2);
    }

    @Test
    void aRateWithoutItsDayIsRefused() {
        assertThatThrownBy(() -> new CallAnswers(VIEW).together(query("chf=1.05", CallParameters.TOGETHER)))
                .isInstanceOf(RequestProblem.class)
                .hasMessageContaining("chfDate");
    }

    @Test
    void groupsAndChosenRegionsAreOneAnswer() {
        Route groups = route("/joint-calls/groups");
        CallGroupsDto all = (CallGroupsDto)
                groups.answer().answer(VIEW, Map.of(), query("from=2024-01-01&to=2024-06-30", groups.parameters()));
        JointCallDto three = new CallAnswers(VIEW).together(query(THREE, CallParameters.TOGETHER));

        assertThat(all.groups()).hasSize(1);
        assertThat(all.groups().get(0).meetings()).isEqualTo(three.meetings());
        assertThat(three.meetings().get(0).opens()).isEqualTo("2024-01-18");
        assertThat(three.meetings().get(0).closes()).isEqualTo("2024-01-31");
    }

    private static Route route(String path) {
        return Api.routes("test").stream()
                .filter(r -> r.path().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
