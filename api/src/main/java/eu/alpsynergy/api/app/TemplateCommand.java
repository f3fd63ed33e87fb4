package eu.alpsynergy.api.app;

import eu.alpsynergy.importer.check.PackageValidator;
import eu.alpsynergy.importer.check.PackageValidator.Outcome;
import eu.alpsynergy.importer.check.PreparedPackage;
import eu.alpsynergy.importer.issue.ProblemLog;
import eu.alpsynergy.importer.mapping.Contract;
import eu.alpsynergy.importer.mapping.PackageSchema;
import eu.alpsynergy.importer.mapping.SchemaReader;
import eu.alpsynergy.importer.source.DescriptorFile;
import eu.alpsynergy.importer.source.PackageLimits;
import eu.alpsynergy.importer.workbook.TemplateWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "template",
        description = {
            "Write an XLSX workbook to be filled in: a sheet a table, the rules as notes at the heads, drop-downs for ids and fixed values.",
            "'alpsynergy validate FILE.xlsx' checks it, 'alpsynergy import FILE.xlsx' loads it as a data package."
        })
final class TemplateCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "FILE.xlsx",
            required = true,
            description = "the workbook; one that is there is replaced")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(
            names = "--from",
            paramLabel = "PATH",
            description = "a data package whose rows fill the workbook; empty when left out")
    private @Nullable Path from;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "language of the README sheet: en (default), de, fr, it or sl")
    private String language = "en";

    @Override
    public Integer call() throws IOException {
        if (!String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw new ParameterException(spec.commandLine(), "--out '" + out + "' must end in .xlsx");
        }
        if (!TemplateWriter.LANGUAGES.contains(language)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--lang '" + language + "' is none of " + String.join(", ", TemplateWriter.LANGUAGES));
        }
        PrintWriter printer = spec.commandLine().getOut();
        if (from == null) {
            write(printer, new TemplateWriter(Contract.load().schema(), Optional.empty(), language));
            return ExitCode.OK.code();
        }
        Outcome outcome = new PackageValidator()
                .prepare(from, Path.of(System.getProperty("java.io.tmpdir")), new ConsoleProgress(System.err));
        if (outcome instanceof Outcome.Rejected rejected) {
            printer.println(rejected.report().toText());
            printer.flush();
            return ExitCode.INVALID_DATA.code();
        }
        try (PreparedPackage prepared = ((Outcome.Good) outcome).prepared()) {
            PackageSchema schema = SchemaReader.read(
                    DescriptorFile.parse(prepared.descriptor(), PackageLimits.standard()), new ProblemLog());
            write(printer, new TemplateWriter(schema, Optional.of(prepared.folder()), language));
        }
        return ExitCode.OK.code();
    }

    private void write(PrintWriter printer, TemplateWriter template) throws IOException {
        template.write(out);
        printer.println("wrote " + out + ": " + template.sheets().size() + " sheets and a README");
        printer.flush();
    }
}
