/** The parameters of routes as they stand in the address; the API gets the same ones. */
export const ROUTE_PARAMETERS = ['from', 'to', 'minRegions', 'via', 'wDistance', 'wBorder', 'wUntied', 'pattern', 'limit'] as const;

/** What the page asks when the address says nothing: ways over at least two regions, one for each sequence of regions. */
export const ROUTE_DEFAULTS: Record<string, string> = { minRegions: '2', pattern: 'distinct' };

export function routeQuery(query: URLSearchParams): Record<string, string | null> {
  return Object.fromEntries(ROUTE_PARAMETERS.map((name) => [name, query.get(name) ?? ROUTE_DEFAULTS[name] ?? null]));
}

/** Which of the routes shown is looked at: a number from 1, the first when the address names none that is there. */
export function chosenRoute(query: URLSearchParams, routes: number): number {
  const wanted = Number(query.get('route') ?? '1');
  return Number.isInteger(wanted) && wanted >= 1 && wanted <= routes ? wanted : 1;
}
