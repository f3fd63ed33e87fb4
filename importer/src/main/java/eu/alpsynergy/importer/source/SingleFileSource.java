package eu.alpsynergy.importer.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** One file as if it were a package; {@code .gz} is unpacked and leaves the name. */
final class SingleFileSource implements PackageSource {

    private static final String PACKED = ".gz";

    private final Path file;
    private final String name;
    private final boolean packed;
    private final ByteBudget budget;

    SingleFileSource(Path file, PackageLimits limits) {
        this.file = file;
        String given = String.valueOf(file.getFileName());
        this.packed = given.toLowerCase(Locale.ROOT).endsWith(PACKED);
        this.name = packed ? given.substring(0, given.length() - PACKED.length()) : given;
        this.budget = new ByteBudget(limits);
    }

    @Override
    public Set<String> files() {
        return Set.of(name);
    }

    @Override
    public InputStream open(String wanted) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            return budget.limited(name, packed ? new GZIPInputStream(in) : in);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    @Override
    public void close() {
        // Streams are closed by those who opened them.
    }
}
