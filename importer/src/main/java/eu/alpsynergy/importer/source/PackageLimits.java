package eu.alpsynergy.importer.source;

/**
 * What a data package may cost us.
 *
 * @param cellChars longest cell in characters
 * @param columns most columns of a table
 * @param fileBytes largest file, unpacked
 * @param totalBytes all files together, unpacked
 * @param files most files in a package
 * @param packingRatio how many times its packed size a file of a zip may be, above 1 MiB
 * @param descriptorBytes largest datapackage.json
 */
public record PackageLimits(
        int cellChars, int columns, long fileBytes, long totalBytes, int files, int packingRatio, int descriptorBytes) {

    static final long RATIO_COUNTS_ABOVE_BYTES = 1 << 20;

    public PackageLimits {
        if (cellChars < 1 || columns < 1 || fileBytes < 1 || totalBytes < 1 || files < 1 || packingRatio < 1) {
            throw new IllegalArgumentException("every limit of a data package must be at least 1");
        }
    }

    public static PackageLimits standard() {
        return new PackageLimits(1 << 20, 1_000, 1L << 30, 4L << 30, 10_000, 200, 16 << 20);
    }
}
