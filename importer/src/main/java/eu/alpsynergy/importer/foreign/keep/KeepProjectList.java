package eu.alpsynergy.importer.foreign.keep;

import eu.alpsynergy.importer.foreign.ExportColumn;
import eu.alpsynergy.importer.foreign.ExportContext;
import eu.alpsynergy.importer.foreign.ExportRow;
import eu.alpsynergy.importer.foreign.Money;
import eu.alpsynergy.importer.issue.Rule;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Dates and budgets from the list of projects; days only as YYYY-MM-DD or as days of a spreadsheet. */
final class KeepProjectList {

    static final List<ExportColumn> COLUMNS = List.of(
            ExportColumn.needed("Programme"),
            ExportColumn.needed("Acronym", "Project acronym"),
            ExportColumn.optional("Start date", "Project start date", "Start"),
            ExportColumn.optional("End date", "Project end date", "End"),
            ExportColumn.optional("Total budget", "Total budget/expenditure", "Total budget (EUR)"),
            ExportColumn.optional("ERDF", "ERDF (EUR)"));
    private static final int LENGTH_OF_A_DAY = 10;

    private KeepProjectList() {}

    static void describe(ExportRow row, Map<String, KeepProject> projects, ExportContext context) {
        Optional<KeepProject> project = KeepProgramme.find(row.get("Programme"))
                .map(programme -> projects.get(KeepReader.key(programme, row.get("Acronym"))));
        if (project.isEmpty()) {
            context.tally().leftOut("projects without partners in the export");
            return;
        }
        Optional<String> start = day(row, "Start date", context);
        Optional<String> end = day(row, "End date", context);
        Optional<String> budget = amount(row, "Total budget", context);
        Optional<String> erdf = amount(row, "ERDF", context);
        if (start.isPresent() && end.isPresent() && budget.isPresent() && erdf.isPresent()) {
            project.get().describe(start.get(), end.get(), budget.get(), erdf.get());
        }
    }

    private static Optional<String> day(ExportRow row, String column, ExportContext context) {
        String cell = row.get(column);
        if (isUnknown(cell)) {
            return Optional.of("");
        }
        try {
            return Optional.of(LocalDate.parse(cell.substring(0, Math.min(cell.length(), LENGTH_OF_A_DAY)))
                    .toString());
        } catch (DateTimeParseException e) {
            context.report(
                    row,
                    column,
                    cell,
                    Rule.EXPORT_VALUE,
                    "'" + cell + "' is no day that can be read in one way",
                    "write YYYY-MM-DD, or make it a day in the spreadsheet");
            return Optional.empty();
        }
    }

    private static Optional<String> amount(ExportRow row, String column, ExportContext context) {
        String cell = row.get(column);
        if (isUnknown(cell)) {
            return Optional.of("");
        }
        Optional<String> amount = Money.read(cell).map(Money::text);
        if (amount.isEmpty()) {
            context.report(
                    row,
                    column,
                    cell,
                    Rule.EXPORT_VALUE,
                    "'" + cell + "' is no amount that can be read in one way",
                    "write digits with a point or a comma before two decimals");
        }
        return amount;
    }

    private static boolean isUnknown(String cell) {
        return cell.isEmpty() || cell.equalsIgnoreCase("n/a");
    }
}
