package eu.alpsynergy.importer.foreign.eurostat;

import java.math.BigDecimal;

/** A figure that could be read, of one NUTS region or country. */
record Figure(BigDecimal value, String flags, String footnote) {}
