package eu.alpsynergy.exports.catalogue;

import java.util.Map;
import java.util.TreeMap;

/** The prefixes catalogues use, and lists of the Publications Office of the EU that DCAT-AP asks for. */
final class Vocabulary {

    static final Map<String, String> PREFIXES = new TreeMap<>(Map.of(
            "dcat", "http://www.w3.org/ns/dcat#",
            "dct", "http://purl.org/dc/terms/",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
            "xsd", "http://www.w3.org/2001/XMLSchema#"));

    static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";
    static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

    private Vocabulary() {}
}
