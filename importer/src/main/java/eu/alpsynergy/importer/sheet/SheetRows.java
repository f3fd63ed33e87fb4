package eu.alpsynergy.importer.sheet;

import eu.alpsynergy.importer.issue.Problem;
import eu.alpsynergy.importer.issue.Rule;
import eu.alpsynergy.importer.source.UnreadablePackageException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads one sheet of an XLSX file as a stream of events: never the whole workbook. Before POI opens it, the zip is held against limits of
 * size and packing, so that a bomb is refused unopened. Days come as YYYY-MM-DD and numbers in full whatever the cell's format shows;
 * formulas give the values that were saved with them.
 */
public final class SheetRows implements XSSFSheetXMLHandler.SheetContentsHandler {

    private static final long LARGEST_UNPACKED = 64L << 20;
    private static final Pattern SINCE_1904 = Pattern.compile("date1904\\s*=\\s*[\"'](?:1|true|on)[\"']");
    private static final int MOST_PARTS = 2_000;
    private static final long RATIO_COUNTS_ABOVE = 1 << 20;
    private static final int LARGEST_RATIO = 200;

    private final String file;
    private final SheetLimits limits;
    private final Consumer<SheetRow> sink;
    private List<String> cells = new ArrayList<>();

    private SheetRows(String file, SheetLimits limits, Consumer<SheetRow> sink) {
        this.file = file;
        this.limits = limits;
        this.sink = sink;
    }

    /** All rows of a sheet; of the first one when none is named. */
    public static List<SheetRow> read(Path path, @Nullable String sheet, SheetLimits limits) throws IOException {
        List<SheetRow> rows = new ArrayList<>();
        stream(path, sheet, limits, rows::add);
        return rows;
    }

    /** The names of the sheets, in their order. */
    public static List<String> sheets(Path path) throws IOException {
        String file = String.valueOf(path.getFileName());
        checkZip(path.toFile(), file);
        List<String> names = new ArrayList<>();
        try (OPCPackage opc = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) new XSSFReader(opc).getSheetsData();
            while (sheets.hasNext()) {
                sheets.next().close();
                names.add(sheets.getSheetName());
            }
            return names;
        } catch (OpenXML4JException e) {
            throw unreadable(file, e);
        } catch (RuntimeException e) {
            // POI has no common type for what a broken file makes of it.
            throw unreadable(file, e);
        }
    }

    /** Hands over the rows of a sheet one by one. */
    public static void stream(Path path, @Nullable String sheet, SheetLimits limits, Consumer<SheetRow> sink)
            throws IOException {
        String file = String.valueOf(path.getFileName());
        checkZip(path.toFile(), file);
        try (OPCPackage opc = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(opc);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(opc, false);
            refuse1904(reader, file);
            SheetRows rows = new SheetRows(file, limits, sink);
            try (InputStream in = sheet(reader, sheet, file)) {
                parse(in, reader, strings, rows);
            }
        } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
            throw unreadable(file, e);
        } catch (UnreadablePackageException e) {
            throw e;
        } catch (RuntimeException e) {
            // POI has no common type for what a broken file makes of it.
            throw unreadable(file, e);
        }
    }

    /** Hands over the rows of all sheets for which there is a taker; the workbook is opened once. */
    public static void streamAll(Path path, SheetLimits limits, Function<String, Optional<Consumer<SheetRow>>> takerOf)
            throws IOException {
        String file = String.valueOf(path.getFileName());
        checkZip(path.toFile(), file);
        try (OPCPackage opc = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(opc);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(opc, false);
            refuse1904(reader, file);
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream in = sheets.next()) {
                    Optional<Consumer<SheetRow>> taker = takerOf.apply(sheets.getSheetName());
                    if (taker.isPresent()) {
                        parse(in, reader, strings, new SheetRows(file, limits, taker.get()));
                    }
                }
            }
        } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
            throw unreadable(file, e);
        } catch (UnreadablePackageException e) {
            throw e;
        } catch (RuntimeException e) {
            // POI has no common type for what a broken file makes of it.
            throw unreadable(file, e);
        }
    }

    private static void parse(InputStream in, XSSFReader reader, ReadOnlySharedStringsTable strings, SheetRows rows)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setContentHandler(
                new XSSFSheetXMLHandler(reader.getStylesTable(), strings, rows, new PlainValues(), false));
        xml.parse(new InputSource(in));
    }

    private static UnreadablePackageException unsafe(String file, String message, String hint) {
        return new UnreadablePackageException(Problem.ofFile(file, Rule.UNSAFE_PACKAGE, message, hint));
    }

    private static UnreadablePackageException unreadable(String file, Exception e) {
        return new UnreadablePackageException(Problem.ofFile(
                file,
                Rule.PACKAGE_UNREADABLE,
                "is no readable XLSX file: " + e.getMessage(),
                "save it as .xlsx anew, or as CSV"));
    }

    private static void checkZip(File zipFile, String file) throws IOException {
        try (ZipFile zip = new ZipFile(zipFile)) {
            long total = 0;
            if (zip.size() > MOST_PARTS) {
                throw unsafe(file, "holds more than " + MOST_PARTS + " parts", "save the sheet alone");
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                total += unpacked(zip, entry, file, LARGEST_UNPACKED - total);
            }
        } catch (java.util.zip.ZipException e) {
            throw unreadable(file, e);
        }
    }

    /** What an entry really unpacks to: the size a zip states may be a lie. */
    private static long unpacked(ZipFile zip, ZipEntry entry, String file, long left) throws IOException {
        long packed = Math.max(1, entry.getCompressedSize());
        long size = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                if (size > left || (size > RATIO_COUNTS_ABOVE && size / packed > LARGEST_RATIO)) {
                    throw unsafe(
                            file,
                            "unpacks to more than " + LARGEST_UNPACKED + " bytes or more than " + LARGEST_RATIO
                                    + " times its size (" + entry.getName() + ")",
                            "save the sheet alone as .xlsx anew, or as CSV");
                }
            }
        }
        return size;
    }

    /** In a workbook that counts days from 1904 every date would come out four years early. */
    private static void refuse1904(XSSFReader reader, String file) throws IOException, OpenXML4JException {
        try (InputStream in = reader.getWorkbookData()) {
            String workbook = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (SINCE_1904.matcher(workbook).find()) {
                throw new UnreadablePackageException(Problem.ofFile(
                        file,
                        Rule.PACKAGE_UNREADABLE,
                        "counts its days from 1904",
                        "save it with days from 1900, or as CSV"));
            }
        }
    }

    private static InputStream sheet(XSSFReader reader, @Nullable String wanted, String file)
            throws IOException, OpenXML4JException {
        List<String> names = new ArrayList<>();
        XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (sheets.hasNext()) {
            InputStream in = sheets.next();
            names.add(sheets.getSheetName());
            if (wanted == null || wanted.equals(sheets.getSheetName())) {
                return in;
            }
            in.close();
        }
        throw new UnreadablePackageException(Problem.ofFile(
                file, Rule.MISSING_SHEET, "has no sheet '" + wanted + "'", "sheets: " + String.join(", ", names)));
    }

    @Override
    public void startRow(int row) {
        if (row >= limits.rows()) {
            throw unsafe(file, "has more than " + limits.rows() + " rows", "split it");
        }
        cells = new ArrayList<>();
    }

    @Override
    public void endRow(int row) {
        sink.accept(new SheetRow(row + 1L, cells));
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
        int column = reference == null ? cells.size() : new CellReference(reference).getCol();
        if (column >= limits.columns()) {
            return;
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, value == null ? "" : value);
    }
}
