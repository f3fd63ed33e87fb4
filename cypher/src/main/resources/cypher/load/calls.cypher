// Purpose: one (:Call) node for each row of the table calls.
// Parameters: version (String: dataset version), rows (List of Map: the cells of a row by property name)
// Columns: loaded (Integer: nodes made)
// Expected size: one row for a batch; the table holds tens to hundreds of rows
UNWIND $rows AS row
MATCH (programme:Programme {version: $version, id: row.programme})
CREATE (n:Call {version: $version, id: row.id})
CREATE (n)-[:UNDER]->(programme)
SET n += row {.programme, .name, .windowKind, .windowNote, .opens, .closes, .budget, .currency, .rateSmall,
  .rateMedium, .rateLarge, .rateResearch, .maxGrant, .minPartners, .maxPartners, .maxShareOnePartner,
  .trlMin, .trlMax, .externalPartners, .siteRule, .themesNote, .remark, .source, .status, .note, .asOf}
RETURN count(n) AS loaded
