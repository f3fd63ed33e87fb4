export interface Spot {
  x: number;
  y: number;
  text: string;
  /** Placed before the others. */
  first?: boolean;
}
export interface Placed {
  x: number;
  y: number;
  text: string;
  anchor: 'start' | 'end' | 'middle';
}
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const LETTER = 6.3;
const HEIGHT = 13;
const GAP = 9;

/** Labels that touch neither each other nor a point nor the edge; a spot without room gets none. */
export function place(spots: Spot[], area: Box): Placed[] {
  const taken: Box[] = spots.map((s) => ({ left: s.x - 7, right: s.x + 7, top: s.y - 7, bottom: s.y + 7 }));
  const placed: Placed[] = [];
  const order = [...spots].sort((a, b) => Number(b.first ?? false) - Number(a.first ?? false) || a.x - b.x || a.y - b.y);
  for (const spot of order) {
    const own = taken[spots.indexOf(spot)];
    const fit = candidates(spot).find(({ box }) => inside(box, area) && taken.every((t) => t === own || !touch(t, box)));
    if (fit) {
      taken.push(fit.box);
      placed.push(fit.label);
    }
  }
  return placed;
}

function candidates(spot: Spot): { box: Box; label: Placed }[] {
  const width = spot.text.length * LETTER;
  const make = (x: number, y: number, anchor: Placed['anchor']) => {
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    return { box: { left, right: left + width, top: y - HEIGHT + 3, bottom: y + 3 }, label: { x, y, text: spot.text, anchor } };
  };
  return [
    make(spot.x + GAP, spot.y + 4, 'start'),
    make(spot.x - GAP, spot.y + 4, 'end'),
    make(spot.x, spot.y - GAP - 1, 'middle'),
    make(spot.x, spot.y + GAP + HEIGHT - 3, 'middle'),
  ];
}

export function touch(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function inside(box: Box, area: Box): boolean {
  return box.left >= area.left && box.right <= area.right && box.top >= area.top && box.bottom <= area.bottom;
}
