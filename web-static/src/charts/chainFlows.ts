import { sankey, type SankeyLink, type SankeyNode } from 'd3-sankey';
import { wrap } from './Diamond';
import type { ChainLayout } from './chainLayout';

export type Reach = 'region' | 'country' | 'border';
export const REACHES: Reach[] = ['region', 'country', 'border'];

/** A link of the chain with its pairs of actors that could hand over, by how far that reaches. */
export interface FlowInput {
  from: string;
  to: string;
  kind: 'feeds' | 'returns_to';
  pairs: Record<Reach, number>;
}
export interface FlowStage {
  id: string;
  x: number;
  y: number;
  height: number;
  lines: string[];
}
/** A band between two stages; empty links have no width. */
export interface FlowBand {
  from: string;
  to: string;
  reach: Reach | 'none' | 'return';
  pairs: number;
  width: number;
  d: string;
}
export interface Flows {
  width: number;
  height: number;
  stages: FlowStage[];
  bands: FlowBand[];
}

type Node = SankeyNode<{ id: string }, { reach: Reach; pairs: number }>;
type Band = SankeyLink<{ id: string }, { reach: Reach; pairs: number }>;

export const BAR = 12;
const COLUMN = { least: 132, most: 190 };
/** What the picture fills when its columns may be as wide as they like. */
const WIDTH = 1180;
/** Height of a line of a stage's name; names stand above their bars. */
export const LINE = 13.5;
const LEAST_HEIGHT = 250;
const MARGIN = { left: 24, right: 118, bottom: 14 };
/** Letters of a stage's name that fit between two columns. */
export const NAME_LETTERS = 18;

/**
 * The forward links of a chain as flows from left to right (d3-sankey). The width of a link grows with the square root of its pairs,
 * and is shared among the reaches as the pairs are; links without pairs are thin lines, return loops run below.
 */
export function chainFlows(stages: { id: string; name: string }[], links: FlowInput[], layout: ChainLayout): Flows {
  const layerOf = new Map(layout.boxes.map((b) => [b.id, b.layer]));
  const rank = new Map(layout.boxes.map((b) => [b.id, b.y]));
  const feeds = links.filter((l) => l.kind === 'feeds');
  const values = feeds.flatMap((l) => {
    const all = total(l);
    return all === 0
      ? [{ source: l.from, target: l.to, value: 1e-9, reach: 'region' as Reach, pairs: 0 }]
      : REACHES.filter((r) => l.pairs[r] > 0).map((r) => ({ source: l.from, target: l.to, value: (Math.sqrt(all) * l.pairs[r]) / all, reach: r, pairs: l.pairs[r] }));
  });
  const linesOf = new Map(stages.map((s) => [s.id, wrap(s.name, NAME_LETTERS)]));
  const name = LINE * Math.max(...[...linesOf.values()].map((lines) => lines.length), 1);
  const space = name + 18;
  const top = name + 12;
  const columns = new Map<number, number>();
  for (const layer of layerOf.values()) columns.set(layer, (columns.get(layer) ?? 0) + 1);
  const tallest = Math.max(...columns.values(), 1);
  const height = Math.max(LEAST_HEIGHT, tallest * (space + 40)) + top + MARGIN.bottom;
  const gaps = Math.max(layout.layers - 1, 1);
  const column = Math.min(COLUMN.most, Math.max(COLUMN.least, (WIDTH - MARGIN.left - MARGIN.right - BAR) / gaps));
  const width = MARGIN.left + MARGIN.right + gaps * column + BAR;
  const drawn = sankey<{ id: string }, { reach: Reach; pairs: number }>()
    .nodeId((n) => n.id)
    .nodeAlign((n) => layerOf.get(n.id) ?? 0)
    .nodeSort((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0))
    .nodeWidth(BAR)
    .nodePadding(space)
    .extent([
      [MARGIN.left, top],
      [width - MARGIN.right, height - MARGIN.bottom],
    ])({ nodes: stages.map((s) => ({ id: s.id })), links: values });
  const places = new Map<string, FlowStage>();
  for (const node of drawn.nodes) {
    places.set(node.id, {
      id: node.id,
      x: node.x0 ?? 0,
      y: node.y0 ?? 0,
      height: Math.max((node.y1 ?? 0) - (node.y0 ?? 0), 2),
      lines: linesOf.get(node.id) ?? [],
    });
  }
  const forward = drawn.links.map((link) => band(link as Band));
  return { width, height: height + loops(links) * 14, stages: [...places.values()], bands: [...forward, ...returning(links, places, height)] };
}

function band(link: Band): FlowBand {
  const from = link.source as Node;
  const to = link.target as Node;
  const x1 = from.x1 ?? 0;
  const x2 = to.x0 ?? 0;
  const y1 = link.y0 ?? 0;
  const y2 = link.y1 ?? 0;
  const middle = (x1 + x2) / 2;
  return {
    from: from.id,
    to: to.id,
    reach: link.pairs === 0 ? 'none' : link.reach,
    pairs: link.pairs,
    width: Math.max(link.width ?? 0, 1),
    d: `M${x1},${y1}C${middle},${y1} ${middle},${y2} ${x2},${y2}`,
  };
}

function returning(links: FlowInput[], places: Map<string, FlowStage>, floor: number): FlowBand[] {
  return links
    .filter((l) => l.kind === 'returns_to')
    .flatMap((l, i) => {
      const from = places.get(l.from);
      const to = places.get(l.to);
      if (!from || !to) return [];
      const depth = floor - 2 + i * 14;
      const x1 = from.x + BAR / 2;
      // Home from the left, so that the line does not run through the names and bars of the column.
      const x2 = to.x - 16;
      const y2 = to.y + to.height - 3;
      const d = `M${x1},${from.y + from.height}C${x1},${depth} ${x1},${depth} ${(x1 + x2) / 2},${depth}S${x2},${depth} ${x2},${(y2 + depth) / 2}S${x2},${y2} ${to.x},${y2}`;
      return [{ from: l.from, to: l.to, reach: 'return' as const, pairs: total(l), width: 2, d }];
    });
}

function loops(links: FlowInput[]): number {
  return links.filter((l) => l.kind === 'returns_to').length;
}

export function total(link: FlowInput): number {
  return link.pairs.region + link.pairs.country + link.pairs.border;
}
