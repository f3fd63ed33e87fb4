package eu.alpsynergy.importer.merge;

import eu.alpsynergy.importer.issue.Problem;
import eu.alpsynergy.importer.issue.Rule;
import eu.alpsynergy.importer.source.UnreadablePackageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Replaces a folder as a whole: the new one is written beside it, then two renames put it in its place. A process that dies in between
 * leaves the old folder under a name that {@link #recover} puts back.
 */
public final class FolderSwap {

    private static final String BEFORE = ".before-merge";

    private FolderSwap() {}

    /** A folder beside the target with a copy of everything in it. */
    public static Path copyBeside(Path given, Path target) throws IOException {
        Path source = given.toRealPath();
        Path place = place(target);
        Path parent = place.getParent();
        if (parent == null) {
            throw new UnreadablePackageException(Problem.ofFile(
                    String.valueOf(target),
                    Rule.UNSAFE_PACKAGE,
                    "cannot be replaced as a whole",
                    "give another folder"));
        }
        Files.createDirectories(parent);
        Path work = Files.createTempDirectory(parent, "." + place.getFileName() + "-merge-");
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Path to = work.resolve(source.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        return work;
    }

    /** Puts the finished folder in the place of the target, which may not be there yet. */
    public static void replace(Path work, Path target) throws IOException {
        Path place = place(target);
        refuseWhereWeStand(place);
        if (!Files.exists(place)) {
            Path parent = place.getParent();
            if (parent != null) {
                keepPermissions(parent, work);
            }
            Files.move(work, place, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        keepPermissions(place, work);
        Path before = before(place);
        Files.move(place, before, StandardCopyOption.ATOMIC_MOVE);
        try {
            Files.move(work, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.move(before, place, StandardCopyOption.ATOMIC_MOVE);
            throw e;
        }
        delete(before);
    }

    /** Ends what a process that died between the two renames began; called before a folder is read for a merge. */
    public static void recover(Path target) throws IOException {
        Path place = place(target);
        Path before = before(place);
        if (Files.isDirectory(before)) {
            if (Files.exists(place)) {
                delete(before);
            } else {
                Files.move(before, place, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    /** Removes a folder with everything in it, if it is there. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }

    /** The working folder was made for its owner alone. */
    private static void keepPermissions(Path from, Path to) throws IOException {
        if (Files.getFileStore(from).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    /** Where the folder really is: behind a link, the link stays. */
    private static Path place(Path target) throws IOException {
        return Files.exists(target)
                ? target.toRealPath()
                : target.toAbsolutePath().normalize();
    }

    private static Path before(Path place) {
        return place.resolveSibling("." + place.getFileName() + BEFORE);
    }

    private static void refuseWhereWeStand(Path place) {
        Path here = Path.of("").toAbsolutePath();
        if (here.startsWith(place)) {
            throw new UnreadablePackageException(Problem.ofFile(
                    String.valueOf(place.getFileName()),
                    Rule.UNSAFE_PACKAGE,
                    "is the folder the command runs in, which cannot be replaced under it",
                    "run the command from another folder, or give --out"));
        }
    }
}
