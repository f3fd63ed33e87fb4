package eu.alpsynergy.api.app;

import static org.assertj.core.api.Assertions.assertThat;

import eu.alpsynergy.importer.ProgressListener;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Table;
import eu.alpsynergy.testing.CsvSnapshot;
import eu.alpsynergy.testing.DatasetFolder;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackageSideTest {

    /** The mapping is that of the database; the other reader reads the CSV files with code of its own. */
    @Test
    void theSnapshotOfAPackageHoldsWhatItsFilesSay() throws Exception {
        GraphSnapshot expected = CsvSnapshot.ofDefaultDataset();
        try (PackageSide side = PackageSide.read(DatasetFolder.find(), ProgressListener.silent())) {
            int compared = 0;
            for (Method method : facts()) {
                assertThat(method.invoke(side.snapshot())).as(method.getName()).isEqualTo(method.invoke(expected));
                compared++;
            }
            assertThat(compared).isGreaterThan(35);
            assertThat(side.snapshot().dataset().rows())
                    .containsEntry("regions", 11L)
                    .containsEntry("reference_activity", (long)
                            side.snapshot().referenceFigures().size())
                    .containsEntry(
                            "priority_themes", (long) expected.priorityThemes().size());
        }
    }

    private static List<Method> facts() {
        return Stream.of(GraphSnapshot.class.getMethods())
                .filter(m -> m.getParameterCount() == 0)
                .filter(m -> Table.class.isAssignableFrom(m.getReturnType())
                        || List.class.isAssignableFrom(m.getReturnType()))
                // The other reader leaves this table out.
                .filter(m -> !m.getName().equals("referenceFigures"))
                .toList();
    }
}
