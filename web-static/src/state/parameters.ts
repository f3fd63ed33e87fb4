/** The parameters of the diamond as they stand in the address; the API gets the same ones. */
export const SYNERGY_PARAMETERS = [
  'period', 'theme', 'excludeProject', 'objective', 'maxConsortium', 'wOverlap', 'wComplementarity', 'wFit',
] as const;

/** The part of a query that decides the diamond, as a query of its own. */
export function synergyQuery(query: URLSearchParams): string {
  const kept = new URLSearchParams();
  for (const name of SYNERGY_PARAMETERS) {
    const value = query.get(name);
    if (value) kept.set(name, value);
  }
  const text = kept.toString();
  return text ? `?${text}` : '';
}

export type Measure = 'potential' | 'overlap' | 'complementarity' | 'fit' | 'ties';
export const MEASURES: Measure[] = ['potential', 'overlap', 'complementarity', 'fit', 'ties'];

export function measureOf(query: URLSearchParams): Measure {
  const wanted = query.get('measure');
  return MEASURES.find((m) => m === wanted) ?? 'potential';
}
