package eu.alpsynergy.exports.catalogue;

import eu.alpsynergy.exports.dataset.DatasetCard;
import eu.alpsynergy.exports.dataset.DatasetCard.Licence;
import eu.alpsynergy.exports.dataset.DatasetRows;
import eu.alpsynergy.importer.mapping.TableSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;

/**
 * The dataset as DCAT-AP 3 describes one: catalogue, dataset, a distribution a format. Addresses are relative to the catalogue's own,
 * which is a format among the others; the catalogue and the dataset are called by the pages that describe them.
 */
final class Catalogue {

    private static final List<String> KEYWORDS = List.of(
            "smart specialisation", "S3", "clusters", "value chains", "interregional cooperation", "regional funding");
    private static final List<String> THEMES = List.of("ECON", "REGI", "TECH");

    private Catalogue() {}

    static RdfNode of(DatasetRows rows, List<Distribution> distributions) throws IOException {
        DatasetCard card = rows.card();
        RdfNode catalogue = RdfNode.named("../exports", "dcat:Catalog")
                .english("dct:title", "Files of the dataset " + card.title())
                .english(
                        "dct:description",
                        "The dataset in every format AlpSynergy " + card.softwareVersion() + " writes.")
                .node("dct:publisher", agent(card))
                .iri("dct:language", Vocabulary.AUTHORITY + "language/ENG");
        addLicences(catalogue, card);
        return catalogue.node("dcat:dataset", dataset(rows, distributions));
    }

    private static RdfNode dataset(DatasetRows rows, List<Distribution> distributions) throws IOException {
        DatasetCard card = rows.card();
        RdfNode dataset = RdfNode.named("../dataset", "dcat:Dataset")
                .english("dct:title", card.title())
                .english("dct:description", card.description().isBlank() ? card.title() : card.description())
                .text("dct:identifier", card.version())
                .text("dcat:version", card.version())
                .node("dct:publisher", agent(card));
        card.created().ifPresent(day -> dataset.typed("dct:issued", day, "xsd:date"));
        KEYWORDS.forEach(word -> dataset.english("dcat:keyword", word));
        THEMES.forEach(theme -> dataset.iri("dcat:theme", Vocabulary.AUTHORITY + "data-theme/" + theme));
        for (String country : countries(rows)) {
            dataset.iri("dct:spatial", Vocabulary.AUTHORITY + "country/" + country);
        }
        dataset.iri("dct:accessRights", Vocabulary.AUTHORITY + "access-right/PUBLIC");
        dataset.node(
                "dct:provenance",
                RdfNode.unnamed("dct:ProvenanceStatement")
                        .english(
                                "rdfs:label",
                                "Every row names its source and its status (sourced, derived, modelled, unsourced). Written by AlpSynergy "
                                        + card.softwareVersion() + "."));
        for (Distribution each : distributions) {
            dataset.node("dcat:distribution", distribution(each, card));
        }
        return dataset;
    }

    private static RdfNode distribution(Distribution file, DatasetCard card) {
        RdfNode distribution = RdfNode.named(file.code(), "dcat:Distribution")
                .english("dct:title", file.code())
                .english("dct:description", file.summary())
                .iri("dcat:accessURL", file.code())
                .iri("dcat:downloadURL", file.code());
        distribution.iri("dct:format", Vocabulary.AUTHORITY + "file-type/" + file.fileType());
        if (file.zipped()) {
            distribution.iri("dcat:packageFormat", Vocabulary.MEDIA_TYPES + "application/zip");
        } else if (!file.mediaType().contains("/x-") && isRegistered(file.mediaType())) {
            distribution.iri("dcat:mediaType", Vocabulary.MEDIA_TYPES + file.mediaType());
        }
        addLicences(distribution, card);
        rights(card)
                .forEach(right -> distribution.node(
                        "dct:rights", RdfNode.unnamed("dct:RightsStatement").english("rdfs:label", right)));
        return distribution;
    }

    /** GEXF and GraphML have media types in use that nobody registered; the range of the property is the registered ones. */
    private static boolean isRegistered(String mediaType) {
        return !mediaType.equals("application/gexf+xml") && !mediaType.equals("application/graphml+xml");
    }

    private static RdfNode agent(DatasetCard card) {
        return RdfNode.unnamed("foaf:Agent").text("foaf:name", String.join(", ", card.authors()));
    }

    private static void addLicences(RdfNode node, DatasetCard card) {
        card.licences().stream()
                .flatMap(l -> l.address().stream())
                .filter(a -> a.startsWith("http"))
                .findFirst()
                .ifPresent(address -> node.iri("dct:license", address));
    }

    /** What tables say of rights beyond the licence of the whole. */
    private static Set<String> rights(DatasetCard card) {
        Set<String> rights = new TreeSet<>();
        card.licencesOfTables().values().forEach(licences -> licences.stream()
                .filter(l -> !card.licences().contains(l))
                .map(Licence::title)
                .forEach(rights::add));
        return rights;
    }

    /** Countries as the EU's list calls them; a code that is no country is left out. */
    private static List<String> countries(DatasetRows rows) throws IOException {
        List<String> countries = new ArrayList<>();
        for (TableSchema table : rows.tables()) {
            if (table.name().equals("countries")) {
                int id = table.indexOf("id").orElseThrow();
                rows.read(table, cells -> {
                    try {
                        String code = new Locale("", String.valueOf(cells.get(id))).getISO3Country();
                        if (!code.isEmpty()) {
                            countries.add(code);
                        }
                    } catch (MissingResourceException e) {
                        // a territory of the package's own, which the list does not have
                    }
                });
            }
        }
        return countries;
    }
}
