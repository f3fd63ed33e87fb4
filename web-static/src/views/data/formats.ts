/** The formats the explorer has words for. */
export const EXPLAINED = ['data-package', 'csv', 'xlsx', 'graphml', 'gexf', 'node-link', 'geojson', 'cypher', 'dcat-ttl', 'dcat-jsonld', 'citation'] as const;

export type ExplainedFormat = (typeof EXPLAINED)[number];

export function isExplained(format: string): format is ExplainedFormat {
  return (EXPLAINED as readonly string[]).includes(format);
}

/** Megabytes with two digits; a small file is not 0. */
export function sizeInMegabytes(bytes: number): number {
  return Math.max(0.01, Math.round(bytes / 10_000) / 100);
}
