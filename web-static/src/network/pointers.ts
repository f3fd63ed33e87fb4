import { pan, zoom, type Camera, type Point, type Size } from './camera';

interface Hands {
  camera: () => Camera;
  size: () => Size;
  /** The camera moved; `done` when the hand is off. */
  move: (camera: Camera, done: boolean) => void;
  hover: (at: Point | null) => void;
  click: (at: Point) => void;
}

const CLICK = 5;

/** Pan with one pointer, pinch with two, zoom with the wheel; a press that hardly moved is a click. Returns how to stop. */
export function followPointers(element: HTMLElement, hands: Hands): () => void {
  const down = new Map<number, Point>();
  let travelled = 0;
  let wheelRest = 0;
  const at = (event: PointerEvent | WheelEvent): Point => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const press = (event: PointerEvent) => {
    if (event.button !== 0) return;
    element.setPointerCapture(event.pointerId);
    down.set(event.pointerId, at(event));
    if (down.size === 1) travelled = 0;
  };
  const move = (event: PointerEvent) => {
    const now = at(event);
    const before = down.get(event.pointerId);
    if (!before) {
      hands.hover(now);
      return;
    }
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
    travelled += Math.hypot(now.x - before.x, now.y - before.y);
    down.set(event.pointerId, now);
    if (other) {
      const apart = (p: Point) => Math.max(1, Math.hypot(p.x - other.x, p.y - other.y));
      hands.move(zoom(hands.camera(), hands.size(), apart(now) / apart(before), other), false);
    } else if (travelled > CLICK) {
      hands.move(pan(hands.camera(), now.x - before.x, now.y - before.y), false);
    }
  };
  const lift = (event: PointerEvent) => {
    if (!down.delete(event.pointerId)) return;
    if (travelled > CLICK) hands.move(hands.camera(), true);
    else if (event.type === 'pointerup') hands.click(at(event));
  };
  const wheel = (event: WheelEvent) => {
    // The page scrolls until the picture was chosen by a click, by Tab or by the key that zooms everywhere.
    if (!event.ctrlKey && !event.metaKey && document.activeElement !== element) return;
    event.preventDefault();
    hands.move(zoom(hands.camera(), hands.size(), Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.0015)), at(event)), false);
    clearTimeout(wheelRest);
    wheelRest = window.setTimeout(() => hands.move(hands.camera(), true), 200);
  };
  const leave = () => hands.hover(null);
  element.addEventListener('pointerdown', press);
  element.addEventListener('pointermove', move);
  element.addEventListener('pointerup', lift);
  element.addEventListener('pointercancel', lift);
  element.addEventListener('pointerleave', leave);
  element.addEventListener('wheel', wheel, { passive: false });
  return () => {
    clearTimeout(wheelRest);
    element.removeEventListener('pointerdown', press);
    element.removeEventListener('pointermove', move);
    element.removeEventListener('pointerup', lift);
    element.removeEventListener('pointercancel', lift);
    element.removeEventListener('pointerleave', leave);
    element.removeEventListener('wheel', wheel);
  };
}
