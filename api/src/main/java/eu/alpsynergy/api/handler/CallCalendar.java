package eu.alpsynergy.api.handler;

import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Language;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.synergy.call.CallOffer;
import eu.alpsynergy.synergy.call.CallScenario;
import eu.alpsynergy.synergy.call.Days;
import eu.alpsynergy.synergy.call.JointCall;
import eu.alpsynergy.synergy.call.JointCalls;
import eu.alpsynergy.synergy.call.Meeting;
import eu.alpsynergy.synergy.call.Window;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Windows as an iCalendar file (RFC 5545): all-day events, the common windows as confirmed, frames as tentative. A window of which
 * one end is not known is an event on the day that is; windows without dates have no event. The stamp is the time of the import, so that
 * the same data give the same file.
 */
final class CallCalendar {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 75;

    private final View view;
    private final GraphSnapshot snapshot;
    private final StringBuilder out = new StringBuilder();

    CallCalendar(View view) {
        this.view = view;
        this.snapshot = view.snapshot();
    }

    byte[] of(Query query) {
        CallScenario scenario = CallParameters.scenario(view, query, CallScenario.OWN_MONEY);
        JointCall joint = JointCalls.of(snapshot, scenario)
                .together(CallParameters.pot(view, query), CallParameters.held(view, query));
        Language language = Language.valueOf(query.one("lang").orElse("en").toUpperCase(Locale.ROOT));
        AnnexTexts texts = new AnnexTexts(language);
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//AlpSynergy//Joint calls//EN");
        line("CALSCALE", "GREGORIAN");
        for (Meeting meeting : joint.meetings()) {
            String names =
                    meeting.regions().stream().map(r -> name(r, language)).collect(Collectors.joining(", "));
            event(
                    "joint-"
                            + CallShapes.ids(meeting.offers().stream()
                                    .map(o -> o.call().id())
                                    .toList()),
                    meeting.window(),
                    "CONFIRMED",
                    texts.of("window").replaceFirst("^\\d+\\. ", "") + ": " + names,
                    "");
        }
        joint.offers().forEach(o -> offer(o, language, texts));
        line("END", "VCALENDAR");
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void offer(CallOffer offer, Language language, AnnexTexts texts) {
        boolean frame = offer.window() instanceof Window.Frame;
        String kind = offer.call().windowKind().code();
        String note = offer.call().windowNote() == null ? "" : offer.call().windowNote();
        event(
                offer.region() + "-" + offer.call().id(),
                offer.window().days(),
                frame ? "TENTATIVE" : "CONFIRMED",
                name(offer.region(), language) + ": " + offer.call().name(),
                texts.of("windowKind") + ": " + texts.of("kind." + kind) + (note.isEmpty() ? "" : "\n" + note));
    }

    private String name(Id<Region> region, Language language) {
        return snapshot.regions().get(region).name().in(language);
    }

    private void event(String id, Days days, String status, String summary, String description) {
        LocalDate first = days.first() == null ? days.last() : days.first();
        LocalDate last = days.last() == null ? days.first() : days.last();
        if (first == null || last == null) {
            return;
        }
        line("BEGIN", "VEVENT");
        line("UID", id.replaceAll("[^A-Za-z0-9-]+", "-") + "@alpsynergy");
        line("DTSTAMP", stamp());
        line("DTSTART;VALUE=DATE", first.format(DAY));
        line("DTEND;VALUE=DATE", last.plusDays(1).format(DAY));
        line("SUMMARY", text(summary));
        if (!description.isEmpty()) {
            line("DESCRIPTION", text(description));
        }
        line("STATUS", status);
        line("TRANSP", "TRANSPARENT");
        line("END", "VEVENT");
    }

    private String stamp() {
        try {
            return STAMP.format(Instant.parse(snapshot.dataset().createdAt()));
        } catch (DateTimeParseException e) {
            return "20000101T000000Z";
        }
    }

    private static String text(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /** A content line, folded so that no part has more than 75 octets and no character is cut. */
    private void line(String name, String value) {
        String whole = name + ":" + value;
        int octets = 0;
        for (int c : whole.codePoints().toArray()) {
            int size = new String(Character.toChars(c)).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                out.append("\r\n ");
                octets = 1;
            }
            out.appendCodePoint(c);
            octets += size;
        }
        out.append("\r\n");
    }
}
