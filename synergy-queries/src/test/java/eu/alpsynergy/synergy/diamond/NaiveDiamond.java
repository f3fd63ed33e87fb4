package eu.alpsynergy.synergy.diamond;

import eu.alpsynergy.testing.CsvRows;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The diamond of a pair computed once more, from the CSV files alone, the slow and obvious way, with none of the product's
 * classes: sets of strings and the formulas of docs/methods.md. NaN stands for absent.
 */
final class NaiveDiamond {

    private final Map<String, Set<String>> themesOf = new TreeMap<>();
    private final Map<String, Set<String>> stagesOf = new TreeMap<>();
    private final Map<String, Set<String>> projectsOf = new TreeMap<>();
    private final Map<String, Set<List<String>>> linksOf = new TreeMap<>();
    private final Map<String, String> chainOfStage = new TreeMap<>();
    private final Set<String> themes = new TreeSet<>();

    NaiveDiamond(Path dataset, String period, Set<String> excludedProjects) {
        for (Map<String, String> r : rows(dataset, "regions")) {
            themesOf.put(r.get("id"), new TreeSet<>());
            stagesOf.put(r.get("id"), new TreeSet<>());
            projectsOf.put(r.get("id"), new TreeSet<>());
        }
        rows(dataset, "themes").forEach(r -> themes.add(r.get("id")));
        Map<String, String> regionOfStrategy = new TreeMap<>();
        for (Map<String, String> r : rows(dataset, "strategies")) {
            if (r.get("period").equals(period)) {
                regionOfStrategy.put(r.get("id"), r.get("region"));
            }
        }
        Map<String, String> strategyOfPriority = new TreeMap<>();
        rows(dataset, "priorities").forEach(r -> strategyOfPriority.put(r.get("id"), r.get("strategy")));
        for (Map<String, String> r : rows(dataset, "priority_themes")) {
            String region = regionOfStrategy.get(strategyOfPriority.get(r.get("priority")));
            if (region != null) {
                themesOf.get(region).add(r.get("theme"));
            }
        }
        Map<String, String> regionOfActor = new TreeMap<>();
        rows(dataset, "actors").forEach(r -> regionOfActor.put(r.get("id"), r.get("region")));
        rows(dataset, "performances")
                .forEach(r -> stagesOf.get(regionOfActor.get(r.get("actor"))).add(r.get("stage")));
        rows(dataset, "stages").forEach(r -> chainOfStage.put(r.get("id"), r.get("chain")));
        for (Map<String, String> r : rows(dataset, "stage_links")) {
            linksOf.computeIfAbsent(chainOfStage.get(r.get("from_stage")), c -> new HashSet<>())
                    .add(List.of(r.get("from_stage"), r.get("to_stage")));
        }
        for (Map<String, String> r : rows(dataset, "project_regions")) {
            if (!excludedProjects.contains(r.get("project"))) {
                projectsOf.get(r.get("region")).add(r.get("project"));
            }
        }
    }

    private static List<Map<String, String>> rows(Path dataset, String table) {
        return CsvRows.read(dataset.resolve(table + ".csv"));
    }

    Set<String> regions() {
        return themesOf.keySet();
    }

    double overlap(String a, String b) {
        double both = 0;
        double either = 0;
        for (String t : themes) {
            double naming =
                    themesOf.values().stream().filter(s -> s.contains(t)).count();
            boolean inA = themesOf.get(a).contains(t);
            boolean inB = themesOf.get(b).contains(t);
            if (inA || inB) {
                double weight = Math.log(themesOf.size() / naming);
                either += weight;
                both += inA && inB ? weight : 0;
            }
        }
        return either == 0 ? Double.NaN : both / either;
    }

    private double proximity(String i, String j) {
        double ui = themesOf.values().stream().filter(s -> s.contains(i)).count();
        double uj = themesOf.values().stream().filter(s -> s.contains(j)).count();
        double both = themesOf.values().stream()
                .filter(s -> s.contains(i) && s.contains(j))
                .count();
        return i.equals(j) || ui == 0 || uj == 0 ? 0 : Math.min(both / ui, both / uj);
    }

    double complementarity(String r, String s) {
        double sum = 0;
        int targets = 0;
        for (String i : themes) {
            if (themesOf.get(r).contains(i)) {
                continue;
            }
            double all = 0;
            double added = 0;
            for (String j : themes) {
                all += proximity(i, j);
                if (themesOf.get(s).contains(j) && !themesOf.get(r).contains(j)) {
                    added += proximity(i, j);
                }
            }
            if (all > 0) {
                sum += added / all;
                targets++;
            }
        }
        return targets == 0 ? Double.NaN : sum / targets;
    }

    double fit(String a, String b) {
        double sum = 0;
        int chains = 0;
        for (Map.Entry<String, Set<List<String>>> chain : linksOf.entrySet()) {
            if (isIn(a, chain.getKey()) && isIn(b, chain.getKey())) {
                Set<String> together = new TreeSet<>(stagesOf.get(a));
                together.addAll(stagesOf.get(b));
                double won = cover(chain.getValue(), together)
                        - Math.max(cover(chain.getValue(), stagesOf.get(a)), cover(chain.getValue(), stagesOf.get(b)));
                sum += won / chain.getValue().size();
                chains++;
            }
        }
        return chains == 0 ? Double.NaN : sum / chains;
    }

    private boolean isIn(String region, String chain) {
        return stagesOf.get(region).stream().anyMatch(s -> chainOfStage.get(s).equals(chain));
    }

    private static double cover(Set<List<String>> links, Set<String> stages) {
        return links.stream().filter(stages::containsAll).count();
    }

    double ties(String a, String b) {
        double shared =
                projectsOf.get(a).stream().filter(projectsOf.get(b)::contains).count();
        double norm = Math.sqrt(projectsOf.get(a).size())
                * Math.sqrt(projectsOf.get(b).size());
        return norm == 0 ? Double.NaN : shared / norm;
    }

    double potential(String a, String b) {
        double complementarity = (complementarity(a, b) + complementarity(b, a)) / 2;
        return (overlap(a, b) + complementarity + fit(a, b)) / 3;
    }
}
