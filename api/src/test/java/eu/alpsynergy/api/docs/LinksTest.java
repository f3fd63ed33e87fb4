package eu.alpsynergy.api.docs;

import static org.assertj.core.api.Assertions.assertThat;

import eu.alpsynergy.testing.DatasetFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every relative link of the documents leads to a file that is there, and every anchor to a heading of it. */
class LinksTest {

    private static final Path ROOT =
            DatasetFolder.find().resolveSibling("README.md").getParent();
    private static final Pattern LINK = Pattern.compile("(?<!`)\\[[^\\]\\n]*]\\(([^)\\s]+)\\)");
    private static final Pattern NAMED_DOCUMENT = Pattern.compile("\\bdocs/[\\w./-]+\\.md\\b");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+?) *$");
    private static final Pattern CODE_BLOCK = Pattern.compile("(?ms)^```.*?^```");

    @Test
    void everyRelativeLinkAndAnchorLeadsSomewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        int followed = 0;
        for (Path document : documents()) {
            Matcher link = LINK.matcher(text(document));
            while (link.find()) {
                String target = link.group(1);
                if (!target.matches("(?i)[a-z]+:.*")) {
                    followed++;
                    why(document, target).forEach(broken::add);
                }
            }
        }
        assertThat(broken).isEmpty();
        assertThat(followed).as("the links are really read").isGreaterThan(40);
    }

    @Test
    void documentsThatAreNamedInPassingAreThere() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path document : documents()) {
            Matcher named = NAMED_DOCUMENT.matcher(text(document));
            while (named.find()) {
                if (!Files.isRegularFile(ROOT.resolve(named.group()))) {
                    broken.add(ROOT.relativize(document) + " names " + named.group());
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void everyTopicOfTheMethodsIsInTheirIndex() throws IOException {
        String index = text(ROOT.resolve("docs/methods.md"));
        try (Stream<Path> topics = Files.list(ROOT.resolve("docs/methods"))) {
            assertThat(topics.map(t -> "(methods/" + t.getFileName() + ")"))
                    .allMatch(index::contains, "is in the index");
        }
    }

    @Test
    void anchorsAreMadeAsTheHostOfTheRepositoryMakesThem() {
        assertThat(anchor("Networks: communities, measures, ways")).isEqualTo("networks-communities-measures-ways");
        assertThat(anchor("What `serve` does (in short)")).isEqualTo("what-serve-does-in-short");
        assertThat(anchor("Übersicht_1 - 2")).isEqualTo("übersicht_1---2");
    }

    private static List<String> why(Path document, String target) {
        String[] parts = target.split("#", 2);
        Path directory = document.getParent();
        Path file = parts[0].isEmpty() || directory == null
                ? document
                : directory.resolve(parts[0]).normalize();
        if (!Files.exists(file)) {
            return List.of(ROOT.relativize(document) + ": " + target + " is not there");
        }
        if (parts.length > 1 && !anchors(file).contains(parts[1])) {
            return List.of(ROOT.relativize(document) + ": " + target + " has no such heading");
        }
        return List.of();
    }

    private static Set<String> anchors(Path file) {
        Map<String, Integer> seen = new HashMap<>();
        Set<String> anchors = new HashSet<>();
        Matcher heading = HEADING.matcher(text(file));
        while (heading.find()) {
            String anchor = anchor(heading.group(1));
            int before = seen.merge(anchor, 1, Integer::sum) - 1;
            anchors.add(before == 0 ? anchor : anchor + "-" + before);
        }
        return anchors;
    }

    /** Lower case, links as their text, without punctuation, blanks as hyphens. */
    private static String anchor(String heading) {
        return heading.replaceAll("\\[([^\\]]*)]\\([^)]*\\)", "$1")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}_\\- ]", "")
                .replace(' ', '-');
    }

    private static String text(Path file) {
        try {
            return CODE_BLOCK.matcher(Files.readString(file)).replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>();
        for (String folder : List.of("", "docs", "dataset", "benchmarks")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(folder), folder.equals("docs") ? 5 : 1)) {
                files.filter(f -> f.toString().endsWith(".md")).forEach(documents::add);
            }
        }
        return documents;
    }
}
