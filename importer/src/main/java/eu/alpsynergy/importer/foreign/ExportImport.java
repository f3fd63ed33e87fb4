package eu.alpsynergy.importer.foreign;

import eu.alpsynergy.importer.ProgressListener;
import eu.alpsynergy.importer.alias.AliasFile;
import eu.alpsynergy.importer.alias.Aliases;
import eu.alpsynergy.importer.check.PackageValidator;
import eu.alpsynergy.importer.foreign.cordis.CordisReader;
import eu.alpsynergy.importer.foreign.eccp.ClusterListReader;
import eu.alpsynergy.importer.foreign.eurostat.EurostatReader;
import eu.alpsynergy.importer.foreign.keep.KeepReader;
import eu.alpsynergy.importer.issue.Problem;
import eu.alpsynergy.importer.issue.ProblemLog;
import eu.alpsynergy.importer.issue.Rule;
import eu.alpsynergy.importer.issue.ValidationReport;
import eu.alpsynergy.importer.merge.DatasetTables;
import eu.alpsynergy.importer.merge.FolderSwap;
import eu.alpsynergy.importer.source.PackageLimits;
import eu.alpsynergy.importer.source.PackageSource;
import eu.alpsynergy.importer.source.UnreadablePackageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Merges an export into a data package in a folder. Nothing is written unless every row is clean, or rows with errors are left out on
 * request; and never a package that would not pass its own check. The package is written beside its place and put there as a whole.
 */
public final class ExportImport {

    private final ProgressListener progress;

    public ExportImport(ProgressListener progress) {
        this.progress = progress;
    }

    /**
     * What is to be done.
     *
     * @param into the folder with the data package
     * @param out where the merged package goes; the folder itself when empty
     * @param lenient whether rows with errors are left out instead of applying nothing
     * @param asOf the date of reference of the rows, when the export's own is not wanted
     */
    public record Request(
            ExportFormat format, Path export, Path into, Optional<Path> out, boolean lenient, Optional<String> asOf) {}

    /** Reads and, when it may, merges. */
    public ImportOutcome run(Request request) {
        ProblemLog log = new ProblemLog();
        Tally tally = new Tally();
        String name = String.valueOf(request.export().getFileName());
        try {
            FolderSwap.recover(request.into());
            refuseOccupied(request);
            DatasetTables tables = DatasetTables.open(request.into());
            read(request, tables, log, tally);
            ValidationReport report = log.report(name, tally.read());
            boolean nothing = tables.changes().isEmpty();
            if (nothing || (report.hasErrors() && !request.lenient())) {
                return new ImportOutcome(request.format(), report, false, tally, tables.changes());
            }
            Optional<ValidationReport> refused = write(request, tables);
            return new ImportOutcome(
                    request.format(), refused.orElse(report), refused.isEmpty(), tally, tables.changes());
        } catch (UnreadablePackageException e) {
            log.add(e.problem());
            return new ImportOutcome(request.format(), log.report(name, tally.read()), false, tally, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot merge into " + request.into(), e);
        }
    }

    private static void refuseOccupied(Request request) {
        Optional<Path> out = request.out();
        if (out.isPresent() && Files.exists(out.get())) {
            throw new UnreadablePackageException(Problem.ofFile(
                    String.valueOf(out.get()),
                    Rule.UNSAFE_PACKAGE,
                    "is there already",
                    "give --out a name that is free, or leave it out to renew the package itself"));
        }
    }

    private static void read(Request request, DatasetTables tables, ProblemLog log, Tally tally) {
        try (PackageSource dataset = PackageSource.open(request.into(), PackageLimits.standard());
                ExportFiles files = opened(request)) {
            Aliases aliases = AliasFile.read(dataset, log);
            RegionFinder regions = new RegionFinder(tables.table("regions"), NutsCodes.load());
            reader(request).read(files, new ExportContext(tables, aliases, regions, log, tally, request.asOf()));
        } catch (IOException e) {
            throw new UnreadablePackageException(Problem.ofFile(
                    String.valueOf(request.export().getFileName()),
                    Rule.PACKAGE_UNREADABLE,
                    "cannot be read: " + e.getMessage(),
                    "take the export anew from its source"));
        }
    }

    /** What cannot be opened is no data package either: the advice is the format's own. */
    private static ExportFiles opened(Request request) {
        try {
            return ExportFiles.open(request.export());
        } catch (UnreadablePackageException e) {
            if (e.problem().rule() != Rule.PACKAGE_UNREADABLE) {
                throw e;
            }
            throw new UnreadablePackageException(Problem.ofFile(
                    e.problem().file(),
                    Rule.PACKAGE_UNREADABLE,
                    e.problem().message(),
                    "--format " + request.format().code() + " takes "
                            + request.format().takes()));
        }
    }

    private static ExportReader reader(Request request) {
        return switch (request.format()) {
            case CORDIS -> new CordisReader();
            case KEEP -> new KeepReader();
            case EUROSTAT -> new EurostatReader();
            case ECCP -> new ClusterListReader();
            case XLSX -> new WorkbookMerge(request.export());
        };
    }

    /** Why the package would not be good, or nothing when it is in its place. */
    private Optional<ValidationReport> write(Request request, DatasetTables tables) throws IOException {
        Path target = request.out().orElse(request.into());
        Path work = FolderSwap.copyBeside(request.into(), target);
        try {
            tables.write(work);
            ValidationReport whole = new PackageValidator().validate(work, progress);
            if (whole.hasErrors()) {
                return Optional.of(whole);
            }
            FolderSwap.replace(work, target);
            return Optional.empty();
        } finally {
            FolderSwap.delete(work);
        }
    }
}
