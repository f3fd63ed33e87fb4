package eu.alpsynergy.importer.foreign.cordis;

import eu.alpsynergy.importer.alias.NameWords;
import eu.alpsynergy.importer.foreign.ExportRow;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells rows that may be a natural person. The export has no column for it, so doubt is enough: a title before the name, the words
 * themselves, or a name of two or three words that nothing (legal form, VAT number, website, short name, a word of organisations, type of
 * activity) shows to be an organisation's. Who is one all the same is brought in by an alias.
 */
final class NaturalPersons {

    private static final Pattern SAYS_SO = Pattern.compile(
            "(?i)natural person|private person|private individual|physical person|personne physique|persona fisica|natürliche person|fizična oseba");
    private static final Pattern TITLE = Pattern.compile(
            "(?i)(mr|mrs|ms|miss|dr|prof|professor|herr|frau|sig|signor|signora|m|mme|mlle|monsieur|madame|dott|dott\\.?ssa|ing|gospod|gospa|dipl\\.?-?ing)\\.? +\\p{L}.*");
    private static final Pattern TWO_OR_THREE_WORDS =
            Pattern.compile("[\\p{L}][\\p{L}'.-]*,? [\\p{L}][\\p{L}'.-]*(?: [\\p{L}][\\p{L}'.-]*)?");
    private static final Pattern OF_ORGANISATIONS = Pattern.compile(
            "(?i).*(univer|instit|politec|polytech|hochschul|college|school|schule|scuola|academ|akadem|accadem|hospital|klinik|ospedal|"
                    + "centre|center|centr|zentrum|stiftung|fondaz|foundation|fondation|associa|verein|verband|agen|city|stadt|comune|commune|občin|"
                    + "gemeinde|land |kanton|region|minist|museum|museo|consor|group|gruppe|gruppo|tech|systems?|solutions?|engineer|consult|labs?\\b|"
                    + "research|forsch|ricerca|energ|network|netzwerk|cluster|bank|industr|werke?\\b|studio|services?|international|europe|pharma|"
                    + "design|media|software|digital|innovat|chamber|kammer|camera|society|gesellschaft|club|union|federa|partner|holding|company|"
                    + "council|committee|office|park|hub|farm|press|verlag|edition|robot|space|bio|medic|nano|data|aero|electr|elektr|"
                    + "auto|motor|material|chem|optic|photon|water|solar|food|wood|holz|bau|logist|transport|mobil).*");
    private static final Set<String> PUBLIC_TYPES = Set.of("HES", "REC", "PUB");

    private final NameWords words = new NameWords(Map.of());

    /** Whether the row may be a person's. */
    boolean isOne(ExportRow row) {
        String name = row.get("name");
        if (SAYS_SO.matcher(name).find()) {
            return true;
        }
        if (PUBLIC_TYPES.contains(row.get("activityType").toUpperCase(Locale.ROOT))) {
            return false;
        }
        return (TITLE.matcher(name).matches() || nothingShowsAnOrganisation(row, name)) && !words.hasForm(name);
    }

    private static boolean nothingShowsAnOrganisation(ExportRow row, String name) {
        return row.get("vatNumber").isEmpty()
                && row.get("organizationURL").isEmpty()
                && row.get("shortName").isEmpty()
                && TWO_OR_THREE_WORDS.matcher(name).matches()
                && !OF_ORGANISATIONS.matcher(name).matches();
    }
}
