package eu.alpsynergy.importer.workbook;

import eu.alpsynergy.importer.mapping.PackageSchema;
import eu.alpsynergy.importer.sheet.SheetRow;
import eu.alpsynergy.importer.source.LineFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Opens a CSV file for each sheet and closes that of the sheet before. */
final class SheetTables implements Closeable {

    private final Path folder;
    private final PackageSchema schema;
    private @Nullable LineFile open;

    SheetTables(Path folder, PackageSchema schema) {
        this.folder = folder;
        this.schema = schema;
    }

    /** What takes the rows of the next sheet. */
    Consumer<SheetRow> next(String sheet) {
        try {
            close();
            LineFile file = LineFile.create(folder.resolve(sheet + ".csv"));
            open = file;
            return new SheetTable(file, schema.findTable(sheet))::add;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the rows of the sheet " + sheet, e);
        }
    }

    @Override
    public void close() throws IOException {
        LineFile file = open;
        open = null;
        if (file != null) {
            file.close();
        }
    }
}
