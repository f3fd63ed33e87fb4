package eu.alpsynergy.importer.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Values of cells without their clothes: days as YYYY-MM-DD, numbers marked as such, in plain decimals with a point. */
final class PlainValues extends DataFormatter {

    PlainValues() {
        super(Locale.ROOT);
    }

    @Override
    public String formatRawCellContents(double value, int index, String format) {
        return formatRawCellContents(value, index, format, false);
    }

    @Override
    public String formatRawCellContents(double value, int index, String format, boolean since1904) {
        if (DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(value)) {
            LocalDateTime time = DateUtil.getLocalDateTime(value, since1904);
            return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? time.toLocalDate().toString()
                    : time.toLocalDate() + " " + time.toLocalTime();
        }
        return SheetRow.NUMBER
                + new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
}
