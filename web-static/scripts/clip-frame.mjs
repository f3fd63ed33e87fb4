/** Clips polygons to a frame of longitudes and latitudes (Sutherland-Hodgman); shapes inside come back unchanged, point for point. */

/** @returns the part of a Polygon or MultiPolygon within [west, south, east, north], or null when there is none. */
export function clipGeometry(geometry, frame) {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const clipped = polygons.map((rings) => clipPolygon(rings, frame)).filter((rings) => rings.length > 0);
  return clipped.length > 0 ? { type: 'MultiPolygon', coordinates: clipped } : null;
}

function clipPolygon(rings, frame) {
  const outer = clipRing(rings[0], frame);
  if (!outer) return [];
  return [outer, ...rings.slice(1).map((ring) => clipRing(ring, frame)).filter((ring) => ring)];
}

function clipRing(ring, [west, south, east, north]) {
  const edges = [
    { inside: (p) => p[0] >= west, cut: (a, b) => atX(a, b, west) },
    { inside: (p) => p[0] <= east, cut: (a, b) => atX(a, b, east) },
    { inside: (p) => p[1] >= south, cut: (a, b) => atY(a, b, south) },
    { inside: (p) => p[1] <= north, cut: (a, b) => atY(a, b, north) },
  ];
  let points = ring.slice(0, -1);
  for (const { inside, cut } of edges) {
    if (points.every(inside)) continue;
    points = points.flatMap((b, i) => {
      const a = points.at(i - 1);
      if (inside(a) !== inside(b)) return inside(b) ? [cut(a, b), b] : [cut(a, b)];
      return inside(b) ? [b] : [];
    });
  }
  return points.length >= 3 ? [...points, points[0]] : null;
}

// Ends are ordered first, so that two neighbours walking a border in opposite directions get the same point to the last bit.
function atX(a, b, x) {
  const [p, q] = a[0] < b[0] ? [a, b] : [b, a];
  return [x, p[1] + ((q[1] - p[1]) * (x - p[0])) / (q[0] - p[0])];
}

function atY(a, b, y) {
  const [p, q] = a[1] < b[1] ? [a, b] : [b, a];
  return [p[0] + ((q[0] - p[0]) * (y - p[1])) / (q[1] - p[1]), y];
}
