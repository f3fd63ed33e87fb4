import { touch, type Box } from '../charts/labels';
import { toScreen, type Camera, type Size } from './camera';
import type { Scene } from './scene';

export interface Label {
  node: number;
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'end';
}

const HEIGHT = 15;
const GAP = 4;
const CELL = 96;
const LONGEST = 26;

/** Names are cut where they are long; the facts beside the picture hold them whole. */
export function shortName(name: string): string {
  return name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 1).trimEnd()}…`;
}

/**
 * Labels that touch neither each other nor the edge: those asked for first, then the heaviest. Each is tried right and left of its node.
 *
 * @param width of a text in pixels
 */
export function labels(scene: Scene, order: number[], camera: Camera, size: Size, width: (text: string) => number, most: number): Label[] {
  const placed: Label[] = [];
  const taken = new Map<string, Box[]>();
  for (const node of order) {
    if (placed.length >= most) break;
    const label = place(scene, node, camera, size, width, taken);
    if (label) placed.push(label);
  }
  return placed;
}

function place(scene: Scene, index: number, camera: Camera, size: Size, width: (text: string) => number, taken: Map<string, Box[]>): Label | null {
  const node = scene.nodes[index];
  if (!node) return null;
  const at = toScreen(camera, size, node);
  if (at.x < 0 || at.y < 0 || at.x > size.width || at.y > size.height) return null;
  const text = shortName(node.name);
  const wide = width(text);
  for (const anchor of ['start', 'end'] as const) {
    const left = anchor === 'start' ? at.x + node.radius + GAP : at.x - node.radius - GAP - wide;
    const box = { left: left - 2, right: left + wide + 2, top: at.y - HEIGHT / 2, bottom: at.y + HEIGHT / 2 };
    if (box.left < 0 || box.right > size.width || box.top < 0 || box.bottom > size.height) continue;
    if (cells(box).some((key) => taken.get(key)?.some((other) => touch(other, box)))) continue;
    for (const key of cells(box)) taken.set(key, [...(taken.get(key) ?? []), box]);
    return { node: index, text, x: anchor === 'start' ? left : left + wide, y: at.y, anchor };
  }
  return null;
}

function cells(box: Box): string[] {
  const keys: string[] = [];
  for (let x = Math.floor(box.left / CELL); x <= Math.floor(box.right / CELL); x++) {
    for (let y = Math.floor(box.top / CELL); y <= Math.floor(box.bottom / CELL); y++) keys.push(`${x}/${y}`);
  }
  return keys;
}

/** Nodes by weight, heaviest first; made once for a scene. */
export function heaviest(scene: Scene): number[] {
  return scene.nodes.map((_, i) => i).sort((x, y) => (scene.nodes[y]?.weight ?? 0) - (scene.nodes[x]?.weight ?? 0) || x - y);
}
