package eu.alpsynergy.exports.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import eu.alpsynergy.exports.ExportFormat;
import eu.alpsynergy.exports.FolderRows;
import eu.alpsynergy.exports.Written;
import eu.alpsynergy.exports.dataset.DatasetCard;
import eu.alpsynergy.exports.dataset.DatasetRows;
import eu.alpsynergy.importer.load.DatasetReader;
import eu.alpsynergy.importer.mapping.TableSchema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.eclipse.rdf4j.rio.jsonld.JSONLDParserFactory;
import org.eclipse.rdf4j.rio.turtle.TurtleParserFactory;
import org.junit.jupiter.api.Test;

/** The catalogues as RDF4J reads them, and the citation as a YAML reader does. */
class CatalogueTest {

    private static final String AT = "https://alps.example/api/v1/exports/";

    private static Model turtle(byte[] file, String from) throws IOException {
        return parsed(new TurtleParserFactory().getParser(), file, from);
    }

    private static Model jsonLd(byte[] file, String from) throws IOException {
        return parsed(new JSONLDParserFactory().getParser(), file, from);
    }

    private static Model parsed(RDFParser parser, byte[] file, String from) throws IOException {
        Model model = new org.eclipse.rdf4j.model.impl.LinkedHashModel();
        parser.setRDFHandler(new StatementCollector(model));
        parser.parse(new ByteArrayInputStream(file), from);
        return model;
    }

    @Test
    void bothCataloguesSayTheSame() throws Exception {
        Model turtle = turtle(Written.bytes(ExportFormat.DCAT_TTL, FolderRows.plain()), AT + "dcat-ttl");
        Model jsonLd = jsonLd(Written.bytes(ExportFormat.DCAT_JSONLD, FolderRows.plain()), AT + "dcat-jsonld");

        assertThat(turtle.size()).isGreaterThan(100);
        assertThat(Models.isomorphic(turtle, jsonLd)).isTrue();
    }

    @Test
    void whatDcatApDemandsIsThere() throws Exception {
        Model model = turtle(Written.bytes(ExportFormat.DCAT_TTL, FolderRows.plain()), AT + "dcat-ttl");
        IRI catalogue = Values.iri("https://alps.example/api/v1/exports");
        IRI dataset = Values.iri("https://alps.example/api/v1/dataset");

        assertThat(model.contains(catalogue, RDF.TYPE, DCAT.CATALOG)).isTrue();
        for (IRI demanded : List.of(DCTERMS.TITLE, DCTERMS.DESCRIPTION, DCTERMS.PUBLISHER)) {
            assertThat(model.contains(catalogue, demanded, null))
                    .as("%s", demanded)
                    .isTrue();
        }
        assertThat(model.contains(catalogue, DCAT.HAS_DATASET, dataset)).isTrue();
        assertThat(model.contains(dataset, DCTERMS.TITLE, null)).isTrue();
        assertThat(model.contains(dataset, DCTERMS.DESCRIPTION, null)).isTrue();
        assertThat(Models.objectLiteral(model.filter(dataset, Values.iri(DCAT.NAMESPACE, "version"), null))
                        .orElseThrow()
                        .getLabel())
                .isEqualTo("2026.2-test");
        assertThat(model.filter(null, RDF.TYPE, FOAF.AGENT).subjects())
                .allSatisfy(agent ->
                        assertThat(model.contains(agent, FOAF.NAME, null)).isTrue());
        Set<Value> files = model.filter(dataset, DCAT.HAS_DISTRIBUTION, null).objects();
        assertThat(files).hasSize(8).contains(Values.iri(AT + "csv"), Values.iri(AT + "geojson"));
        assertThat(files).allSatisfy(file -> {
            assertThat(model.contains((IRI) file, DCAT.ACCESS_URL, null)).isTrue();
            assertThat(model.contains((IRI) file, DCTERMS.LICENSE, null)).isTrue();
        });
        assertThat(model.filter(dataset, DCTERMS.SPATIAL, null).objects().stream()
                        .map(v -> v.stringValue().replaceFirst(".*/", ""))
                        .collect(Collectors.toSet()))
                .contains("AUT", "DEU", "FRA", "ITA", "SVN", "CHE");
    }

    @Test
    void aBaseIsUsedWhereverTheFileLies() throws Exception {
        Model turtle = turtle(Written.based(ExportFormat.DCAT_TTL, FolderRows.plain(), AT), "file:///tmp/x.ttl");
        Model jsonLd = jsonLd(Written.based(ExportFormat.DCAT_JSONLD, FolderRows.plain(), AT), "file:///tmp/x.jsonld");

        assertThat(turtle.contains(Values.iri(AT + "csv"), RDF.TYPE, DCAT.DISTRIBUTION))
                .isTrue();
        assertThat(Models.isomorphic(turtle, jsonLd)).isTrue();
    }

    @Test
    void hardTextsComeThroughInEveryCatalogue() throws Exception {
        DatasetRows hard = titled(FolderRows.HARD);
        Model turtle = turtle(Written.bytes(ExportFormat.DCAT_TTL, hard), AT + "x");
        Model jsonLd = jsonLd(Written.bytes(ExportFormat.DCAT_JSONLD, hard), AT + "x");
        JsonNode citation = new YAMLMapper().readTree(Written.bytes(ExportFormat.CITATION, hard));

        assertThat(turtle.contains(null, DCTERMS.TITLE, Values.literal(FolderRows.HARD, "en")))
                .isTrue();
        assertThat(Models.isomorphic(turtle, jsonLd)).isTrue();
        assertThat(citation.get("title").asText()).isEqualTo(FolderRows.HARD);
    }

    @Test
    void theCitationHasWhatTheFormatDemands() throws Exception {
        JsonNode citation = new YAMLMapper().readTree(Written.bytes(ExportFormat.CITATION, FolderRows.plain()));

        assertThat(citation.get("cff-version").asText()).isEqualTo("1.2.0");
        assertThat(citation.get("type").asText()).isEqualTo("dataset");
        assertThat(citation.get("message").asText()).isNotBlank();
        assertThat(citation.get("title").asText()).isEqualTo("AlpSynergy: regions");
        assertThat(citation.get("version").asText()).isEqualTo("2026.2-test");
        assertThat(citation.get("date-released").asText()).isEqualTo("2026-11-24");
        assertThat(citation.get("license").asText()).isEqualTo("CC-BY-4.0");
        assertThat(citation.get("authors")).hasSize(1);
        assertThat(citation.at("/references/0/version").asText()).isEqualTo("9.9.9");
    }

    @Test
    void thePackagesContributorsAreItsAuthors() throws Exception {
        assertThat(authors("The AlpSynergy authors", "Anna: Å & Söhne")
                        .get(0)
                        .get("name")
                        .asText())
                .isEqualTo("Anna: Å & Söhne");
        assertThat(authors("\"contributors\"", "\"x-nobody\"")
                        .get(0)
                        .get("name")
                        .asText())
                .isEqualTo("The authors of the dataset");
    }

    private static JsonNode authors(String before, String after) throws IOException {
        String descriptor = FolderRows.plain().card().descriptor();
        assertThat(descriptor).contains(before);
        DatasetRows rows = with(DatasetCard.of("1", "2", "T", Map.of(), "0", descriptor.replace(before, after)));
        return new YAMLMapper()
                .readTree(Written.bytes(ExportFormat.CITATION, rows))
                .get("authors");
    }

    private static DatasetRows titled(String title) {
        DatasetCard card = FolderRows.plain().card();
        return with(DatasetCard.of(
                card.version(), card.softwareVersion(), title, card.rows(), card.contentHash(), card.descriptor()));
    }

    private static DatasetRows with(DatasetCard card) {
        FolderRows rows = FolderRows.plain();
        return new DatasetRows() {
            @Override
            public DatasetCard card() {
                return card;
            }

            @Override
            public List<TableSchema> tables() {
                return rows.tables();
            }

            @Override
            public void read(TableSchema table, DatasetReader.Rows sink) throws IOException {
                rows.read(table, sink);
            }
        };
    }

    @Test
    void formatsAreTheOnesThatRdfReadersKnow() {
        assertThat(RDFFormat.TURTLE.getMIMETypes()).contains(ExportFormat.DCAT_TTL.mediaType());
        assertThat(RDFFormat.JSONLD.getMIMETypes()).contains(ExportFormat.DCAT_JSONLD.mediaType());
    }
}
