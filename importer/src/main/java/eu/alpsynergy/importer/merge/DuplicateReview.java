package eu.alpsynergy.importer.merge;

import eu.alpsynergy.importer.ProgressListener;
import eu.alpsynergy.importer.alias.AliasFile;
import eu.alpsynergy.importer.alias.Aliases;
import eu.alpsynergy.importer.alias.Duplicate;
import eu.alpsynergy.importer.alias.DuplicateFile;
import eu.alpsynergy.importer.alias.Duplicates;
import eu.alpsynergy.importer.alias.NameWords;
import eu.alpsynergy.importer.alias.NamedRow;
import eu.alpsynergy.importer.check.PackageValidator;
import eu.alpsynergy.importer.check.PackageValidator.Outcome;
import eu.alpsynergy.importer.check.PreparedPackage;
import eu.alpsynergy.importer.issue.ProblemLog;
import eu.alpsynergy.importer.issue.ValidationReport;
import eu.alpsynergy.importer.source.PackageLimits;
import eu.alpsynergy.importer.source.PackageSource;
import eu.alpsynergy.importer.source.TableFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lists the likely duplicates of a data package for people to decide. Nothing is merged here. */
public final class DuplicateReview {

    private static final List<String> TABLES = List.of("actors", "clusters", "external_organisations");
    private static final List<String> LANGUAGES =
            List.of("name_en", "name_de", "name_fr", "name_it", "name_sl", "name_local");

    private final ProgressListener progress;

    public DuplicateReview(ProgressListener progress) {
        this.progress = progress;
    }

    /**
     * What was found.
     *
     * @param report of the package; with errors nothing was looked for
     */
    public record Result(ValidationReport report, List<Duplicate> duplicates) {

        public Result {
            duplicates = List.copyOf(duplicates);
        }
    }

    /** Looks through a package and writes {@code duplicates.csv} into a folder. */
    public Result run(Path dataset, Path folder) {
        Outcome outcome =
                new PackageValidator().prepare(dataset, Path.of(System.getProperty("java.io.tmpdir")), progress);
        if (outcome instanceof Outcome.Rejected rejected) {
            return new Result(rejected.report(), List.of());
        }
        try (PreparedPackage prepared = ((Outcome.Good) outcome).prepared();
                PackageSource source = PackageSource.open(dataset, PackageLimits.standard())) {
            Aliases aliases = AliasFile.read(source, new ProblemLog());
            NameWords words = new NameWords(regionNames(prepared.folder()));
            List<Duplicate> found = new ArrayList<>();
            for (String table : TABLES) {
                if (Files.exists(prepared.folder().resolve(table + ".csv"))) {
                    found.addAll(new Duplicates(table, words, aliases).find(rows(prepared.folder(), table)));
                }
            }
            DuplicateFile.write(folder, found);
            return new Result(prepared.report(), found);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the duplicates of " + dataset, e);
        }
    }

    /** A region's names in all languages to one word: Upper Austria is Oberösterreich. */
    private static Map<String, String> regionNames(Path folder) throws IOException {
        Map<String, String> names = new HashMap<>();
        if (Files.exists(folder.resolve("regions.csv"))) {
            for (Map<String, String> region :
                    TableFile.read(folder, "regions", "id").rows()) {
                String word = "region-" + region.getOrDefault("id", "").toLowerCase(Locale.ROOT);
                LANGUAGES.forEach(l -> names.put(region.getOrDefault(l, ""), word));
            }
        }
        return names;
    }

    private static List<NamedRow> rows(Path folder, String table) throws IOException {
        return TableFile.read(folder, table, "id").rows().stream()
                .map(row -> new NamedRow(
                        row.getOrDefault("id", ""),
                        row.getOrDefault("name", ""),
                        row.getOrDefault("legal_name", ""),
                        row.getOrDefault("region", ""),
                        row.getOrDefault("cordis_pic", ""),
                        (int) row.values().stream().filter(c -> !c.isEmpty()).count()))
                .toList();
    }
}
