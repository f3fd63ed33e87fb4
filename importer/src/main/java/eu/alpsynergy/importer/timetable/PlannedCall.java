package eu.alpsynergy.importer.timetable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A call read from one row of a timetable. */
record PlannedCall(
        String id,
        String name,
        WindowProposal window,
        String windowNote,
        Optional<BigDecimal> budget,
        List<String> regions,
        boolean regionsNamed,
        List<String> themes,
        String objective,
        String remark,
        String note) {

    PlannedCall {
        regions = List.copyOf(regions);
        themes = List.copyOf(themes);
    }
}
