package eu.alpsynergy.exports;

import eu.alpsynergy.exports.catalogue.CitationFile;
import eu.alpsynergy.exports.catalogue.DcatJsonLd;
import eu.alpsynergy.exports.catalogue.DcatTurtle;
import eu.alpsynergy.exports.catalogue.Distribution;
import eu.alpsynergy.exports.dataset.FileWriter;
import eu.alpsynergy.exports.graph.CypherScript;
import eu.alpsynergy.exports.graph.GexfFile;
import eu.alpsynergy.exports.graph.GraphMlFile;
import eu.alpsynergy.exports.graph.NodeLinkFile;
import eu.alpsynergy.exports.place.GeoJsonFile;
import eu.alpsynergy.exports.table.CsvZip;
import eu.alpsynergy.exports.table.DataPackageZip;
import eu.alpsynergy.exports.table.WorkbookFile;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats the dataset can be taken along in. */
public enum ExportFormat {
    DATA_PACKAGE("zip", "application/zip", "Data package for AlpSynergy and Frictionless tools, exact.") {
        @Override
        public FileWriter writer() {
            return new DataPackageZip();
        }
    },
    CSV("zip", "application/zip", "A CSV file a table, for spreadsheets and statistics programs.") {
        @Override
        public FileWriter writer() {
            return new CsvZip();
        }
    },
    XLSX(
            "xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "A workbook with a sheet a table, for Excel and LibreOffice.") {
        @Override
        public FileWriter writer() {
            return new WorkbookFile();
        }
    },
    GRAPHML("graphml", "application/graphml+xml", "The whole graph, for networkx, igraph, yEd, Gephi.") {
        @Override
        public FileWriter writer() {
            return new GraphMlFile();
        }
    },
    GEXF("gexf", "application/gexf+xml", "The whole graph as GEXF 1.3, for Gephi and Gephi Lite.") {
        @Override
        public FileWriter writer() {
            return new GexfFile();
        }
    },
    NODE_LINK("json", "application/json", "The whole graph as nodes and links, for d3 and networkx.") {
        @Override
        public FileWriter writer() {
            return new NodeLinkFile();
        }
    },
    GEOJSON("geojson", "application/geo+json", "What has a place, as points with figures, for QGIS and web maps.") {
        @Override
        public FileWriter writer() {
            return new GeoJsonFile();
        }
    },
    CYPHER("cypher", "application/x-cypher-query", "A script that loads the graph into an empty Neo4j.") {
        @Override
        public FileWriter writer() {
            return new CypherScript();
        }
    },
    DCAT_TTL("ttl", "text/turtle", "DCAT-AP 3 catalogue in Turtle, for data portals.") {
        @Override
        public FileWriter writer() {
            return new DcatTurtle(distributions());
        }
    },
    DCAT_JSONLD("jsonld", "application/ld+json", "DCAT-AP 3 catalogue in JSON-LD, for data portals.") {
        @Override
        public FileWriter writer() {
            return new DcatJsonLd(distributions());
        }
    },
    CITATION("cff", "application/yaml", "CITATION.cff, for reference managers.") {
        @Override
        public FileWriter writer() {
            return new CitationFile();
        }
    };

    private final String ending;
    private final String mediaType;
    private final String summary;

    ExportFormat(String ending, String mediaType, String summary) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.summary = summary;
    }

    /** A writer of this format. */
    public abstract FileWriter writer();

    /** How the command line and addresses name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** One sentence: what it is and for whom. */
    public String summary() {
        return summary;
    }

    /** Whether there is a variant for spreadsheets that expect a semicolon and a decimal comma. */
    public boolean hasExcelVariant() {
        return this == CSV;
    }

    /** The name of a file of this format. */
    public String fileName(String version, boolean excel) {
        if (this == CITATION) {
            return "CITATION.cff";
        }
        return "alpsynergy-" + code() + (excel ? "-excel" : "") + "-" + version.replaceAll("[^A-Za-z0-9.-]+", "-") + "."
                + ending;
    }

    /** What a catalogue lists: every form of the data. */
    private static List<Distribution> distributions() {
        return Arrays.stream(values())
                .flatMap(f -> f
                        .fileType()
                        .map(type -> new Distribution(
                                f.code(),
                                f.summary(),
                                f.mediaType(),
                                type,
                                f.ending().equals("zip")))
                        .stream())
                .toList();
    }

    /** The EU's code of the type of the files; nothing for what is no form of the data. */
    private Optional<String> fileType() {
        return switch (this) {
            case DATA_PACKAGE, CSV -> Optional.of("CSV");
            case XLSX -> Optional.of("XLSX");
            case GRAPHML, GEXF -> Optional.of("XML");
            case NODE_LINK -> Optional.of("JSON");
            case GEOJSON -> Optional.of("GEOJSON");
            case CYPHER -> Optional.of("TXT");
            case DCAT_TTL, DCAT_JSONLD, CITATION -> Optional.empty();
        };
    }

    public static Optional<ExportFormat> find(String code) {
        return Arrays.stream(values()).filter(f -> f.code().equals(code)).findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(ExportFormat::code).toList();
    }
}
