package eu.alpsynergy.testing;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the default dataset of the checkout, from whichever module a test runs in. */
public final class DatasetFolder {

    private DatasetFolder() {}

    /** The folder {@code dataset} of the checkout. */
    public static Path find() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path dataset = folder.resolve("dataset");
            if (Files.isRegularFile(dataset.resolve("datapackage.json"))) {
                return dataset;
            }
        }
        throw new IllegalStateException("no folder 'dataset' with a datapackage.json above "
                + Path.of("").toAbsolutePath());
    }
}
