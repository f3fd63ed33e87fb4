import type { MeasureId, NetworkMeasure } from '../api/types';
import type { ColourBy } from './scene';

/** What the API is asked, as it stands in the address. */
const PROJECTION = [
  'ties', 'wProjects', 'wTies', 'wMemberships', 'wStages', 'clusters', 'period', 'programme', 'maxConsortium', 'theme', 'region', 'kind',
  'largestGroup',
] as const;
const METHOD = ['method', 'resolution', 'seed', 'iterations', 'restarts'] as const;

export type Filter = (typeof PROJECTION)[number];

/** The projection as a query of its own, with `?` in front where there is anything in it. */
export function projectionQuery(query: URLSearchParams, more: Record<string, string> = {}): string {
  return pick(query, PROJECTION, more);
}

/** The projection and how communities are found. */
export function networkQuery(query: URLSearchParams, more: Record<string, string> = {}): string {
  return pick(query, [...PROJECTION, ...METHOD], more);
}

function pick(query: URLSearchParams, names: readonly string[], more: Record<string, string>): string {
  const kept = new URLSearchParams();
  for (const name of names) {
    const value = query.get(name);
    if (value) kept.set(name, value);
  }
  for (const [name, value] of Object.entries(more)) kept.set(name, value);
  const text = kept.toString();
  return text ? `?${text}` : '';
}

/** The filters that are set, for the list of them. */
export function filters(query: URLSearchParams): { name: Filter; value: string }[] {
  return PROJECTION.flatMap((name) => {
    const value = query.get(name);
    return value ? [{ name, value }] : [];
  });
}

export function colourOf(query: URLSearchParams, measures: NetworkMeasure[]): ColourBy {
  const wanted = query.get('colour');
  if (wanted === 'region' || wanted === 'kind') return wanted;
  return measures.find((m) => m.id === wanted)?.id ?? 'community';
}

export function sizeOf(query: URLSearchParams, measures: NetworkMeasure[]): MeasureId {
  const wanted = query.get('size');
  return measures.find((m) => m.id === wanted)?.id ?? 'strength';
}

export function depthOf(query: URLSearchParams): 1 | 2 | 3 {
  const wanted = query.get('depth');
  return wanted === '3' ? 3 : wanted === '2' ? 2 : 1;
}

/** A measure's value as it is read: counts whole, weights with two digits, shares with three. */
export function measureText(id: MeasureId, value: number | null, f: { number: (x: number) => string; fine: (x: number) => string }): string | null {
  if (value === null) return null;
  return id === 'degree' || id === 'core' || id === 'strength' ? f.number(value) : f.fine(value);
}
