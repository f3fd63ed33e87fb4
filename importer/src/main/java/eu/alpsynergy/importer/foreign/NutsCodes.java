package eu.alpsynergy.importer.foreign;

import eu.alpsynergy.importer.source.CsvLine;
import eu.alpsynergy.importer.source.CsvTable;
import eu.alpsynergy.importer.source.Dialect;
import eu.alpsynergy.importer.source.PackageLimits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The codes of NUTS 2024 and what some codes of earlier versions are called now. Of the changes only those are known that gave a region of
 * level 2 another code and left its territory as it was, in France, Italy and Slovenia; level 3 goes with it.
 */
public final class NutsCodes {

    private static final int LEVEL_2 = 4;

    private final NavigableSet<String> codes = new TreeSet<>();
    private final Map<String, String> isNow = new HashMap<>();

    private NutsCodes() {}

    public static NutsCodes load() {
        NutsCodes nuts = new NutsCodes();
        rows("nuts-2024.csv").forEach(cells -> nuts.codes.add(cells.get(0)));
        rows("nuts-changes.csv").forEach(cells -> nuts.isNow.put(cells.get(0), cells.get(1)));
        return nuts;
    }

    /** The code of today for one that was given up; others as they are. */
    public String today(String code) {
        if (code.length() < LEVEL_2) {
            return code;
        }
        String now = isNow.get(code.substring(0, LEVEL_2));
        return now == null ? code : now + code.substring(LEVEL_2);
    }

    /** Whether the code is one of NUTS 2024, at any level, or its country has none there. */
    public boolean isKnown(String code) {
        return codes.contains(code)
                || below(code.substring(0, Math.min(2, code.length()))).isEmpty()
                || (code.length() == 2 && !below(code).isEmpty());
    }

    /** The longer codes that begin with a code. */
    public List<String> below(String code) {
        return List.copyOf(codes.subSet(code, false, code + '\uffff', false));
    }

    private static List<List<String>> rows(String resource) {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream in = NutsCodes.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the importer was built without " + resource);
            }
            try (CsvTable csv = new CsvTable(resource, in, Dialect.canonical(), PackageLimits.standard())) {
                csv.next();
                for (Optional<CsvLine> line = csv.next(); line.isPresent(); line = csv.next()) {
                    rows.add(line.get().cells());
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
