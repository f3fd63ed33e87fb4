package eu.alpsynergy.importer.alias;

/**
 * A row with a name, as far as telling it from others needs.
 *
 * @param legalName the name as registered, or empty
 * @param pic the participant identification code at CORDIS, or empty
 * @param cells how many cells of the row are filled
 */
public record NamedRow(String id, String name, String legalName, String region, String pic, int cells) {

    String names() {
        return legalName.isEmpty() || legalName.equals(name) ? name : name + " / " + legalName;
    }
}
