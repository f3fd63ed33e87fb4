package eu.alpsynergy.importer.check.rule;

import eu.alpsynergy.importer.issue.Rule;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A stage hands over to a stage of its own value chain. */
final class WithinChainRule implements RowRule {

    private final Map<String, String> chainOfStage = new HashMap<>();

    @Override
    public Set<String> tables() {
        return Set.of("stages", "stage_links");
    }

    @Override
    public void check(Row row, Findings findings) {
        if (row.table().equals("stages")) {
            row.text("id").ifPresent(id -> row.text("chain").ifPresent(chain -> chainOfStage.put(id, chain)));
            return;
        }
        Optional<String> from = row.text("from_stage").map(chainOfStage::get);
        Optional<String> to = row.text("to_stage").map(chainOfStage::get);
        if (from.isPresent() && to.isPresent() && !from.equals(to)) {
            findings.add(
                    row,
                    "to_stage",
                    Rule.ACROSS_CHAINS,
                    "the link leads from chain '%s' to chain '%s'".formatted(from.get(), to.get()),
                    "link stages of one chain");
        }
    }
}
