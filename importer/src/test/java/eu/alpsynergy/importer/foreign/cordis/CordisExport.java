package eu.alpsynergy.importer.foreign.cordis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** An export as CORDIS gives it: the official headers, every cell in quotes, semicolons between. */
final class CordisExport {

    static final List<String> PROJECT = List.of(
            "id acronym status title startDate endDate totalCost ecMaxContribution legalBasis topics ecSignatureDate frameworkProgramme masterCall subCall fundingScheme objective contentUpdateDate rcn grantDoi keywords"
                    .split(" "));
    static final List<String> ORGANIZATION = List.of(
            "projectID projectAcronym organisationID vatNumber name shortName SME activityType street postCode city country nutsCode geolocation organizationURL contactForm contentUpdateDate rcn order role ecContribution netEcContribution totalCost endOfParticipation active"
                    .split(" "));

    private final List<Map<String, String>> projects = new ArrayList<>();
    private final List<Map<String, String>> organisations = new ArrayList<>();

    /** Adds a project; further cells as "column=value". */
    CordisExport project(String id, String acronym, String framework, String... cells) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("id", id);
        row.put("acronym", acronym);
        row.put("frameworkProgramme", framework);
        row.put("startDate", "2024-02-01");
        row.put("endDate", "2027-01-31");
        row.put("totalCost", "3000000");
        row.put("ecMaxContribution", "2500000.5");
        row.put("objective", "words; with a semicolon, a \"quote\"\nand a second line");
        row.put("contentUpdateDate", "2025-02-24 17:23:14");
        row.put("rcn", "2" + id);
        projects.add(with(row, cells));
        return this;
    }

    /** Adds a row of an organisation that looks like a firm; further cells as "column=value". */
    CordisExport organisation(String project, String pic, String name, String country, String nuts, String... cells) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("projectID", project);
        row.put("organisationID", pic);
        row.put("name", name);
        row.put("vatNumber", country + pic);
        row.put("SME", "true");
        row.put("activityType", "PRC");
        row.put("city", "Town");
        row.put("country", country);
        row.put("nutsCode", nuts);
        row.put("contentUpdateDate", "2025-02-24 17:23:14");
        row.put("role", "participant");
        row.put("ecContribution", "100000");
        row.put("endOfParticipation", "false");
        organisations.add(with(row, cells));
        return this;
    }

    Path writeTo(Path folder) throws IOException {
        return writeTo(folder, ";", columns -> columns);
    }

    /** Writes with another delimiter and the columns in another order. */
    Path writeTo(Path folder, String delimiter, UnaryOperator<List<String>> order) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("project.csv"), text(order.apply(PROJECT), projects, delimiter));
        Files.writeString(
                folder.resolve("organization.csv"), text(order.apply(ORGANIZATION), organisations, delimiter));
        return folder;
    }

    private static Map<String, String> with(Map<String, String> row, String... cells) {
        for (String cell : cells) {
            row.put(cell.substring(0, cell.indexOf('=')), cell.substring(cell.indexOf('=') + 1));
        }
        return row;
    }

    private static String text(List<String> columns, List<Map<String, String>> rows, String delimiter) {
        StringBuilder text = new StringBuilder("\uFEFF").append(line(columns, delimiter));
        rows.forEach(row -> text.append(
                line(columns.stream().map(c -> row.getOrDefault(c, "")).toList(), delimiter)));
        return text.toString();
    }

    private static String line(List<String> cells, String delimiter) {
        return cells.stream().map(c -> '"' + c.replace("\"", "\"\"") + '"').collect(Collectors.joining(delimiter))
                + "\r\n";
    }
}
