package eu.alpsynergy.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.alpsynergy.api.app.ComparedPackages;
import eu.alpsynergy.api.dto.ChangesDto;
import eu.alpsynergy.api.error.RequestProblem;
import eu.alpsynergy.api.handler.View;
import eu.alpsynergy.testing.CsvSnapshot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be asked of {@code /changes}: the default dataset beside one that lacks performances and names regions otherwise. */
class ChangesQuestionTest {

    private static final int MISSING = 25;

    private static ComparedPackages packages;
    private static OfflineAnswers answers;

    @BeforeAll
    static void compare(@TempDir Path older) throws IOException {
        packages = ComparedPackages.withOlder(older, MISSING);
        answers = new OfflineAnswers(packages.view(), "test");
    }

    @AfterAll
    static void forget() {
        if (packages != null) {
            packages.close();
        }
    }

    @Test
    void partsOfTheFactsMeetEveryFactOnceAndInOrder() {
        List<ChangesDto.Fact> all = ask("").facts();
        List<ChangesDto.Fact> walked = new ArrayList<>();
        for (int offset = 0; offset < all.size(); offset += 7) {
            ChangesDto part = ask("?limit=7&offset=" + offset);
            assertThat(part.total()).isEqualTo(all.size());
            walked.addAll(part.facts());
        }
        assertThat(all).hasSize(MISSING + 1);
        assertThat(walked).isEqualTo(all);
    }

    @Test
    void tableAndKindNarrowTheFactsAndNothingElse() {
        ChangesDto whole = ask("");
        ChangesDto regions = ask("?table=regions&kind=changed");
        assertThat(regions.facts()).hasSize(1).allMatch(f -> f.id().equals("PIE"));
        assertThat(regions.total()).isEqualTo(1);
        assertThat(regions.rankings()).isEqualTo(whole.rankings());
        assertThat(regions.tables()).isEqualTo(whole.tables());
        assertThat(ask("?kind=removed").facts()).isEmpty();
        assertThat(whole.tables())
                .filteredOn(t -> t.name().equals("performances"))
                .allMatch(t -> t.added() == MISSING && t.rowsAfter() - t.rowsBefore() == MISSING);
    }

    @Test
    void everyFactThatAMoveNamesIsThereWithItsSource() {
        ChangesDto changes = ask("?limit=0&moves=5");
        assertThat(changes.facts()).isEmpty();
        assertThat(changes.rankings()).allSatisfy(r -> assertThat(r.moves())
                .hasSizeLessThanOrEqualTo(5)
                .allSatisfy(m -> assertThat(changes.reasons().keySet()).containsAll(m.facts())));
        assertThat(changes.reasons().values()).isNotEmpty().allSatisfy(fact -> assertThat(changes.sources())
                .containsKey(fact.sourceAfter()));
    }

    @Test
    void aTableThatIsNotThereIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> ask("?table=perfomances"))
                .isInstanceOfSatisfying(RequestProblem.class, problem -> assertThat(
                                problem.problem().errors().toString())
                        .contains("did you mean 'performances'?"));
    }

    @Test
    void withNothingToCompareWithEverythingIsEmptyAndTheVersionIsTold() {
        OfflineAnswers alone = new OfflineAnswers(View.of(CsvSnapshot.ofDefaultDataset()), "test");
        ChangesDto none = (ChangesDto) alone.ask("/changes");
        assertThat(none.before()).isNull();
        assertThat(none.after().version()).isEqualTo(none.version());
        assertThat(none.rankings()).isEmpty();
        assertThat(new String(alone.answer("/changes", true), StandardCharsets.UTF_8).lines())
                .hasSize(1);
    }

    private static ChangesDto ask(String query) {
        return (ChangesDto) answers.ask("/changes" + query);
    }
}
