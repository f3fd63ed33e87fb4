package eu.alpsynergy.importer.timetable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of windows in English, German, French, Italian and Slovene; texts are compared in lower case. */
final class DateWords {

    private static final List<List<String>> MONTHS = List.of(
            List.of("january", "januar", "jänner", "janvier", "gennaio", "januarja", "januarju", "jan", "gen"),
            List.of("february", "februar", "feber", "février", "febbraio", "februarja", "februarju", "feb", "févr"),
            List.of("march", "märz", "mars", "marzo", "marec", "marca", "marcu", "mar", "mär"),
            List.of("april", "avril", "aprile", "aprila", "aprilu", "apr", "avr"),
            List.of("may", "mai", "maggio", "maj", "maja", "maju", "mag"),
            List.of("june", "juni", "juin", "giugno", "junij", "junija", "juniju", "jun", "giu"),
            List.of("july", "juli", "juillet", "luglio", "julij", "julija", "juliju", "jul", "lug"),
            List.of("august", "août", "agosto", "avgust", "avgusta", "avgustu", "aug", "ago", "avg"),
            List.of("september", "septembre", "settembre", "septembra", "septembru", "sept", "sep", "set"),
            List.of("october", "oktober", "octobre", "ottobre", "oktobra", "oktobru", "oct", "okt", "ott"),
            List.of("november", "novembre", "novembra", "novembru", "nov"),
            List.of(
                    "december",
                    "dezember",
                    "décembre",
                    "dicembre",
                    "decembra",
                    "decembru",
                    "dec",
                    "dez",
                    "déc",
                    "dic"));

    private static final Map<String, Integer> MONTH_OF = monthOf();

    /** Alternatives of all month names, longer ones first. */
    static final String MONTH = MONTH_OF.keySet().stream()
            .sorted((a, b) -> b.length() - a.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));

    static final Pattern NOT_YET = Pattern.compile("(?:tb[adc]|t\\.b\\.[adc]\\.|to be (?:defined|announced|confirmed)|"
            + "da (?:definire|definirsi|confermare)|in definizione|à (?:définir|préciser|confirmer)|non défini|"
            + "(?:noch )?(?:offen|unbekannt|nicht bekannt)|wird (?:noch )?bekannt ?gegeben|folgt|k\\. ?a\\.|"
            + "še ni določen[oa]?|ni (?:še )?znano|bo objavljeno|n\\.? ?[ad]\\.?|n/?a|n/?d|\\?+|-+|/|\\.{2,}|x)");

    static final Pattern ROLLING = Pattern.compile("sportello|fil de l['’]eau|en continu|permanent|rolling|continuous|"
            + "always open|laufend|fortlaufend|jederzeit|ganzjährig|ständig|stalno|ves čas|skozi vse leto|"
            + "esaurimento|épuisement|erschöpfung|ausschöpfung|porabe sredstev|exhaust|funds last|first come");

    static final Pattern APPROXIMATE = words(
            "circa|ca|presum\\p{L}*|previst\\p{L}*|indicativ\\p{L}*|voraussichtlich|geplant|etwa|"
                    + "ungefähr|env|environ|vers|prévu\\p{L}*|provisoire|about|around|approx\\p{L}*|expected|planned|tentative|predvid\\p{L}*|"
                    + "okvirno|približno|anfang|ende|mitte|début|fin|metà|inizio|fine|beginning|mid|konec|začetek|sredina");

    static final Pattern EXTENDED = words("(?:prorog|verlänger|prolong|extend|extension|podaljš|report[ée])\\p{L}*");

    static final Pattern FROM =
            words("from|since|opens|opening|as of|ab|von|vom|seit|beginn|start|dal|dall|da|a partire|apertura|"
                    + "à partir|du|dès|ouverture|od|začetek");

    static final Pattern UNTIL =
            words("until|till|by|closes?|closing|deadline|to|bis|frist|schluss|al|entro|fino|scadenza|chiusura|"
                    + "au|jusqu|avant le|clôture|date limite|do|najkasneje|rok");

    /** What joins the two ends of one window. */
    static final Pattern RANGE = Pattern.compile("\\s*(?:ore|uhr|h|\\d{1,2}[:.]\\d{2}|[,(). ])*\\s*"
            + "(?:-|->|→|to|until|till|through|bis(?: zum)?|al|all|fino al|fino|a|e fino al|au|jusqu['’]au|à|do|and closes|/)\\s*"
            + "(?:the|le|il|zum|dem|am)?\\s*");

    private DateWords() {}

    /** Whole words; what stands beside them is no letter and no digit, whichever Java runs this. */
    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])");
    }

    private static Map<String, Integer> monthOf() {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (int m = 0; m < MONTHS.size(); m++) {
            for (String name : MONTHS.get(m)) {
                numbers.put(name, m + 1);
            }
        }
        return Map.copyOf(numbers);
    }

    static int month(String name) {
        Integer number = MONTH_OF.get(name);
        if (number == null) {
            throw new IllegalArgumentException("no month '" + name + "'");
        }
        return number;
    }
}
