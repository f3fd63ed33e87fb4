package eu.alpsynergy.importer.check.rule;

import eu.alpsynergy.importer.issue.Rule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Stages that feed each other form no cycle; what goes back is a link of kind {@code returns_to}. */
final class AcyclicFeedsRule implements RowRule {

    private final Map<String, Map<String, Row>> links = new TreeMap<>();

    @Override
    public Set<String> tables() {
        return Set.of("stage_links");
    }

    @Override
    public void check(Row row, Findings findings) {
        if (row.text("kind").filter("feeds"::equals).isEmpty()) {
            return;
        }
        row.text("from_stage").ifPresent(from -> row.text("to_stage")
                .filter(to -> !to.equals(from))
                .ifPresent(
                        to -> links.computeIfAbsent(from, f -> new TreeMap<>()).putIfAbsent(to, row)));
    }

    @Override
    public void finish(Findings findings) {
        Set<String> done = new HashSet<>();
        for (String start : links.keySet()) {
            if (!done.contains(start)) {
                search(start, done, findings);
            }
        }
    }

    /** Depth first without recursion: a link back into the path closes a cycle. */
    private void search(String start, Set<String> done, Findings findings) {
        LinkedHashSet<String> path = new LinkedHashSet<>(List.of(start));
        Deque<Iterator<Map.Entry<String, Row>>> open = new ArrayDeque<>();
        Deque<String> names = new ArrayDeque<>(List.of(start));
        open.push(linksOf(start));
        while (!open.isEmpty()) {
            Iterator<Map.Entry<String, Row>> next = open.element();
            if (!next.hasNext()) {
                open.pop();
                String name = names.pop();
                path.remove(name);
                done.add(name);
                continue;
            }
            Map.Entry<String, Row> link = next.next();
            String to = link.getKey();
            if (path.contains(to)) {
                report(path, to, link.getValue(), findings);
            } else if (!done.contains(to)) {
                path.add(to);
                names.push(to);
                open.push(linksOf(to));
            }
        }
    }

    private Iterator<Map.Entry<String, Row>> linksOf(String stage) {
        return links.getOrDefault(stage, Map.of()).entrySet().iterator();
    }

    private static void report(Set<String> path, String to, Row row, Findings findings) {
        List<String> cycle = new ArrayList<>(path);
        cycle = new ArrayList<>(cycle.subList(cycle.indexOf(to), cycle.size()));
        cycle.add(to);
        findings.add(
                row,
                "to_stage",
                Rule.CYCLE,
                "the stages feed each other in a circle: " + String.join(" -> ", cycle),
                "make the link that goes back one of kind returns_to");
    }
}
