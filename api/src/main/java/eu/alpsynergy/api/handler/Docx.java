package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.AnnexDto;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A document of headings, paragraphs and tables as Office Open XML on A4; the same content gives the same bytes. */
final class Docx {

    static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final int TEXT_WIDTH = 9638;

    private final StringBuilder body = new StringBuilder();

    private Docx() {}

    static byte[] bytes(AnnexDto annex) {
        Docx docx = new Docx();
        docx.paragraph("Title", annex.title());
        for (AnnexDto.Section section : annex.sections()) {
            docx.paragraph("Heading1", section.heading());
            section.paragraphs().forEach(p -> docx.paragraph("Normal", p));
            if (section.table() != null) {
                docx.table(section.table());
            }
        }
        return zip(Map.of(
                "[Content_Types].xml", types(),
                "_rels/.rels", relation("officeDocument", "word/document.xml"),
                "word/_rels/document.xml.rels", relation("styles", "styles.xml"),
                "word/styles.xml", styles(annex.language()),
                "word/document.xml", docx.document()));
    }

    private void paragraph(String style, String text) {
        body.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>");
        run(text, false);
        body.append("</w:p>");
    }

    private void run(String text, boolean bold) {
        body.append("<w:r>")
                .append(bold ? "<w:rPr><w:b/></w:rPr>" : "")
                .append("<w:t xml:space=\"preserve\">")
                .append(escaped(text))
                .append("</w:t></w:r>");
    }

    private void table(AnnexDto.Grid table) {
        int columns = Math.max(1, table.header().size());
        body.append(
                "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr><w:tblGrid>");
        for (int i = 0; i < columns; i++) {
            body.append("<w:gridCol w:w=\"").append(TEXT_WIDTH / columns).append("\"/>");
        }
        body.append("</w:tblGrid>");
        row(table.header(), true);
        table.rows().forEach(r -> row(r.cells(), false));
        body.append("</w:tbl>");
        paragraph("Normal", "");
    }

    private void row(List<String> cells, boolean header) {
        body.append("<w:tr>").append(header ? "<w:trPr><w:tblHeader/></w:trPr>" : "");
        for (String cell : cells) {
            body.append("<w:tc><w:tcPr><w:tcW w:w=\"0\" w:type=\"auto\"/></w:tcPr><w:p>");
            run(cell, header);
            body.append("</w:p></w:tc>");
        }
        body.append("</w:tr>");
    }

    private String document() {
        return XML + "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body
                + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + "<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>"
                + "</w:sectPr></w:body></w:document>";
    }

    private static String styles(String language) {
        return XML + "<w:styles xmlns:w=\"" + WORD + "\"><w:docDefaults><w:rPrDefault><w:rPr>"
                + "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\"/><w:sz w:val=\"20\"/><w:lang w:val=\""
                + language
                + "\"/></w:rPr></w:rPrDefault></w:docDefaults>"
                + style("Normal", "Normal", "<w:pPr><w:spacing w:after=\"100\"/></w:pPr>")
                + style(
                        "Title",
                        "Title",
                        "<w:pPr><w:spacing w:after=\"200\"/></w:pPr><w:rPr><w:b/><w:sz w:val=\"32\"/></w:rPr>")
                + style(
                        "Heading1",
                        "heading 1",
                        "<w:pPr><w:keepNext/><w:spacing w:before=\"240\" w:after=\"80\"/><w:outlineLvl w:val=\"0\"/></w:pPr>"
                                + "<w:rPr><w:b/><w:sz w:val=\"24\"/></w:rPr>")
                + "<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/><w:tblPr><w:tblBorders>"
                + borders() + "</w:tblBorders></w:tblPr></w:style></w:styles>";
    }

    private static String style(String id, String name, String properties) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>" + properties
                + "</w:style>";
    }

    private static String borders() {
        StringBuilder all = new StringBuilder();
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            all.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"808080\"/>");
        }
        return all.toString();
    }

    private static String types() {
        return XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + TYPE + "document.main+xml\"/>"
                + "<Override PartName=\"/word/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/></Types>";
    }

    private static String relation(String kind, String target) {
        return XML + "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"rId1\" Type=\"" + OFFICE + "/"
                + kind + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> part : new TreeMap<>(parts).entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(ALWAYS);
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Text for XML; characters that XML cannot hold are left out. */
    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints()
                .filter(c -> c == '\t' || c == '\n' || (c >= ' ' && c != 0xFFFE && c != 0xFFFF))
                .forEach(c -> {
                    switch (c) {
                        case '<' -> safe.append("&lt;");
                        case '>' -> safe.append("&gt;");
                        case '&' -> safe.append("&amp;");
                        case '"' -> safe.append("&quot;");
                        default -> safe.appendCodePoint(c);
                    }
                });
        return safe.toString();
    }
}
