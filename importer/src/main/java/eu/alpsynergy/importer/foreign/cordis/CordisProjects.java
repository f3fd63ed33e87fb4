package eu.alpsynergy.importer.foreign.cordis;

import eu.alpsynergy.importer.foreign.ExportColumn;
import eu.alpsynergy.importer.foreign.ExportContext;
import eu.alpsynergy.importer.foreign.ExportFiles;
import eu.alpsynergy.importer.foreign.ExportRow;
import eu.alpsynergy.importer.foreign.Money;
import eu.alpsynergy.importer.issue.Rule;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code project.csv}. */
final class CordisProjects {

    private static final List<ExportColumn> COLUMNS = List.of(
            ExportColumn.needed("id"),
            ExportColumn.needed("acronym"),
            ExportColumn.needed("frameworkProgramme"),
            ExportColumn.needed("startDate"),
            ExportColumn.needed("endDate"),
            ExportColumn.needed("totalCost"),
            ExportColumn.needed("ecMaxContribution"),
            ExportColumn.optional("rcn"),
            ExportColumn.optional("contentUpdateDate"));
    private static final Pattern DIGITS = Pattern.compile("\\d{1,12}");
    private static final int LENGTH_OF_A_DAY = 10;

    private final ExportContext context;
    private final Map<String, CordisProject> projects = new HashMap<>();
    private final Map<String, Integer> sameAcronym = new HashMap<>();

    private CordisProjects(ExportContext context) {
        this.context = context;
    }

    static CordisProjects read(ExportFiles files, String file, ExportContext context) throws IOException {
        CordisProjects projects = new CordisProjects(context);
        files.read(file, COLUMNS, context.log(), projects::add)
                .ifPresent(rows -> context.tally().read(file, rows));
        return projects;
    }

    Optional<CordisProject> find(String grant) {
        return Optional.ofNullable(projects.get(grant));
    }

    boolean isEmpty() {
        return projects.isEmpty();
    }

    /** Whether no other project of the programme in this export has the same acronym. */
    boolean hasAcronymForItself(CordisProject project) {
        return sameAcronym.getOrDefault(acronymKey(project), 0) == 1;
    }

    private void add(ExportRow row) {
        String grant = row.get("id");
        Optional<Framework> framework = Framework.find(row.get("frameworkProgramme"));
        if (!DIGITS.matcher(grant).matches() || row.get("acronym").isEmpty()) {
            wrong(row, "id", grant, "a project has no number or no acronym", "correct it at the source");
            return;
        }
        if (framework.isEmpty()) {
            wrong(
                    row,
                    "frameworkProgramme",
                    row.get("frameworkProgramme"),
                    "'" + row.get("frameworkProgramme") + "' is no framework programme that is read",
                    "FP7, H2020 and HORIZON are");
            return;
        }
        Optional<String> cost = amount(row, "totalCost");
        Optional<String> contribution = amount(row, "ecMaxContribution");
        Optional<String> start = day(row, "startDate");
        Optional<String> end = day(row, "endDate");
        if (cost.isEmpty() || contribution.isEmpty() || start.isEmpty() || end.isEmpty()) {
            context.tally().leftOut("projects with a cell that cannot be read");
            return;
        }
        String updated = row.get("contentUpdateDate");
        CordisProject project = new CordisProject(
                grant,
                row.get("acronym"),
                framework.get(),
                start.get(),
                end.get(),
                cost.get().equals("0") ? "" : cost.get(),
                contribution.get(),
                row.get("rcn"),
                updated.length() >= LENGTH_OF_A_DAY ? updated.substring(0, LENGTH_OF_A_DAY) : "");
        if (projects.putIfAbsent(grant, project) != null) {
            wrong(row, "id", grant, "the project " + grant + " is there twice", "keep one of the rows");
            return;
        }
        sameAcronym.merge(acronymKey(project), 1, Integer::sum);
    }

    private static String acronymKey(CordisProject project) {
        return project.framework() + " " + project.acronym().toLowerCase(Locale.ROOT);
    }

    private Optional<String> amount(ExportRow row, String column) {
        String cell = row.get(column);
        if (cell.isEmpty()) {
            return Optional.of("");
        }
        Optional<String> amount = Money.read(cell).map(Money::text);
        if (amount.isEmpty()) {
            wrong(
                    row,
                    column,
                    cell,
                    "'" + cell + "' is no amount that can be read in one way",
                    "write digits with a point or a comma before two decimals");
        }
        return amount;
    }

    private Optional<String> day(ExportRow row, String column) {
        String cell = row.get(column);
        try {
            return Optional.of(cell.isEmpty() ? "" : LocalDate.parse(cell).toString());
        } catch (DateTimeParseException e) {
            wrong(row, column, cell, "'" + cell + "' is no day", "write YYYY-MM-DD");
            return Optional.empty();
        }
    }

    private void wrong(ExportRow row, String column, String value, String message, String hint) {
        context.report(row, column, value, Rule.EXPORT_VALUE, message, hint);
    }
}
