import { toScreen, type Camera, type Point, type Size } from './camera';
import type { Scene } from './scene';

const REACH = 7;

/** The node under a point: the nearest whose disc, a little widened for fingers, holds it. */
export function hit(scene: Scene, camera: Camera, size: Size, at: Point): number | null {
  let best: number | null = null;
  let nearest = Infinity;
  scene.nodes.forEach((node, i) => {
    const p = toScreen(camera, size, node);
    const distance = Math.hypot(p.x - at.x, p.y - at.y) - node.radius;
    if (distance < REACH && distance < nearest) {
      nearest = distance;
      best = i;
    }
  });
  return best;
}
