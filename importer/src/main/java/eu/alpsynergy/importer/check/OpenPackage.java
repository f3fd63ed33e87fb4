package eu.alpsynergy.importer.check;

import eu.alpsynergy.importer.source.PackageLimits;
import eu.alpsynergy.importer.source.PackageSource;
import eu.alpsynergy.importer.workbook.WorkbookSource;
import java.nio.file.Path;

/** A data package in whatever it comes: a folder, a zip, or a workbook with a sheet a table. */
final class OpenPackage {

    private OpenPackage() {}

    static PackageSource of(Path path, PackageLimits limits) {
        return WorkbookSource.isOne(path) ? WorkbookSource.open(path, limits) : PackageSource.open(path, limits);
    }
}
