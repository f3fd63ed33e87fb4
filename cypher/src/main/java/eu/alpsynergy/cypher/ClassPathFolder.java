package eu.alpsynergy.cypher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Lists the files of a class path folder, be it a directory or inside jars; a folder may have several roots. */
final class ClassPathFolder {

    private ClassPathFolder() {}

    static Set<String> list(ClassLoader loader, String folder) {
        Set<String> names = new TreeSet<>();
        try {
            for (URL url : Collections.list(loader.getResources(folder))) {
                names.addAll(url.getProtocol().equals("jar") ? inJar(url, folder + "/") : inDirectory(url.toURI()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the class path folder '" + folder + "'", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the class path holds an address that is no URI: " + e.getInput(), e);
        }
        return names;
    }

    private static List<String> inDirectory(URI uri) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(uri))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .toList();
        }
    }

    private static List<String> inJar(URL url, String prefix) throws IOException {
        JarURLConnection connection = (JarURLConnection) url.openConnection();
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            return jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(prefix) && name.length() > prefix.length())
                    .map(name -> name.substring(prefix.length()))
                    .filter(name -> !name.contains("/"))
                    .toList();
        }
    }
}
