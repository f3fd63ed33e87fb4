package eu.alpsynergy.importer.source;

import eu.alpsynergy.importer.issue.Problem;
import eu.alpsynergy.importer.issue.Rule;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A data package in a zip file, at its top or in its only folder. Everything a zip can lie about is checked before or while reading. */
final class ZipSource implements PackageSource {

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries;
    private final ByteBudget budget;

    private ZipSource(ZipFile zip, Map<String, ZipEntry> entries, PackageLimits limits) {
        this.zip = zip;
        this.entries = entries;
        this.budget = new ByteBudget(limits);
    }

    static ZipSource of(Path file, PackageLimits limits) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException | IllegalArgumentException e) {
            throw new UnreadablePackageException(Problem.ofFile(
                    String.valueOf(file.getFileName()),
                    Rule.PACKAGE_UNREADABLE,
                    "is no readable zip file: " + e.getMessage(),
                    "give a folder with datapackage.json or a zip of one"));
        }
        try {
            return new ZipSource(zip, fromTop(checkedEntries(zip, limits)), limits);
        } catch (RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static Map<String, ZipEntry> checkedEntries(ZipFile zip, PackageLimits limits) {
        Map<String, ZipEntry> entries = new TreeMap<>();
        long total = 0;
        if (zip.size() > limits.files()) {
            throw UnreadablePackageException.unsafe(
                    DESCRIPTOR,
                    "the zip holds " + zip.size() + " entries, more than the limit of " + limits.files(),
                    "zip the files of the data package alone");
        }
        for (ZipEntry entry : Collections.list(zip.entries())) {
            check(entry, limits);
            total += Math.max(0, entry.getSize());
            if (entries.put(entry.getName(), entry) != null) {
                throw UnreadablePackageException.unsafe(
                        entry.getName(), "the zip holds this entry twice", "zip the folder anew");
            }
        }
        if (total > limits.totalBytes()) {
            throw UnreadablePackageException.unsafe(
                    DESCRIPTOR,
                    "the zip unpacks to " + total + " bytes, more than the limit of " + limits.totalBytes(),
                    "split the data or raise the limit");
        }
        entries.values().removeIf(ZipEntry::isDirectory);
        return entries;
    }

    private static void check(ZipEntry entry, PackageLimits limits) {
        Optional<String> refusal = SafeName.refusal(entry.getName());
        if (refusal.isPresent()) {
            throw UnreadablePackageException.unsafe(
                    entry.getName(), "the name of a zip entry " + refusal.get(), "zip the folder anew");
        }
        long size = entry.getSize();
        long packed = Math.max(1, entry.getCompressedSize());
        boolean bomb = size > PackageLimits.RATIO_COUNTS_ABOVE_BYTES && size / packed > limits.packingRatio();
        if (size > limits.fileBytes() || bomb) {
            throw UnreadablePackageException.unsafe(
                    entry.getName(),
                    "the zip entry unpacks from %d to %d bytes; the limits are %d bytes and %d times"
                            .formatted(packed, size, limits.fileBytes(), limits.packingRatio()),
                    "give the folder instead of the zip, or split the file");
        }
    }

    /** A zipped folder has its files one level down: take that level as the top. */
    private static Map<String, ZipEntry> fromTop(Map<String, ZipEntry> entries) {
        if (entries.containsKey(DESCRIPTOR)) {
            return entries;
        }
        var nested = entries.keySet().stream()
                .filter(name -> name.endsWith("/" + DESCRIPTOR))
                .toList();
        if (nested.size() != 1) {
            return entries;
        }
        String name = nested.get(0);
        String folder = name.substring(0, name.length() - DESCRIPTOR.length());
        Map<String, ZipEntry> inFolder = new TreeMap<>();
        entries.forEach((path, entry) -> {
            if (path.startsWith(folder)) {
                inFolder.put(path.substring(folder.length()), entry);
            }
        });
        return inFolder;
    }

    @Override
    public Set<String> files() {
        return entries.keySet();
    }

    @Override
    public InputStream open(String file) throws IOException {
        ZipEntry entry = entries.get(file);
        if (entry == null) {
            throw new FileNotFoundException(file);
        }
        return budget.limited(file, zip.getInputStream(entry));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
