package eu.alpsynergy.synergy.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.alpsynergy.model.Entity;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Table;
import eu.alpsynergy.synergy.api.PairSynergy;
import eu.alpsynergy.synergy.api.Removal;
import eu.alpsynergy.synergy.api.SynergyParameters;
import eu.alpsynergy.synergy.api.WhatIf;
import eu.alpsynergy.synergy.benchmark.RegionalActivity;
import eu.alpsynergy.synergy.benchmark.ThemeStrengths;
import eu.alpsynergy.synergy.diamond.SynergyDiamonds;
import eu.alpsynergy.synergy.stresstest.StressTests;
import eu.alpsynergy.synergy.valuechain.StageOccupancy;
import eu.alpsynergy.synergy.valuechain.ValueChainCoverage;
import eu.alpsynergy.testing.CsvRows;
import eu.alpsynergy.testing.CsvSnapshot;
import eu.alpsynergy.testing.DatasetFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A what-if equals the computation on files from which the rows were deleted, along the foreign keys of the data package. */
class WhatIfsTest {

    private static final GraphSnapshot FULL = CsvSnapshot.ofDefaultDataset();
    private static final SynergyParameters PARAMETERS = SynergyParameters.defaults(new TreeSet<>());

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whateverIsThoughtAwayTheAnswerIsThatOfTheReducedFiles(long seed) throws IOException {
        Random random = new Random(seed);
        Removal removal = new Removal(
                some(FULL.regions(), random, seed % 3 == 0 ? 1 : 0),
                some(FULL.clusters(), random, random.nextInt(6)),
                some(FULL.actors(), random, random.nextInt(40)),
                some(FULL.programmes(), random, random.nextInt(3)),
                some(FULL.projects(), random, random.nextInt(60)));
        GraphSnapshot expected = withoutRows(removal);

        WhatIf whatIf = new WhatIfs(FULL).of(removal, PARAMETERS);

        Map<Set<?>, PairSynergy> pairs = new SynergyDiamonds(expected, Optional.empty())
                .overview(PARAMETERS).pairs().stream()
                        .collect(Collectors.toMap(p -> Set.of(p.a(), p.b()), Function.identity()));
        assertThat(whatIf.pairs()).hasSize(55).allSatisfy(p -> assertThat(
                        p.after().orElse(null))
                .isEqualTo(pairs.get(Set.of(p.before().a(), p.before().b()))));
        ValueChainCoverage coverage = new ValueChainCoverage(expected, new StageOccupancy(expected));
        assertThat(whatIf.chains()).hasSize(12).allSatisfy(c -> {
            assertThat(c.stagesAfter()).isEqualTo(coverage.of(c.chain()).stageShare());
            assertThat(c.linksAfter()).isEqualTo(coverage.of(c.chain()).linkShare());
        });
        StressTests stress = new StressTests(expected, PARAMETERS.period());
        whatIf.stressTest().stream()
                .filter(f -> expected.regions().find(f.region().value()).isPresent())
                .forEach(f -> assertThat(f.after())
                        .isEqualTo(stress.of(f.region()).stream()
                                .filter(s -> s.figure().equals(f.figure()))
                                .findFirst()
                                .orElseThrow()
                                .value()));
        ThemeStrengths before = strengths(FULL);
        ThemeStrengths after = strengths(expected);
        expected.regions().asList().forEach(region -> FULL.themes().asList().forEach(theme -> {
            OptionalDouble was =
                    before.of(FULL.regions().indexOf(region.id()), FULL.themes().indexOf(theme.id()));
            OptionalDouble is = after.of(
                    expected.regions().indexOf(region.id()), expected.themes().indexOf(theme.id()));
            assertThat(whatIf.strengths().contains(new WhatIf.StrengthChange(region.id(), theme.id(), was, is)))
                    .isEqualTo(!was.equals(is));
        }));
        assertThat(whatIf.taken().getOrDefault("actors", 0))
                .isEqualTo(FULL.actors().size() - expected.actors().size());
    }

    @Test
    void withoutARemovalNothingChanges() {
        WhatIf whatIf = new WhatIfs(FULL).of(new Removal(Set.of(), Set.of(), Set.of(), Set.of(), Set.of()), PARAMETERS);
        assertThat(whatIf.taken()).isEmpty();
        assertThat(whatIf.pairs()).allSatisfy(p -> assertThat(p.after()).contains(p.before()));
        assertThat(whatIf.chains()).allSatisfy(c -> assertThat(c.emptied()).isEmpty());
    }

    @Test
    void aRegionTakesItsPairsItsActorsAndItsStagesAlong() {
        WhatIf whatIf = new WhatIfs(FULL)
                .of(new Removal(Set.of(Id.of("SLO")), Set.of(), Set.of(), Set.of(), Set.of()), PARAMETERS);
        assertThat(whatIf.pairs().stream().filter(p -> p.after().isEmpty()).count())
                .isEqualTo(10);
        assertThat(whatIf.pairs().get(0).after()).isEmpty();
        assertThat(whatIf.taken()).containsKeys("regions", "actors", "clusters", "priorities");
    }

    private static ThemeStrengths strengths(GraphSnapshot snapshot) {
        return new ThemeStrengths(snapshot, RegionalActivity.of(snapshot, "persons_employed"));
    }

    private static <T extends Entity<T>> Set<Id<T>> some(Table<T> table, Random random, int count) {
        Set<Id<T>> chosen = new HashSet<>();
        for (int i = 0; i < count; i++) {
            chosen.add(table.get(random.nextInt(table.size())).id());
        }
        return chosen;
    }

    /** Deletes the named rows, then every row that refers to a deleted one, until nothing changes. */
    private GraphSnapshot withoutRows(Removal removal) throws IOException {
        JsonNode descriptor = new ObjectMapper()
                .readTree(DatasetFolder.find().resolve("datapackage.json").toFile());
        Map<String, Set<String>> gone = new HashMap<>();
        gone.put("regions", ids(removal.regions()));
        gone.put("clusters", ids(removal.clusters()));
        gone.put("actors", ids(removal.actors()));
        gone.put("programmes", ids(removal.programmes()));
        gone.put("projects", ids(removal.projects()));
        Map<String, List<Map<String, String>>> tables = new HashMap<>();
        for (JsonNode resource : descriptor.get("resources")) {
            tables.put(
                    resource.get("name").asText(),
                    CsvRows.read(
                            DatasetFolder.find().resolve(resource.get("path").asText())));
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (JsonNode resource : descriptor.get("resources")) {
                String table = resource.get("name").asText();
                List<Map<String, String>> kept = new ArrayList<>();
                for (Map<String, String> row : tables.get(table)) {
                    String id = row.getOrDefault("id", "");
                    Set<String> named = gone.computeIfAbsent(table, t -> new HashSet<>());
                    if (refersToGone(resource, row, gone) || named.contains(id)) {
                        if (!id.isEmpty()) {
                            named.add(id);
                        }
                        changed = true;
                    } else {
                        kept.add(row);
                    }
                }
                tables.put(table, kept);
            }
        }
        for (JsonNode resource : descriptor.get("resources")) {
            write(resource, tables.get(resource.get("name").asText()));
        }
        Files.copy(DatasetFolder.find().resolve("datapackage.json"), folder.resolve("datapackage.json"));
        return CsvSnapshot.of(folder, UnaryOperator.identity());
    }

    private static <T> Set<String> ids(Set<Id<T>> ids) {
        return ids.stream().map(Id::value).collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean refersToGone(JsonNode resource, Map<String, String> row, Map<String, Set<String>> gone) {
        for (JsonNode key : resource.at("/schema/foreignKeys")) {
            String value = row.getOrDefault(key.get("fields").asText(), "");
            String table = key.at("/reference/resource").asText();
            if (!value.isEmpty() && gone.getOrDefault(table, Set.of()).contains(value)) {
                return true;
            }
        }
        return false;
    }

    private void write(JsonNode resource, List<Map<String, String>> rows) throws IOException {
        List<String> fields = new ArrayList<>();
        resource.at("/schema/fields").forEach(f -> fields.add(f.get("name").asText()));
        StringBuilder text = new StringBuilder(String.join(",", fields)).append('\n');
        for (Map<String, String> row : rows) {
            text.append(fields.stream()
                            .map(f -> '"' + row.getOrDefault(f, "").replace("\"", "\"\"") + '"')
                            .collect(Collectors.joining(",")))
                    .append('\n');
        }
        Files.writeString(folder.resolve(resource.get("path").asText()), text);
    }
}
