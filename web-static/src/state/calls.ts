import { address, go } from './router';

/** Parameters of synchronised calls as they stand in the address; the API gets the same ones. */
const SCENARIO = ['theme', 'period', 'from', 'to', 'days', 'rolling', 'frames', 'applicant', 'trlMin', 'trlMax', 'shift'] as const;
const POT = ['chf', 'chfDate', 'projectCost', 'applications', 'payee', 'rate', 'pledge', 'hold'] as const;

export const CALL_PARAMETERS = [...SCENARIO, ...POT];

/** The regions chosen, in the order of the address. */
export function chosenRegions(query: URLSearchParams): string[] {
  return (query.get('regions') ?? '').split(',').filter((r) => r !== '');
}

function kept(query: URLSearchParams, names: readonly string[], more: Record<string, string>): string {
  const all = new URLSearchParams();
  for (const name of names) {
    const value = query.get(name);
    if (value) all.set(name, value);
  }
  for (const [name, value] of Object.entries(more)) if (value) all.set(name, value);
  const text = all.toString();
  return text ? `?${text}` : '';
}

/** Every call on the time line: of the chosen regions when there are any, by all programmes on request. */
export function timelineQuery(query: URLSearchParams): string {
  return kept(query, SCENARIO, {
    regions: query.get('regions') ?? '',
    kind: query.get('programmes') === 'all' ? '' : 'erdf,national,regional',
  });
}

/** Groups among all regions. */
export function groupsQuery(query: URLSearchParams): string {
  return kept(query, SCENARIO, exchange(query));
}

/** A rate and its day only together; half of it would be refused. */
function exchange(query: URLSearchParams): Record<string, string> {
  const chf = query.get('chf');
  const chfDate = query.get('chfDate');
  return chf && chfDate ? { chf, chfDate } : {};
}

/** The chosen regions side by side. */
export function togetherQuery(query: URLSearchParams): string {
  return kept(query, [...SCENARIO, ...POT.filter((n) => n !== 'chf' && n !== 'chfDate')], {
    regions: query.get('regions') ?? '',
    ...exchange(query),
  });
}

/** Which of the common windows the rules and the picture are about: the first, unless another one was chosen. */
export function chosenMeeting<M>(query: URLSearchParams, meetings: M[]): { meeting: M | null; index: number } {
  const wanted = Number(query.get('meeting') ?? '1') - 1;
  const index = Number.isInteger(wanted) && wanted >= 0 && wanted < meetings.length ? wanted : 0;
  return { meeting: meetings[index] ?? null, index };
}

/** Days by which windows are moved, by call. */
export function shiftsOf(query: URLSearchParams): Map<string, number> {
  const shifts = new Map<string, number>();
  for (const pair of (query.get('shift') ?? '').split(',')) {
    const [call, days] = pair.split(':');
    if (call && days && Number.isInteger(Number(days))) shifts.set(call, Number(days));
  }
  return shifts;
}

export function shiftText(shifts: Map<string, number>): string {
  return [...shifts]
    .filter(([, days]) => days !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([call, days]) => `${call}:${days}`)
    .join(',');
}

/** Pairs such as PIE:1000000 as a map. */
export function pledgesOf(query: URLSearchParams): Map<string, number> {
  const pledges = new Map<string, number>();
  for (const pair of (query.get('pledge') ?? '').split(',')) {
    const [region, euros] = pair.split(':');
    if (region && euros) pledges.set(region, Number(euros));
  }
  return pledges;
}

/** Changes the address in place: a window on its way is no step to go back to. */
export function replaceQuery(changes: Record<string, string | null>): void {
  const { query } = address();
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') query.delete(name);
    else query.set(name, value);
  }
  const text = query.toString();
  go(window.location.pathname + (text ? `?${text}` : ''), { keepFocus: true, replace: true });
}

/** Moves a window to so many days from where the data have it. */
export function moveWindow(call: string, days: number): void {
  const shifts = shiftsOf(address().query);
  shifts.set(call, Math.max(-3650, Math.min(3650, Math.round(days))));
  replaceQuery({ shift: shiftText(shifts) });
}

/** Moves a window by some days from where the address has it now, which may be ahead of the server's answer. */
export function nudgeWindow(call: string, by: number): void {
  moveWindow(call, (shiftsOf(address().query).get(call) ?? 0) + by);
}
