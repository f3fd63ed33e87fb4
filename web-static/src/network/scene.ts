import type { MeasureId, Network, NetworkMeasure, NetworkNode, NodeKind } from '../api/types';
import { groupColour, scaleColour, type Palette } from './colours';

/** A node ready to be drawn: place in the plane, radius in pixels, colour. */
export interface SceneNode {
  id: string;
  name: string;
  kind: NodeKind;
  x: number;
  y: number;
  radius: number;
  colour: string;
  /** What labels are ordered by, larger first. */
  weight: number;
}
export interface SceneEdge {
  a: number;
  b: number;
  /** 0 to 1 of the strongest, by its root: differences among weak ties stay visible. */
  strength: number;
}
export interface Scene {
  nodes: SceneNode[];
  edges: SceneEdge[];
  /** Edges of each node, by place in `edges`. */
  around: number[][];
}

export type ColourBy = 'community' | 'region' | 'kind' | MeasureId;

const SMALLEST = 3.6;
const LARGEST = 19;

/** Radius by area between the extremes of a measure; a measure that is low for bridges is shown as it is. */
export function radius(measure: NetworkMeasure | undefined, value: number | null, crowd: number): number {
  const shrink = crowd > 3000 ? 0.45 : crowd > 800 ? 0.7 : 1;
  if (!measure || value === null || measure.low === null || measure.high === null || measure.high === measure.low) return SMALLEST * shrink;
  const share = (value - measure.low) / (measure.high - measure.low);
  return Math.sqrt(SMALLEST ** 2 + share * (LARGEST ** 2 - SMALLEST ** 2)) * shrink;
}

/** Groups by their number of nodes, most first, so that the largest get the clearest colours. */
export function ranks(nodes: NetworkNode[], by: 'community' | 'region' | 'kind'): Map<string, number> {
  const counts = new Map<string, number>();
  for (const node of nodes) counts.set(String(node[by]), (counts.get(String(node[by])) ?? 0) + 1);
  const order = [...counts].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
  return new Map(order.map(([group], rank) => [group, rank]));
}

export function isMeasure(by: ColourBy): by is MeasureId {
  return by !== 'community' && by !== 'region' && by !== 'kind';
}

interface Choices {
  colour: ColourBy;
  size: MeasureId;
  /** Only edges between regions. */
  across: boolean;
}

export function scene(network: Network, choices: Choices, colours: Palette): Scene {
  const place = (id: MeasureId) => network.measures.findIndex((m) => m.id === id);
  const sizeAt = place(choices.size);
  const colour = colouring(network, choices.colour, colours);
  const nodes = network.nodes.map((node) => {
    const value = node.values[sizeAt] ?? null;
    return {
      id: node.id,
      name: node.name,
      kind: node.kind,
      x: node.x,
      y: node.y,
      radius: radius(network.measures[sizeAt], value, network.nodes.length),
      colour: colour(node),
      weight: value ?? 0,
    };
  });
  const kept = choices.across ? network.edges.filter((e) => network.nodes[e.a]?.region !== network.nodes[e.b]?.region) : network.edges;
  const strongest = network.edges.reduce((most, e) => Math.max(most, e.weight), 0);
  return connected(nodes, kept.map((e) => ({ a: e.a, b: e.b, strength: strongest > 0 ? Math.sqrt(e.weight / strongest) : 0 })));
}

export function connected(nodes: SceneNode[], edges: SceneEdge[]): Scene {
  const around: number[][] = nodes.map(() => []);
  edges.forEach((e, i) => {
    around[e.a]?.push(i);
    around[e.b]?.push(i);
  });
  return { nodes, edges, around };
}

function colouring(network: Network, by: ColourBy, colours: Palette): (node: NetworkNode) => string {
  if (isMeasure(by)) {
    const at = network.measures.findIndex((m) => m.id === by);
    const measure = network.measures[at];
    const low = measure?.low ?? 0;
    const span = (measure?.high ?? 0) - low;
    return (node) => {
      const value = node.values[at] ?? null;
      return value === null || span === 0 ? colours.other : scaleColour(colours, (value - low) / span);
    };
  }
  const order = ranks(network.nodes, by);
  return (node) => groupColour(colours, order.get(String(node[by])) ?? Infinity);
}
