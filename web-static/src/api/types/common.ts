export type Lang = 'en' | 'de' | 'fr' | 'it' | 'sl';
/** A name in up to five languages; `en` is always there. */
export type LocalName = { en: string } & Partial<Record<Lang, string>>;
export type Status = 'sourced' | 'derived' | 'modelled' | 'unsourced';
export type Period = '2014-20' | '2021-27';
export interface Provenance {
  source: string;
  status: Status;
  note: string | null;
  asOf: string | null;
}
export interface Source {
  id: string;
  title: string;
  url: string | null;
  licence: string | null;
  retrieved: string | null;
}
/** A fact behind a number; key in `facts` maps is `table/id` (link tables join their keys with `+`). */
export interface Fact extends Provenance {
  table: string;
  id: string;
  label: LocalName;
}
/** Carried by every answer that shows computed numbers: all facts and sources its parts refer to. */
export interface Evidence {
  facts: Record<string, Fact>;
  sources: Record<string, Source>;
}
export interface Page<T> {
  version: string;
  total: number;
  items: T[];
  nextCursor: string | null;
}
export interface Ref {
  kind: EntityKind;
  id: string;
  name: LocalName;
}
export type EntityKind =
  | 'region' | 'theme' | 'industry' | 'cluster' | 'actor' | 'chain' | 'stage' | 'project' | 'call' | 'priority' | 'programme';
/** application/problem+json (RFC 9457). */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  /** All problems of the request at once. */
  errors?: { parameter: string; value: string | null; rule: string; allowed: string | null }[];
  /** Which rule of the Cypher console was broken, its limit, the setting that moves it, and where. */
  refusal?: { rule: string; limit: string | null; setting: string | null; place: { line: number; column: number; near: string } | null };
}
