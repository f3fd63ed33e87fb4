// Purpose: the table calls as the data package writes it, in the order of its primary key.
// Parameters: version (String: dataset version)
// Columns: id (String), programme (String), name (String), window_kind (String), window_note (String),
//   opens (Date), closes (Date), budget (Float), currency (String), rate_small (Float), rate_medium (Float),
//   rate_large (Float), rate_research (Float), max_grant (Float), min_partners (Integer),
//   max_partners (Integer), max_share_one_partner (Float), trl_min (Integer), trl_max (Integer),
//   external_partners (String), site_rule (String), themes_note (String), remark (String), source (String),
//   status (String), note (String), as_of (String)
// Expected size: tens to hundreds of rows
MATCH (n:Call {version: $version})
MATCH (n)-[:UNDER]->(programme:Programme)
RETURN n.id AS id, programme.id AS programme, n.name AS name, n.windowKind AS window_kind,
       n.windowNote AS window_note, n.opens AS opens, n.closes AS closes, n.budget AS budget,
       n.currency AS currency, n.rateSmall AS rate_small, n.rateMedium AS rate_medium,
       n.rateLarge AS rate_large, n.rateResearch AS rate_research, n.maxGrant AS max_grant,
       n.minPartners AS min_partners, n.maxPartners AS max_partners,
       n.maxShareOnePartner AS max_share_one_partner, n.trlMin AS trl_min, n.trlMax AS trl_max,
       n.externalPartners AS external_partners, n.siteRule AS site_rule, n.themesNote AS themes_note,
       n.remark AS remark, n.source AS source, n.status AS status, n.note AS note, n.asOf AS as_of
ORDER BY n.id
