// Purpose: calls for proposals
// Parameters: version (String): the dataset version
// Columns: id, programme, name, windowKind, windowNote, opens, closes, budget, currency, rateSmall, rateMedium, rateLarge, rateResearch, maxGrant, minPartners, maxPartners, maxShareOnePartner, trlMin, trlMax, externalPartners, siteRule, themesNote, remark, source, status, note, asOf
// Expected size: tens to thousands
MATCH (n:Call {version: $version})-[:UNDER]->(g:Programme)
RETURN n.id AS id,
       g.id AS programme,
       n.name AS name,
       n.windowKind AS windowKind,
       n.windowNote AS windowNote,
       toString(n.opens) AS opens,
       toString(n.closes) AS closes,
       n.budget AS budget,
       n.currency AS currency,
       n.rateSmall AS rateSmall,
       n.rateMedium AS rateMedium,
       n.rateLarge AS rateLarge,
       n.rateResearch AS rateResearch,
       n.maxGrant AS maxGrant,
       n.minPartners AS minPartners,
       n.maxPartners AS maxPartners,
       n.maxShareOnePartner AS maxShareOnePartner,
       n.trlMin AS trlMin,
       n.trlMax AS trlMax,
       n.externalPartners AS externalPartners,
       n.siteRule AS siteRule,
       n.themesNote AS themesNote,
       n.remark AS remark,
       n.source AS source, n.status AS status, n.note AS note, n.asOf AS asOf
ORDER BY n.id
