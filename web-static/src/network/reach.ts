import type { Scene } from './scene';

/** How many steps each node is from the nearest of some centres, up to a depth; nodes farther off are absent. */
export function reach(scene: Scene, centres: number[], depth: number): Map<number, number> {
  const steps = new Map(centres.map((centre) => [centre, 0]));
  let ring = centres;
  for (let step = 1; step <= depth; step++) {
    const next: number[] = [];
    for (const node of ring) {
      for (const i of scene.around[node] ?? []) {
        const edge = scene.edges[i];
        if (!edge) continue;
        const other = edge.a === node ? edge.b : edge.a;
        if (!steps.has(other)) {
          steps.set(other, step);
          next.push(other);
        }
      }
    }
    ring = next;
  }
  return steps;
}
