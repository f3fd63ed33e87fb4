package eu.alpsynergy.importer.alias;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds rows of a table that are likely one thing. Rows are compared only within blocks: of those that share a rare word, the beginning
 * of one, or a participant code, and of neighbours when names are sorted by their words. A block has at most {@link #LARGEST_BLOCK} rows,
 * so that the work grows with the number of rows and not with its square.
 */
public final class Duplicates {

    /** Words that more rows share than this tell too little. */
    static final int LARGEST_BLOCK = 60;

    private static final int NEIGHBOURS = 5;
    private static final int BEGINNING = 5;
    private static final double LEAST_SCORE = 0.8;
    private static final double OTHER_REGION = 0.1;
    private static final double OTHER_PIC = 0.05;

    private final String table;
    private final NameWords words;
    private final Aliases aliases;
    private final List<List<List<String>>> namesOf = new ArrayList<>();
    private long compared;

    public Duplicates(String table, NameWords words, Aliases aliases) {
        this.table = table;
        this.words = words;
        this.aliases = aliases;
    }

    /** How many pairs were looked at. */
    public long compared() {
        return compared;
    }

    /** The likely duplicates that nobody has decided yet, the likeliest first. */
    public List<Duplicate> find(List<NamedRow> rows) {
        namesOf.clear();
        rows.forEach(row -> namesOf.add(namesOf(row)));
        NameLikeness likeness = new NameLikeness(frequencies(), rows.size());
        List<Duplicate> found = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (List<Integer> block : blocks(rows)) {
            for (int i = 0; i < block.size(); i++) {
                for (int j = i + 1; j < block.size(); j++) {
                    int a = Math.min(block.get(i), block.get(j));
                    int b = Math.max(block.get(i), block.get(j));
                    if (a != b && seen.add(((long) a << 32) | b)) {
                        compare(rows, a, b, likeness).ifPresent(found::add);
                    }
                }
            }
        }
        compared = seen.size();
        found.sort(Comparator.comparingDouble(Duplicate::score)
                .reversed()
                .thenComparing(d -> d.stays().id())
                .thenComparing(d -> d.goes().id()));
        return found;
    }

    private List<List<String>> namesOf(NamedRow row) {
        List<List<String>> names = new ArrayList<>();
        names.add(words.of(row.name()));
        if (!row.legalName().isEmpty() && !words.of(row.legalName()).equals(names.get(0))) {
            names.add(words.of(row.legalName()));
        }
        return names;
    }

    private Map<String, Integer> frequencies() {
        Map<String, Integer> frequency = new HashMap<>();
        for (List<List<String>> names : namesOf) {
            names.stream().flatMap(List::stream).distinct().forEach(word -> frequency.merge(word, 1, Integer::sum));
        }
        return frequency;
    }

    private List<List<Integer>> blocks(List<NamedRow> rows) {
        Map<String, List<Integer>> byKey = new TreeMap<>();
        List<Map.Entry<String, Integer>> sorted = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Set<String> keys = new HashSet<>();
            for (List<String> name : namesOf.get(i)) {
                name.forEach(word -> {
                    keys.add(word);
                    keys.add(word.substring(0, Math.min(BEGINNING, word.length())) + "~");
                });
                List<String> ordered = new ArrayList<>(name);
                Collections.sort(ordered);
                sorted.add(Map.entry(String.join(" ", ordered), i));
            }
            if (!rows.get(i).pic().isEmpty()) {
                keys.add("pic " + rows.get(i).pic());
            }
            for (String key : keys) {
                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        List<List<Integer>> blocks = new ArrayList<>();
        byKey.values().stream()
                .filter(block -> block.size() > 1 && block.size() <= LARGEST_BLOCK)
                .forEach(blocks::add);
        sorted.sort(Map.Entry.<String, Integer>comparingByKey().thenComparing(Map.Entry.comparingByValue()));
        for (int i = 0; i + 1 < sorted.size(); i++) {
            blocks.add(sorted.subList(i, Math.min(sorted.size(), i + NEIGHBOURS)).stream()
                    .map(Map.Entry::getValue)
                    .toList());
        }
        return blocks;
    }

    private Optional<Duplicate> compare(List<NamedRow> rows, int i, int j, NameLikeness likeness) {
        NamedRow a = rows.get(i);
        NamedRow b = rows.get(j);
        boolean samePic = !a.pic().isEmpty() && a.pic().equals(b.pic());
        NameLikeness.Finding best = new NameLikeness.Finding(0, false, false);
        for (List<String> one : namesOf.get(i)) {
            for (List<String> other : namesOf.get(j)) {
                NameLikeness.Finding finding = likeness.compare(one, other);
                if (finding.score() > best.score()) {
                    best = finding;
                }
            }
        }
        boolean otherRegion =
                !a.region().isEmpty() && !b.region().isEmpty() && !a.region().equals(b.region());
        boolean otherPic = !samePic && !a.pic().isEmpty() && !b.pic().isEmpty();
        double score = samePic ? 1 : best.score() - (otherRegion ? OTHER_REGION : 0) - (otherPic ? OTHER_PIC : 0);
        if (score < LEAST_SCORE - 1e-9 || aliases.areDifferent(table, a.id(), b.id()) || isDecided(a, b)) {
            return Optional.empty();
        }
        boolean first = a.cells() > b.cells() || (a.cells() == b.cells() && a.id().compareTo(b.id()) <= 0);
        String reason = DuplicateReason.of(a, b, best, samePic, otherRegion, otherPic);
        return Optional.of(new Duplicate(table, first ? a : b, first ? b : a, score, reason));
    }

    private boolean isDecided(NamedRow a, NamedRow b) {
        return end(a).equals(end(b));
    }

    private String end(NamedRow row) {
        return aliases.find(table, List.of(row.id(), row.name(), row.legalName()))
                .orElse(row.id());
    }
}
