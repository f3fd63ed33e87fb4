package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.MethodsDto;
import eu.alpsynergy.model.AlpSynergyException;
import eu.alpsynergy.synergy.benchmark.RegionBenchmarks;
import eu.alpsynergy.synergy.benchmark.ThemeStrengths;
import eu.alpsynergy.synergy.compute.ActivityTable;
import eu.alpsynergy.synergy.compute.ComputeResult;
import eu.alpsynergy.synergy.compute.IndicatorCatalogue;
import eu.alpsynergy.synergy.diamond.SynergyDiamonds;
import eu.alpsynergy.synergy.indicator.IndicatorDescriptor;
import eu.alpsynergy.synergy.indicator.RankCorrelation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the indicators say of themselves, with the worked example computed on the spot. */
final class MethodAnswers {

    /** Five regions, six domains: small enough to check by hand. */
    private static final ActivityTable EXAMPLE = new ActivityTable(
            List.of("A", "B", "C", "D", "E"), List.of("d1", "d2", "d3", "d4", "d5", "d6"), new double[][] {
                {8, 5, 0, 0, 1, 0}, {6, 0, 4, 0, 1, 2}, {0, 5, 6, 3, 0, 0}, {1, 0, 5, 6, 4, 0}, {0, 4, 0, 2, 5, 6}
            });

    private MethodAnswers() {}

    static MethodsDto all(View view) {
        IndicatorCatalogue catalogue = new IndicatorCatalogue();
        List<MethodsDto.Method> methods = new ArrayList<>();
        catalogue.entries().forEach(e -> methods.add(method(e.descriptor(), result(catalogue, e.name()))));
        List<IndicatorDescriptor> others = new ArrayList<>(SynergyDiamonds.descriptors());
        others.add(ThemeStrengths.DESCRIPTOR);
        others.add(RegionBenchmarks.DISTANCE);
        others.add(RankCorrelation.DESCRIPTOR);
        others.forEach(d -> methods.add(method(d, null)));
        return new MethodsDto(
                view.version(),
                methods,
                new MethodsDto.Example(
                        EXAMPLE.regions(),
                        EXAMPLE.domains(),
                        Arrays.stream(EXAMPLE.values())
                                .map(row -> Arrays.stream(row).boxed().toList())
                                .toList()));
    }

    private static MethodsDto.Method method(IndicatorDescriptor d, MethodsDto.@Nullable Result result) {
        return new MethodsDto.Method(d.id(), d.formula(), d.unit(), d.range(), d.references(), result);
    }

    /** Null where the example is too small for the indicator, or the result has three dimensions. */
    private static MethodsDto.@Nullable Result result(IndicatorCatalogue catalogue, String name) {
        try {
            ComputeResult result = catalogue.compute(name, EXAMPLE, Optional.empty(), Map.of());
            if (result instanceof ComputeResult.Grid grid) {
                return table(grid.rows(), grid.columns(), grid.cells());
            }
            if (result instanceof ComputeResult.Vector vector) {
                return table(vector.labels(), List.of("value"), (r, c) -> vector.entries()
                        .at(r));
            }
            return null;
        } catch (AlpSynergyException refused) {
            return null;
        }
    }

    private static MethodsDto.Result table(List<String> rows, List<String> columns, ComputeResult.Cell cells) {
        List<List<@Nullable Double>> values = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            List<@Nullable Double> row = new ArrayList<>();
            for (int c = 0; c < columns.size(); c++) {
                row.add(Numbers.orNull(cells.at(r, c)));
            }
            values.add(row);
        }
        return new MethodsDto.Result(rows, columns, values);
    }
}
