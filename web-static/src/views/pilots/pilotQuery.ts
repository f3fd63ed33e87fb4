import type { PilotCriterion, PilotRule } from '../../api/types';

/** The parameters of the choice of pilots as they stand in the address; the API gets the same ones. */
export const PILOT_PARAMETERS = [
  'k', 'period', 'labelsOn', 'openLabels', 'wFit', 'wLabel', 'wChains', 'wReach', 'wServices', 'wVotes', 'wPairs',
  'region', 'field', 'type', 'most', 'in', 'out', 'vote',
] as const;

export const CRITERIA: PilotCriterion[] = ['fit', 'label', 'chains', 'reach', 'services', 'votes'];

/** The part of a query that decides the choice, with more of one's own. */
export function pilotQuery(query: URLSearchParams, more: Record<string, string> = {}): string {
  const kept = new URLSearchParams();
  for (const name of PILOT_PARAMETERS) {
    const value = query.get(name);
    if (value) kept.set(name, value);
  }
  for (const [name, value] of Object.entries(more)) kept.set(name, value);
  const text = kept.toString();
  return text ? `?${text}` : '';
}

export function listOf(query: URLSearchParams, name: string): string[] {
  return (query.get(name) ?? '').split(',').filter(Boolean);
}

/** A list with one entry put in or taken out, as the address writes it; nothing when it is empty. */
export function toggled(list: string[], entry: string): string | null {
  const rest = list.filter((x) => x !== entry);
  return (rest.length === list.length ? [...list, entry] : rest).join(',') || null;
}

/** What has to change in the address so that a rule no longer holds. */
export function lifted(rule: PilotRule, query: URLSearchParams, every: { regions: string[]; fields: string[] }): Record<string, string | null> {
  const id = rule.subject?.id ?? '';
  switch (rule.kind) {
    case 'region': {
      const named = query.get('region') === 'all' ? every.regions : listOf(query, 'region');
      return { region: named.filter((x) => x !== id).join(',') || null };
    }
    case 'field': {
      const named = query.has('field') ? listOf(query, 'field') : every.fields;
      return { field: named.filter((x) => x !== id).join(',') || 'none' };
    }
    case 'type':
      return { type: listOf(query, 'type').filter((x) => x !== typeCode(rule.type ?? '', rule.clusters ?? 0)).join(',') || null };
    case 'most':
      return { most: '30' };
    case 'in':
    case 'out':
      return { [rule.kind]: listOf(query, rule.kind).filter((x) => x !== id).join(',') || null };
    case 'size':
      return { k: String(Math.min(30, (rule.clusters ?? 10) + 1)) };
  }
}

export function typeCode(type: string, clusters: number): string {
  return `${type.replaceAll(' ', '-')}:${clusters}`;
}

export interface Vote {
  partner: string;
  points: [cluster: string, points: number][];
}

/** Votes as the address writes them: `partner:cluster:points:cluster:points`, with commas between partners. */
export function readVotes(text: string): Vote[] {
  return text.split(',').filter(Boolean).map((vote) => {
    const words = vote.split(':');
    const points: [string, number][] = [];
    for (let w = 1; w + 1 < words.length; w += 2) points.push([words[w] ?? '', Number(words[w + 1])]);
    return { partner: words[0] ?? '', points };
  });
}

export function writeVotes(votes: Vote[]): string {
  return votes.filter((v) => v.points.length > 0).map((v) => [v.partner, ...v.points.flat()].join(':')).join(',');
}

/** Votes with the points of one partner for one cluster set; 0 takes them away. */
export function withPoints(votes: Vote[], partner: string, cluster: string, points: number): Vote[] {
  const own = votes.find((v) => v.partner === partner)?.points.filter(([c]) => c !== cluster) ?? [];
  const others = votes.filter((v) => v.partner !== partner);
  const all = points > 0 ? [...own, [cluster, points] as [string, number]] : own;
  return [...others, { partner, points: all }].filter((v) => v.points.length > 0).sort((x, y) => x.partner.localeCompare(y.partner));
}

/** Votes from a file of lines partner,cluster,points, or the numbers of the lines that are none or name nobody known. */
export function parseVotes(text: string, known: { partners: Set<string>; clusters: Set<string> }): { votes: Vote[]; bad: number[] } {
  let votes: Vote[] = [];
  const bad: number[] = [];
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  for (let i = 0; i < lines.length; i++) {
    const line = (lines[i] ?? '').trim();
    if (line === '' || (i === 0 && /^partner[,;]cluster[,;]points$/i.test(line))) continue;
    const cells = line.split(/[,;]/).map((c) => c.trim());
    const points = Number(cells[2]);
    const [partner, cluster] = [cells[0] ?? '', cells[1] ?? ''];
    if (cells.length !== 3 || !/^\d{1,3}$/.test(cells[2] ?? '') || points < 1 || points > 100 || !known.partners.has(partner) || !known.clusters.has(cluster)) bad.push(i + 1);
    else votes = withPoints(votes, partner, cluster, points);
  }
  return { votes, bad };
}
