import { fit, toScreen, type Camera, type Size } from './camera';
import type { Palette } from './colours';
import { heaviest, labels } from './labels';
import type { Scene } from './scene';

export interface LegendEntry {
  colour: string;
  label: string;
}

const SIZE: Size = { width: 1280, height: 860 };
const ROW = 20;
const COLUMN = 310;
const LETTER = 6.6;
const LABELS = 60;
const NS = 'http://www.w3.org/2000/svg';

function make(name: string, attributes: Record<string, string | number>, text?: string): SVGElement {
  const element = document.createElementNS(NS, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (text !== undefined) element.textContent = text;
  return element;
}

/** The picture as a drawing of its own: the part of the plane that is seen, labels, and the legend below. */
export function svgOf(scene: Scene, colours: Palette, camera: (size: Size) => Camera | null, legend: LegendEntry[], notes: string[]): SVGSVGElement {
  const columns = Math.floor(SIZE.width / COLUMN);
  const rows = Math.ceil(legend.length / columns);
  const height = SIZE.height + (rows + notes.length + 1) * ROW;
  const svg = make('svg', { viewBox: `0 0 ${SIZE.width} ${height}`, width: SIZE.width, height }) as SVGSVGElement;
  const seen = camera(SIZE) ?? fit(scene.nodes, SIZE);
  svg.append(...edges(scene, seen, colours), ...nodes(scene, seen, colours), ...names(scene, seen, colours));
  legend.forEach((entry, i) => {
    const x = 12 + (i % columns) * COLUMN;
    const y = SIZE.height + ROW * (1 + Math.floor(i / columns));
    svg.append(make('circle', { cx: x + 6, cy: y - 4, r: 6, fill: entry.colour }), text(entry.label.slice(0, 44), x + 18, y, colours.ink));
  });
  notes.forEach((note, i) => svg.append(text(note, 12, SIZE.height + ROW * (1 + rows + i), colours.soft)));
  return svg;
}

function text(content: string, x: number, y: number, ink: string): SVGElement {
  return make('text', { x, y, 'font-size': 12, 'font-family': 'sans-serif', fill: ink }, content);
}

function edges(scene: Scene, camera: Camera, colours: Palette): SVGElement[] {
  return scene.edges.flatMap((edge) => {
    const a = scene.nodes[edge.a];
    const b = scene.nodes[edge.b];
    if (!a || !b) return [];
    const [from, to] = [toScreen(camera, SIZE, a), toScreen(camera, SIZE, b)];
    return [
      make('line', {
        x1: from.x.toFixed(1),
        y1: from.y.toFixed(1),
        x2: to.x.toFixed(1),
        y2: to.y.toFixed(1),
        stroke: colours.line,
        'stroke-width': (0.5 + 2.5 * edge.strength).toFixed(2),
        opacity: (0.2 + 0.3 * edge.strength).toFixed(2),
      }),
    ];
  });
}

function nodes(scene: Scene, camera: Camera, colours: Palette): SVGElement[] {
  return scene.nodes.map((node) => {
    const at = toScreen(camera, SIZE, node);
    const look = { fill: node.colour, stroke: colours.paper };
    const r = node.radius;
    return node.kind === 'cluster'
      ? make('rect', { x: (at.x - r * 0.9).toFixed(1), y: (at.y - r * 0.9).toFixed(1), width: r * 1.8, height: r * 1.8, ...look })
      : make('circle', { cx: at.x.toFixed(1), cy: at.y.toFixed(1), r: r.toFixed(2), ...look });
  });
}

function names(scene: Scene, camera: Camera, colours: Palette): SVGElement[] {
  return labels(scene, heaviest(scene), camera, SIZE, (word) => word.length * LETTER, LABELS).map((label) =>
    make(
      'text',
      {
        x: label.x.toFixed(1),
        y: (label.y + 4).toFixed(1),
        'font-size': 12,
        'font-family': 'sans-serif',
        'text-anchor': label.anchor,
        fill: colours.ink,
        stroke: colours.paper,
        'stroke-width': 3,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      },
      label.text,
    ),
  );
}
