package eu.alpsynergy.importer.foreign.cordis;

/**
 * A project as its record says; cells that are not known are empty.
 *
 * @param grant the grant's number, the id at CORDIS
 * @param rcn the record's number, by which older datasets know it
 * @param updated the day the record was changed last
 */
record CordisProject(
        String grant,
        String acronym,
        Framework framework,
        String start,
        String end,
        String totalCost,
        String contribution,
        String rcn,
        String updated) {}
