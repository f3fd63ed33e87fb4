package eu.alpsynergy.api.handler;

import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Language;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.synergy.call.CallOffer;
import eu.alpsynergy.synergy.call.CallScenario;
import eu.alpsynergy.synergy.call.Caveat;
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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Windows as an iCalendar file (RFC 5545): all-day events. What rests on days that are not known is tentative and says so: frames,
 * windows of which one end is not known (an event on the day that is), and common windows that need one of those. Windows without dates
 * have no event. The stamp is the time of the import, so that the same data give the same file.
 */
final class CallCalendar {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 75;
    private static final Set<Caveat.Kind> UNSURE = EnumSet.of(
            Caveat.Kind.OPENING_NOT_KNOWN,
            Caveat.Kind.CLOSING_NOT_KNOWN,
            Caveat.Kind.ROLLING_COUNTED,
            Caveat.Kind.FRAME_COUNTED);

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
                    isSure(meeting.window()) && open(meeting).isEmpty(),
                    texts.of("window").replaceFirst("^\\d+\\. ", "") + ": " + names,
                    together(meeting, texts));
        }
        joint.offers().forEach(o -> offer(o, language, texts));
        line("END", "VCALENDAR");
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void offer(CallOffer offer, Language language, AnnexTexts texts) {
        boolean frame = offer.window() instanceof Window.Frame;
        Days days = offer.window().days();
        String kind = isSure(days) ? "kind." + offer.call().windowKind().code() : halfKnown(days);
        String note = offer.call().windowNote() == null ? "" : offer.call().windowNote();
        event(
                offer.region() + "-" + offer.call().id(),
                days,
                !frame && isSure(days),
                name(offer.region(), language) + ": " + offer.call().name(),
                texts.of("windowKind") + ": " + texts.of(kind) + (note.isEmpty() ? "" : "\n" + note));
    }

    private static boolean isSure(Days days) {
        return days.first() != null && days.last() != null;
    }

    private static String halfKnown(Days days) {
        return days.first() == null ? "kind.last" : "kind.first";
    }

    /** What a common window rests on that is not known. */
    private static List<Caveat> open(Meeting meeting) {
        return meeting.caveats().stream().filter(c -> UNSURE.contains(c.kind())).toList();
    }

    private String together(Meeting meeting, AnnexTexts texts) {
        List<String> lines = new ArrayList<>();
        if (!isSure(meeting.window())) {
            lines.add(texts.of("windowKind") + ": " + texts.of(halfKnown(meeting.window())));
        }
        for (Caveat caveat : open(meeting)) {
            String calls = caveat.calls().stream()
                    .map(c -> snapshot.calls().get(c).name())
                    .collect(Collectors.joining(", "));
            lines.add(texts.of("tentative") + ": " + calls + ": "
                    + texts.of("caveat." + caveat.kind().code()));
        }
        return String.join("\n", lines);
    }

    private String name(Id<Region> region, Language language) {
        return snapshot.regions().get(region).name().in(language);
    }

    private void event(String id, Days days, boolean confirmed, String summary, String description) {
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
        line("STATUS", confirmed ? "CONFIRMED" : "TENTATIVE");
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
