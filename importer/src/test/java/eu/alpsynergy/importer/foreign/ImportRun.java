package eu.alpsynergy.importer.foreign;

import eu.alpsynergy.importer.ProgressListener;
import java.nio.file.Path;
import java.util.Optional;

/** Runs an import into a folder, as the command does. */
public final class ImportRun {

    private ImportRun() {}

    public static ImportOutcome of(ExportFormat format, Path export, Path into, boolean lenient) {
        return new ExportImport(ProgressListener.silent())
                .run(new ExportImport.Request(format, export, into, Optional.empty(), lenient, Optional.empty()));
    }
}
