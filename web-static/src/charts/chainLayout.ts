import { wrap } from './Diamond';

export interface LayoutStage {
  id: string;
  order: number;
  name: string;
}
export interface LayoutLink {
  from: string;
  to: string;
  kind: 'feeds' | 'returns_to';
}
export interface StageBox {
  id: string;
  layer: number;
  x: number;
  y: number;
  width: number;
  height: number;
  lines: string[];
}
export interface ChainLayout {
  boxes: StageBox[];
  width: number;
  height: number;
  layers: number;
}

export const BOX_WIDTH = 130;
const GAP_X = 26;
const GAP_Y = 22;
const LINE = 14;
const PAD_Y = 26;
export const LETTERS = 16;

/**
 * The chain from left to right: a stage stands one layer behind the last stage that feeds it; within a layer stages stand near
 * those they come from. Boxes never touch.
 */
export function layoutChain(stages: LayoutStage[], links: LayoutLink[], left: number, top: number): ChainLayout {
  const feeds = links.filter((l) => l.kind === 'feeds');
  const layerOf = new Map<string, number>();
  const layer = (id: string): number => {
    const known = layerOf.get(id);
    if (known !== undefined) return known;
    const sources = feeds.filter((l) => l.to === id).map((l) => layer(l.from));
    const own = sources.length === 0 ? 0 : Math.max(...sources) + 1;
    layerOf.set(id, own);
    return own;
  };
  stages.forEach((s) => layer(s.id));
  // What nothing feeds stands just before the first stage that it feeds, not far off at the left.
  for (const stage of stages) {
    const targets = feeds.filter((l) => l.from === stage.id).map((l) => layerOf.get(l.to) ?? 0);
    if (targets.length > 0 && !feeds.some((l) => l.to === stage.id)) layerOf.set(stage.id, Math.min(...targets) - 1);
  }
  const columns: LayoutStage[][] = [];
  for (const stage of [...stages].sort((a, b) => a.order - b.order)) {
    const index = layerOf.get(stage.id) ?? 0;
    (columns[index] ??= []).push(stage);
  }
  const rank = new Map<string, number>();
  for (const column of columns) {
    const centre = (s: LayoutStage) => {
      const sources = feeds.filter((l) => l.to === s.id).map((l) => rank.get(l.from) ?? 0);
      return sources.length === 0 ? s.order : sources.reduce((x, y) => x + y, 0) / sources.length;
    };
    column.sort((a, b) => centre(a) - centre(b) || a.order - b.order);
    column.forEach((s, i) => rank.set(s.id, i));
  }
  const measured = columns.map((column) =>
    column.map((stage) => {
      const lines = wrap(stage.name, LETTERS);
      return { stage, lines, height: PAD_Y + lines.length * LINE };
    }),
  );
  const heightOf = (column: { height: number }[]) => column.reduce((sum, box) => sum + box.height, 0) + GAP_Y * (column.length - 1);
  const tallest = Math.max(...measured.map(heightOf));
  const boxes: StageBox[] = [];
  measured.forEach((column, index) => {
    let y = top + (tallest - heightOf(column)) / 2;
    for (const { stage, lines, height } of column) {
      boxes.push({ id: stage.id, layer: index, x: left + index * (BOX_WIDTH + GAP_X), y, width: BOX_WIDTH, height, lines });
      y += height + GAP_Y;
    }
  });
  return { boxes, width: columns.length * (BOX_WIDTH + GAP_X) - GAP_X, height: tallest, layers: columns.length };
}

/** A hand-over as a curve; loops back run below everything. */
export function linkPath(from: StageBox, to: StageBox, kind: LayoutLink['kind'], floor: number, loop: number): string {
  if (kind === 'feeds') {
    const x1 = from.x + from.width;
    const y1 = from.y + from.height / 2;
    const x2 = to.x;
    const y2 = to.y + to.height / 2;
    const bend = Math.max(18, (x2 - x1) / 2);
    return `M${x1},${y1}C${x1 + bend},${y1} ${x2 - bend},${y2} ${x2},${y2}`;
  }
  const x1 = from.x + from.width / 2 + 10;
  const y1 = from.y + from.height;
  const x2 = to.x + to.width / 2 - 10;
  const y2 = to.y + to.height;
  const depth = floor + 16 + loop * 12;
  return `M${x1},${y1}C${x1},${depth} ${x1 - 20},${depth} ${(x1 + x2) / 2},${depth}S${x2},${depth} ${x2},${y2}`;
}
