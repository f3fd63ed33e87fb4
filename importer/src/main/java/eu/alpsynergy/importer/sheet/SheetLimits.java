package eu.alpsynergy.importer.sheet;

/** How much of a sheet is read: more rows are refused, cells in further columns are left aside. */
public record SheetLimits(int rows, int columns) {

    public SheetLimits {
        if (rows < 1 || columns < 1) {
            throw new IllegalArgumentException("a sheet has at least one row and one column");
        }
    }
}
