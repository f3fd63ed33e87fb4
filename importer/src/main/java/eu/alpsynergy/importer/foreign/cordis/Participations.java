package eu.alpsynergy.importer.foreign.cordis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who took part in which project: of the dataset's actors by id, of all organisations by number. */
final class Participations {

    /** By project, the actors with what is noted of their part. */
    private final Map<String, Map<String, String>> actorsOf = new TreeMap<>();

    private final Map<String, Set<String>> organisationsOf = new HashMap<>();

    /** Counts an organisation as a partner, whether it is in the dataset or not. */
    void count(String grant, String pic) {
        organisationsOf.computeIfAbsent(grant, g -> new HashSet<>()).add(pic);
    }

    /** An actor's part; a second row of the same actor adds to the note. */
    void add(String grant, String actor, String note) {
        actorsOf.computeIfAbsent(grant, g -> new TreeMap<>())
                .merge(actor, note, (one, two) -> one.contains(two) ? one : one + "; " + two);
    }

    /** Grants of projects with actors of the dataset. */
    Set<String> grants() {
        return new TreeSet<>(actorsOf.keySet());
    }

    Map<String, String> actors(String grant) {
        return new LinkedHashMap<>(actorsOf.getOrDefault(grant, Map.of()));
    }

    int partners(String grant) {
        return organisationsOf.getOrDefault(grant, Set.of()).size();
    }
}
