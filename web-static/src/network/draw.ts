import type { Camera, Size } from './camera';
import type { Palette } from './colours';
import type { Label } from './labels';
import type { Scene } from './scene';

/** Widths of edges by strength; one path is stroked for each, since a stroke costs more than a line in it. */
const CLASSES = [
  { above: 0, width: 0.6, alpha: 0.22 },
  { above: 0.25, width: 1, alpha: 0.3 },
  { above: 0.45, width: 1.8, alpha: 0.4 },
  { above: 0.7, width: 3, alpha: 0.5 },
];
const OUTLINED = 3000;
/** More edges than these are drawn thinner and paler, or they hide each other and the nodes. */
const CROWDED_EDGES = 2000;
const FULL_TURN = 2 * Math.PI;

export interface Look {
  scene: Scene;
  camera: Camera;
  size: Size;
  colours: Palette;
  /** Nodes that stand out; all others fade. Null when nothing does. */
  lit: Map<number, number> | null;
}

/** Edges and nodes. Everything that changes while the pointer moves is drawn on top by {@link drawTop}. */
export function drawBase(g: CanvasRenderingContext2D, look: Look): void {
  const { scene, size, colours, lit } = look;
  g.clearRect(0, 0, size.width, size.height);
  g.globalAlpha = 1;
  edges(g, look, lit ? 0.35 : 1);
  if (lit) litEdges(g, look, lit);
  const crowded = scene.nodes.length > OUTLINED;
  byColour(look, (i) => !lit || !lit.has(i)).forEach((nodes, colour) => discs(g, look, nodes, colour, crowded || lit ? null : colours.paper, lit ? 0.18 : 1));
  if (lit) byColour(look, (i) => lit.has(i)).forEach((nodes, colour) => discs(g, look, nodes, colour, colours.paper, 1));
  g.globalAlpha = 1;
}

function classOf(strength: number): number {
  return strength > 0.7 ? 3 : strength > 0.45 ? 2 : strength > 0.25 ? 1 : 0;
}

function edges(g: CanvasRenderingContext2D, { scene, camera, size, colours }: Look, fade: number): void {
  const paths = CLASSES.map(() => new Path2D());
  const [dx, dy] = [size.width / 2 - camera.x * camera.scale, size.height / 2 - camera.y * camera.scale];
  for (const edge of scene.edges) {
    const a = scene.nodes[edge.a];
    const b = scene.nodes[edge.b];
    if (!a || !b) continue;
    const [x1, y1, x2, y2] = [a.x * camera.scale + dx, a.y * camera.scale + dy, b.x * camera.scale + dx, b.y * camera.scale + dy];
    if ((x1 < 0 && x2 < 0) || (y1 < 0 && y2 < 0) || (x1 > size.width && x2 > size.width) || (y1 > size.height && y2 > size.height)) continue;
    const path = paths[classOf(edge.strength)];
    path?.moveTo(x1, y1);
    path?.lineTo(x2, y2);
  }
  g.strokeStyle = colours.line;
  const thin = scene.edges.length > CROWDED_EDGES ? 0.5 : 1;
  CLASSES.forEach(({ width, alpha }, i) => {
    const path = paths[i];
    if (!path) return;
    g.lineWidth = width * thin;
    g.globalAlpha = alpha * fade * thin;
    g.stroke(path);
  });
}

function litEdges(g: CanvasRenderingContext2D, { scene, camera, size, colours }: Look, lit: Map<number, number>): void {
  const [dx, dy] = [size.width / 2 - camera.x * camera.scale, size.height / 2 - camera.y * camera.scale];
  g.strokeStyle = colours.accent;
  g.globalAlpha = 0.55;
  for (const edge of scene.edges) {
    const [from, to] = [lit.get(edge.a), lit.get(edge.b)];
    const a = scene.nodes[edge.a];
    const b = scene.nodes[edge.b];
    // Edges between two of the outermost ring would hide how one gets there.
    if (from === undefined || to === undefined || from === to || !a || !b) continue;
    g.lineWidth = 0.8 + 2.6 * edge.strength;
    g.beginPath();
    g.moveTo(a.x * camera.scale + dx, a.y * camera.scale + dy);
    g.lineTo(b.x * camera.scale + dx, b.y * camera.scale + dy);
    g.stroke();
  }
}

function byColour({ scene }: Look, wanted: (i: number) => boolean): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  scene.nodes.forEach((node, i) => {
    if (!wanted(i)) return;
    const group = groups.get(node.colour);
    if (group) group.push(i);
    else groups.set(node.colour, [i]);
  });
  return groups;
}

function discs(g: CanvasRenderingContext2D, { scene, camera, size }: Look, nodes: number[], colour: string, outline: string | null, alpha: number): void {
  const [dx, dy] = [size.width / 2 - camera.x * camera.scale, size.height / 2 - camera.y * camera.scale];
  const path = new Path2D();
  for (const i of nodes) {
    const node = scene.nodes[i];
    if (!node) continue;
    const [x, y, r] = [node.x * camera.scale + dx, node.y * camera.scale + dy, node.radius];
    if (x < -r || y < -r || x > size.width + r || y > size.height + r) continue;
    if (node.kind === 'cluster') {
      path.rect(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8);
    } else {
      path.moveTo(x + r, y);
      path.arc(x, y, r, 0, FULL_TURN);
    }
  }
  g.globalAlpha = alpha;
  g.fillStyle = colour;
  g.fill(path);
  if (outline) {
    g.strokeStyle = outline;
    g.lineWidth = 1;
    g.stroke(path);
  }
}

export const LABEL_FONT = '12px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif';

/** Labels with a halo, and rings round what is pointed at or in focus. */
export function drawTop(g: CanvasRenderingContext2D, look: Look, labels: Label[], rings: number[]): void {
  const { scene, camera, size, colours } = look;
  g.clearRect(0, 0, size.width, size.height);
  const [dx, dy] = [size.width / 2 - camera.x * camera.scale, size.height / 2 - camera.y * camera.scale];
  g.font = LABEL_FONT;
  g.textBaseline = 'middle';
  g.lineJoin = 'round';
  for (const i of rings) {
    const node = scene.nodes[i];
    if (!node) continue;
    g.beginPath();
    g.arc(node.x * camera.scale + dx, node.y * camera.scale + dy, node.radius + 3, 0, FULL_TURN);
    g.strokeStyle = colours.focus;
    g.lineWidth = 2.5;
    g.stroke();
  }
  for (const label of labels) {
    g.textAlign = label.anchor === 'start' ? 'left' : 'right';
    g.strokeStyle = colours.paper;
    g.lineWidth = 3.5;
    g.strokeText(label.text, label.x, label.y);
    g.fillStyle = colours.ink;
    g.fillText(label.text, label.x, label.y);
  }
}
