package eu.alpsynergy.api.console;

import eu.alpsynergy.api.dto.CypherAnswerDto.Cut;
import eu.alpsynergy.api.dto.CypherAnswerDto.PlanStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.summary.Plan;

/**
 * One statement in one read transaction that is always rolled back: explained, checked, run, read up to its limits.
 *
 * @param mark by which the transaction is known to the database
 * @param checked false only in tests of what holds when a gate fails
 */
record Work(Statement statement, ConsoleLimits limits, String mark, boolean checked) {

    /** Key of the transaction's metadata whose value is the mark. */
    static final String MARK = "alpsynergyConsole";

    /** Columns and rows, or the plan alone. */
    record Outcome(
            List<String> columns,
            List<List<@Nullable Object>> rows,
            @Nullable Cut cut,
            @Nullable PlanStep plan) {}

    Outcome in(Session session) {
        TransactionConfig config = TransactionConfig.builder()
                .withTimeout(limits.time())
                .withMetadata(Map.of(MARK, mark))
                .build();
        try (Transaction transaction = session.beginTransaction(config)) {
            // On a line of its own, so that places in messages keep their columns.
            Plan plan = transaction
                    .run("EXPLAIN\n" + statement.text(), statement.params())
                    .consume()
                    .plan();
            if (checked) {
                PlanGate.check(plan, limits);
            }
            Outcome outcome = statement.planOnly()
                    ? new Outcome(List.of(), List.of(), null, step(plan))
                    : rows(transaction.run(statement.text(), statement.params()));
            transaction.rollback();
            return outcome;
        }
    }

    private Outcome rows(Result result) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        Cells cells = new Cells();
        while (result.hasNext()) {
            if (rows.size() == statement.rows()) {
                boolean most = statement.rows() == limits.rows();
                return new Outcome(
                        result.keys(),
                        rows,
                        new Cut("rows", Integer.toString(statement.rows()), most ? "console-rows" : null),
                        null);
            }
            List<@Nullable Object> row = cells.row(result.next());
            if (cells.size() > limits.bytes()) {
                return new Outcome(
                        result.keys(), rows, new Cut("bytes", (limits.bytes() >> 20) + " MiB", "console-mib"), null);
            }
            rows.add(row);
        }
        return new Outcome(result.keys(), rows, null, null);
    }

    private static PlanStep step(Plan plan) {
        var estimate = plan.arguments().get("EstimatedRows");
        return new PlanStep(
                plan.operatorType().replaceFirst("@.*", ""),
                PlanGate.details(plan),
                estimate == null ? null : estimate.asDouble(),
                plan.children().stream().map(Work::step).toList());
    }
}
