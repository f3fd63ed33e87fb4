/** What part of the plane is seen: the middle, and pixels for one unit of the plane. */
export interface Camera {
  x: number;
  y: number;
  scale: number;
}
export interface Size {
  width: number;
  height: number;
}
export interface Point {
  x: number;
  y: number;
}

const MARGIN = 28;
export const MOST_SCALE = 60_000;

/** The whole of some points with a margin; one point alone is shown from some way off. */
export function fit(points: Iterable<Point>, size: Size): Camera {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const p of points) {
    left = Math.min(left, p.x);
    right = Math.max(right, p.x);
    top = Math.min(top, p.y);
    bottom = Math.max(bottom, p.y);
  }
  if (left > right) return { x: 0, y: 0, scale: Math.min(size.width, size.height) / 2 };
  const width = Math.max(right - left, 0.08);
  const height = Math.max(bottom - top, 0.08);
  const scale = Math.min((size.width - 2 * MARGIN) / width, (size.height - 2 * MARGIN) / height);
  return { x: (left + right) / 2, y: (top + bottom) / 2, scale: Math.max(scale, 1) };
}

export function toScreen(camera: Camera, size: Size, p: Point): Point {
  return { x: (p.x - camera.x) * camera.scale + size.width / 2, y: (p.y - camera.y) * camera.scale + size.height / 2 };
}

export function toPlane(camera: Camera, size: Size, p: Point): Point {
  return { x: (p.x - size.width / 2) / camera.scale + camera.x, y: (p.y - size.height / 2) / camera.scale + camera.y };
}

/** Nearer or farther by a factor, the place under the pointer staying where it is. */
export function zoom(camera: Camera, size: Size, factor: number, at: Point): Camera {
  const scale = Math.min(MOST_SCALE, Math.max(20, camera.scale * factor));
  const held = toPlane(camera, size, at);
  return {
    x: held.x - (at.x - size.width / 2) / scale,
    y: held.y - (at.y - size.height / 2) / scale,
    scale,
  };
}

export function pan(camera: Camera, dx: number, dy: number): Camera {
  return { ...camera, x: camera.x - dx / camera.scale, y: camera.y - dy / camera.scale };
}

/** As it stands in the address; null when it is not one. The scale is relative to the size, so that a link fits any window. */
export function parseCamera(text: string | null, size: Size): Camera | null {
  const numbers = (text ?? '').split(',').map(Number);
  const [x, y, zoomed] = numbers;
  if (x === undefined || y === undefined || zoomed === undefined || numbers.length !== 3 || !numbers.every(Number.isFinite) || zoomed <= 0) return null;
  return { x, y, scale: Math.min(MOST_SCALE, zoomed * Math.min(size.width, size.height)) };
}

export function cameraText(camera: Camera, size: Size): string {
  const short = (n: number) => String(Math.round(n * 1e4) / 1e4);
  return [camera.x, camera.y, camera.scale / Math.min(size.width, size.height)].map(short).join(',');
}
