package eu.alpsynergy.neo4j.local;

import java.util.List;
import java.util.stream.Stream;

/** Which store a version of Neo4j opens: its own series (5.26), written by itself or an earlier patch. */
final class StoreVersion {

    private StoreVersion() {}

    static boolean canOpen(String server, String writtenBy) {
        List<Integer> ours = numbers(server);
        List<Integer> theirs = numbers(writtenBy);
        return theirs.size() == 3 && ours.subList(0, 2).equals(theirs.subList(0, 2)) && theirs.get(2) <= ours.get(2);
    }

    private static List<Integer> numbers(String version) {
        return Stream.of(version.split("[^0-9]+"))
                .filter(part -> !part.isEmpty() && part.length() < 9)
                .limit(3)
                .map(Integer::valueOf)
                .toList();
    }
}
