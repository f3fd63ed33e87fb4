package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.PilotRuleDto;
import eu.alpsynergy.api.dto.PilotSetDto;
import eu.alpsynergy.api.dto.PilotsDto;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The choice of pilots as a workbook (candidates with reasons, best sets, the question) and the policy brief as a document. */
final class PilotFiles {

    private PilotFiles() {}

    static List<FileRoute> routes() {
        return List.of(
                new FileRoute(
                        "/pilots.xlsx",
                        "The choice of pilots as a workbook: candidates with reasons, best sets, parameters.",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        PilotQuestion.PARAMETERS,
                        (view, query) -> {
                            PilotsDto pilots = new PilotAnswers(view).choose(new PilotQuestion(view, query).read());
                            return out -> write(pilots, out);
                        }),
                new FileRoute(
                        "/brief.docx",
                        "The memo of /brief as a document.",
                        Docx.CONTENT_TYPE,
                        BriefAnswers.PARAMETERS,
                        (view, query) -> {
                            byte[] document = Docx.bytes(BriefAnswers.document(new BriefAnswers(view).of(query)));
                            return out -> out.write(document);
                        }));
    }

    static void write(PilotsDto pilots, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "AlpSynergy", null)) {
            workbook.properties().setTitle("Pilot clusters, dataset " + pilots.version());
            candidates(workbook.newWorksheet("candidates"), PilotRows.of(pilots));
            sets(workbook.newWorksheet("sets"), pilots);
            question(workbook.newWorksheet("question"), pilots);
        }
    }

    private static void candidates(Worksheet sheet, List<PilotRows.Row> rows) {
        RecordComponent[] columns = PilotRows.Row.class.getRecordComponents();
        for (int c = 0; c < columns.length; c++) {
            sheet.value(0, c, columns[c].getName());
            sheet.style(0, c).bold().set();
        }
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < columns.length; c++) {
                cell(sheet, r + 1, c, value(columns[c], rows.get(r)));
            }
        }
        sheet.freezePane(0, 1);
    }

    private static @Nullable Object value(RecordComponent column, PilotRows.Row row) {
        try {
            return column.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Text goes in as text, so that no spreadsheet runs it as a formula. */
    private static void cell(Worksheet sheet, int row, int column, @Nullable Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof Boolean yes) {
            sheet.value(row, column, yes);
        } else if (value instanceof Collection<?> list) {
            sheet.value(row, column, list.stream().map(String::valueOf).collect(Collectors.joining(" ")));
        } else if (value != null) {
            sheet.value(row, column, value.toString());
        }
    }

    private static void sets(Worksheet sheet, PilotsDto pilots) {
        List<String> header = List.of("rank", "objective", "meanScore", "complementarity", "clusters");
        for (int c = 0; c < header.size(); c++) {
            sheet.value(0, c, header.get(c));
            sheet.style(0, c).bold().set();
        }
        for (int s = 0; s < pilots.sets().size(); s++) {
            PilotSetDto set = pilots.sets().get(s);
            List<Object> cells =
                    List.of(s + 1, set.objective(), set.meanScore(), set.complementarity(), set.clusters());
            for (int c = 0; c < cells.size(); c++) {
                cell(sheet, s + 1, c, cells.get(c));
            }
        }
    }

    private static void question(Worksheet sheet, PilotsDto pilots) {
        int row = pair(sheet, 0, "version", pilots.version());
        row = pair(sheet, row, "k", pilots.parameters().k());
        row = pair(sheet, row, "period", pilots.parameters().period());
        row = pair(sheet, row, "labelsOn", pilots.parameters().labelsOn());
        row = pair(sheet, row, "proven", pilots.proven());
        row = pair(sheet, row, "gap", pilots.gap());
        for (var weight : pilots.parameters().weights().entrySet()) {
            row = pair(sheet, row, "weight " + weight.getKey(), weight.getValue());
        }
        row = pair(sheet, row, "weight pairs", pilots.parameters().pairWeight());
        for (PilotRuleDto rule : pilots.parameters().rules()) {
            row = pair(sheet, row, "rule", rule.code());
        }
        for (var vote : pilots.parameters().votes()) {
            row = pair(sheet, row, "vote " + vote.partner(), vote.points().toString());
        }
        for (var clash : pilots.conflict()) {
            row = pair(sheet, row, "clash", clash.rule().code());
        }
    }

    private static int pair(Worksheet sheet, int row, String name, @Nullable Object value) {
        sheet.value(row, 0, name);
        cell(sheet, row, 1, value);
        return row + 1;
    }
}
