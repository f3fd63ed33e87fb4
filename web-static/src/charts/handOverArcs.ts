import type { ChainCoverage } from '../api/types';

/** Two regions and how many pairs of their actors could hand over along a chain, in either direction. */
export interface HandOverArc {
  a: string;
  b: string;
  pairs: number;
  /** Links of the chain on which they could. */
  links: number;
}

/** All pairs of different regions that could hand over, most pairs first. */
export function handOverArcs(coverage: Pick<ChainCoverage, 'cells' | 'linkList'>): HandOverArc[] {
  const at = new Map<string, { region: string; n: number }[]>();
  for (const cell of coverage.cells) {
    const list = at.get(cell.stage) ?? [];
    list.push({ region: cell.region, n: cell.actors.length });
    at.set(cell.stage, list);
  }
  const arcs = new Map<string, HandOverArc>();
  for (const link of coverage.linkList) {
    const seen = new Set<string>();
    for (const from of at.get(link.from) ?? []) {
      for (const to of at.get(link.to) ?? []) {
        if (from.region === to.region) continue;
        const [a, b] = from.region < to.region ? [from.region, to.region] : [to.region, from.region];
        const key = `${a}/${b}`;
        const arc = arcs.get(key) ?? { a, b, pairs: 0, links: 0 };
        arc.pairs += from.n * to.n;
        if (!seen.has(key)) arc.links += 1;
        seen.add(key);
        arcs.set(key, arc);
      }
    }
  }
  return [...arcs.values()].sort((x, y) => y.pairs - x.pairs || (x.a + x.b < y.a + y.b ? -1 : 1));
}
