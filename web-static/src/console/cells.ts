import type { Cell } from '../api/types';

interface GraphNode {
  id: string;
  labels: string[];
  name: string;
}
interface GraphLink {
  id: string;
  from: string;
  to: string;
  type: string;
}
export interface Graph {
  nodes: GraphNode[];
  links: GraphLink[];
}

type Thing = { [key: string]: Cell };
const isThing = (cell: Cell): cell is Thing => cell !== null && typeof cell === 'object' && !Array.isArray(cell);
const typeOf = (cell: Cell) => (isThing(cell) && typeof cell.$type === 'string' ? cell.$type : '');
const listOf = (cell: Cell | undefined): Cell[] => (Array.isArray(cell) ? cell : []);
const textOf = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell : '');

/** What a node is best called by. */
function nameOf(node: Thing): string {
  const properties = node.properties;
  if (properties === undefined || !isThing(properties)) return textOf(node.id);
  for (const key of ['nameEn', 'name', 'acronym', 'title', 'titleEn', 'id']) {
    if (typeof properties[key] === 'string') return properties[key];
  }
  return textOf(node.id);
}

/** A cell in one line: nodes by their name, relationships by their type, the rest as JSON. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (Array.isArray(cell)) return cell.map(cellText).join(', ');
  if (typeof cell !== 'object') return String(cell);
  switch (typeOf(cell)) {
    case 'node':
      return `(${listOf(cell.labels).map(String).join(':')} ${nameOf(cell)})`;
    case 'relationship':
      return `[${textOf(cell.type)}]`;
    case 'path':
      return listOf(cell.nodes).map((n) => cellText(n)).join(' – ');
    default:
      return JSON.stringify(cell);
  }
}

/** Rows as CSV (RFC 4180); texts that a spreadsheet would run as a formula get an apostrophe in front. */
export function csv(columns: string[], rows: Cell[][]): string {
  const field = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const safe = (cell: Cell) => {
    const text = cellText(cell);
    return field(typeof cell !== 'number' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
  };
  return [columns.map((c) => safe(c)), ...rows.map((row) => row.map(safe))].map((line) => line.join(',') + '\r\n').join('');
}

/** Nodes and relationships anywhere in the rows, each once; links whose ends are not there bring them along without a name. */
export function graphOf(rows: Cell[][]): Graph {
  const nodes = new Map<string, GraphNode>();
  const links = new Map<string, GraphLink>();
  const look = (cell: Cell): void => {
    if (Array.isArray(cell)) return cell.forEach(look);
    if (!isThing(cell)) return;
    switch (typeOf(cell)) {
      case 'node':
        nodes.set(textOf(cell.id), { id: textOf(cell.id), labels: listOf(cell.labels).map(String), name: nameOf(cell) });
        return;
      case 'relationship':
        links.set(textOf(cell.id), { id: textOf(cell.id), from: textOf(cell.from), to: textOf(cell.to), type: textOf(cell.type) });
        return;
      default:
        Object.values(cell).forEach(look);
    }
  };
  rows.forEach((row) => row.forEach(look));
  for (const link of links.values())
    for (const end of [link.from, link.to]) if (!nodes.has(end)) nodes.set(end, { id: end, labels: [], name: '?' });
  return { nodes: [...nodes.values()], links: [...links.values()] };
}

/** Places on a plane by springs and repulsion, from a circle on; the same graph gives the same places. */
export function layout(graph: Graph, steps = 150): Map<string, { x: number; y: number }> {
  const ids = graph.nodes.map((n) => n.id);
  const at = new Map(ids.map((id, i) => [id, { x: Math.cos((2 * Math.PI * i) / ids.length), y: Math.sin((2 * Math.PI * i) / ids.length) }]));
  const ideal = 1.6 / Math.sqrt(Math.max(ids.length, 1));
  for (let step = 0; step < steps; step++) {
    const most = 0.2 * (1 - step / steps);
    const push = new Map(ids.map((id) => [id, { x: 0, y: 0 }]));
    const force = (a: string, b: string, strength: (d: number) => number) => {
      const [p, q, fa, fb] = [at.get(a), at.get(b), push.get(a), push.get(b)];
      if (!p || !q || !fa || !fb || a === b) return;
      const [dx, dy] = [p.x - q.x, p.y - q.y];
      const d = Math.max(Math.hypot(dx, dy), 1e-3);
      const s = strength(d) / d;
      fa.x += dx * s;
      fa.y += dy * s;
      fb.x -= dx * s;
      fb.y -= dy * s;
    };
    for (let i = 0; i < ids.length; i++) for (let j = i + 1; j < ids.length; j++) force(ids[i] ?? '', ids[j] ?? '', (d) => (ideal * ideal) / d);
    for (const link of graph.links) force(link.from, link.to, (d) => -(d * d) / ideal);
    for (const id of ids) {
      const [p, f] = [at.get(id), push.get(id)];
      if (!p || !f) continue;
      const length = Math.max(Math.hypot(f.x, f.y), 1e-9);
      p.x += (f.x / length) * Math.min(length, most);
      p.y += (f.y / length) * Math.min(length, most);
    }
  }
  return at;
}
