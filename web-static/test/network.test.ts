import { describe, expect, it } from 'vitest';
import type { Network, NetworkNode } from '../src/api/types';
import { touch } from '../src/charts/labels';
import { cameraText, fit, pan, parseCamera, toPlane, toScreen, zoom, type Camera, type Size } from '../src/network/camera';
import { colourOf, filters, measureText, networkQuery, projectionQuery, sizeOf } from '../src/network/choices';
import { groupColour, scaleColour, type Palette } from '../src/network/colours';
import { hit } from '../src/network/hit';
import { heaviest, labels, shortName } from '../src/network/labels';
import { reach } from '../src/network/reach';
import { connected, radius, ranks, scene, type Scene } from '../src/network/scene';
import { svgOf } from '../src/network/svg';

const size: Size = { width: 900, height: 600 };
const colours: Palette = {
  groups: ['#111', '#222', '#333'], other: '#999', paper: '#fff', ink: '#000', soft: '#555', line: '#777', accent: '#0a0', focus: '#f80', low: [0, 0, 0], high: [200, 100, 50],
};

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

function made(seed: number, n: number): Scene {
  const next = random(seed);
  const nodes = Array.from({ length: n }, (_, i) => ({
    id: `n${i}`, name: `Name ${i} ${'x'.repeat(Math.floor(next() * 30))}`, kind: 'firm' as const, x: next() * 2 - 1, y: next() * 2 - 1, radius: 3 + next() * 10, colour: '#111', weight: next(),
  }));
  const edges = Array.from({ length: 2 * n }, () => ({ a: Math.floor(next() * n), b: Math.floor(next() * n), strength: next() })).filter((e) => e.a !== e.b);
  return connected(nodes, edges);
}

describe('the camera', () => {
  it('shows the whole with a margin', () => {
    const s = made(1, 50);
    const camera = fit(s.nodes, size);
    for (const node of s.nodes) {
      const p = toScreen(camera, size, node);
      expect(p.x).toBeGreaterThan(20);
      expect(p.x).toBeLessThan(size.width - 20);
      expect(p.y).toBeGreaterThan(20);
      expect(p.y).toBeLessThan(size.height - 20);
    }
  });
  it('shows something for nobody and for one', () => {
    expect(fit([], size).scale).toBeGreaterThan(0);
    expect(Number.isFinite(fit([{ x: 0.3, y: 0.3 }], size).scale)).toBe(true);
  });
  it('keeps the place under the pointer when zooming, and goes back when panned back', () => {
    const camera: Camera = { x: 0.2, y: -0.1, scale: 300 };
    const at = { x: 123, y: 456 };
    const near = zoom(camera, size, 3, at);
    expect(toPlane(near, size, at).x).toBeCloseTo(toPlane(camera, size, at).x, 9);
    expect(toPlane(near, size, at).y).toBeCloseTo(toPlane(camera, size, at).y, 9);
    const back = pan(pan(camera, 30, -50), -30, 50);
    expect(back.x).toBeCloseTo(camera.x, 12);
  });
  it('comes back from the address, and nonsense does not', () => {
    const camera: Camera = { x: 0.25, y: -0.5, scale: 1200 };
    const read = parseCamera(cameraText(camera, size), size);
    expect(read?.x).toBeCloseTo(camera.x, 4);
    expect(read?.scale).toBeCloseTo(camera.scale, 1);
    for (const text of [null, '', '1,2', '1,2,x', '1,2,-3', '1,2,3,4', 'NaN,0,1']) expect(parseCamera(text, size), String(text)).toBeNull();
  });
});

describe('labels', () => {
  it.each([1, 2, 3, 4, 5])('never overlap and stay inside, seed %i', (seed) => {
    const s = made(seed, 600);
    for (const factor of [1, 2, 6]) {
      const camera = zoom(fit(s.nodes, size), size, factor, { x: 300, y: 200 });
      const placed = labels(s, heaviest(s), camera, size, (text) => text.length * 7, 60);
      expect(placed.length).toBeGreaterThan(10);
      const boxes = placed.map((l) => {
        const wide = l.text.length * 7;
        const left = l.anchor === 'start' ? l.x : l.x - wide;
        return { left, right: left + wide, top: l.y - 7, bottom: l.y + 7 };
      });
      boxes.forEach((a, i) => {
        expect(a.left).toBeGreaterThanOrEqual(0);
        expect(a.right).toBeLessThanOrEqual(size.width);
        boxes.slice(i + 1).forEach((b) => expect(touch(a, b)).toBe(false));
      });
    }
  });
  it('put those asked for first', () => {
    const s = made(9, 300);
    const last = heaviest(s).at(-1) ?? 0;
    const camera = { ...fit(s.nodes, size), x: s.nodes[last]?.x ?? 0, y: s.nodes[last]?.y ?? 0 };
    expect(labels(s, [last, ...heaviest(s)], camera, size, (t) => t.length * 7, 1)[0]?.node).toBe(last);
  });
  it('cut long names', () => {
    expect(shortName('short')).toBe('short');
    expect(shortName('x'.repeat(60)).length).toBeLessThanOrEqual(26);
  });
});

describe('the scene', () => {
  const node = (id: string, region: string, community: number, value: number | null): NetworkNode => ({
    id, kind: 'firm', name: id, region, theme: null, x: 0, y: 0, community, values: [value],
  });
  const network = {
    measures: [{ id: 'degree', formula: '', unit: '', range: '', parameters: [], references: [], low: 1, high: 5, sampledFrom: null, largestError: null }],
    nodes: [node('a', 'R', 0, 1), node('b', 'S', 0, 5), node('c', 'S', 1, null)],
    edges: [{ a: 0, b: 1, weight: 4 }, { a: 1, b: 2, weight: 1 }],
    communities: [],
  } as unknown as Network;

  it('gives the largest group the first colour and unknown values the colour of others', () => {
    expect([...ranks(network.nodes, 'region')]).toEqual([['S', 0], ['R', 1]]);
    const s = scene(network, { colour: 'region', size: 'degree', across: false }, colours);
    expect(s.nodes.map((n) => n.colour)).toEqual(['#222', '#111', '#111']);
    const m = scene(network, { colour: 'degree', size: 'degree', across: false }, colours);
    expect(m.nodes[2]?.colour).toBe(colours.other);
    expect(m.nodes[0]?.colour).not.toBe(m.nodes[1]?.colour);
  });
  it('sizes by area and keeps only edges across regions when asked', () => {
    const s = scene(network, { colour: 'community', size: 'degree', across: true }, colours);
    expect(s.edges).toHaveLength(1);
    expect(s.edges[0]?.strength).toBe(1);
    const r = (v: number) => radius(network.measures[0], v, 3);
    expect(r(3) ** 2).toBeCloseTo((r(1) ** 2 + r(5) ** 2) / 2, 9);
    expect(s.nodes[2]?.radius).toBe(r(1));
  });
  it('reaches as far as asked', () => {
    const s = scene(network, { colour: 'community', size: 'degree', across: false }, colours);
    expect([...reach(s, [0], 1)]).toEqual([[0, 0], [1, 1]]);
    expect([...reach(s, [0], 2).keys()]).toEqual([0, 1, 2]);
    expect([...reach(s, [0, 2], 1).values()]).toEqual([0, 0, 1]);
  });
  it('finds the node under the pointer and nobody beside it', () => {
    const s = made(4, 40);
    const camera = fit(s.nodes, size);
    s.nodes.forEach((n, i) => {
      const found = hit(s, camera, size, toScreen(camera, size, n));
      const other = s.nodes[found ?? -1];
      expect(other && Math.hypot(other.x - n.x, other.y - n.y) * camera.scale - other.radius, n.id).toBeLessThanOrEqual(0);
      expect(found === i || found !== null).toBe(true);
    });
    expect(hit(s, camera, size, { x: -500, y: -500 })).toBeNull();
  });
  it('colours of groups and scales stay in their bounds', () => {
    expect(groupColour(colours, 7)).toBe('#999');
    expect(scaleColour(colours, 2)).toBe('rgb(200,100,50)');
    expect(scaleColour(colours, -1)).toBe(scaleColour(colours, 0));
  });
  it('is drawn as SVG with every node, label and legend', () => {
    const s = made(2, 30);
    const drawing = svgOf(s, colours, () => null, [{ colour: '#111', label: 'first' }], ['a note']);
    expect(drawing.querySelectorAll('circle')).toHaveLength(31);
    expect(drawing.querySelectorAll('line')).toHaveLength(s.edges.length);
    expect(drawing.textContent).toContain('first');
    expect(drawing.textContent).toContain('a note');
  });
});

describe('the address', () => {
  it('asks the API only for what it knows', () => {
    const query = new URLSearchParams('lang=de&focus=x&theme=wood&method=louvain&at=0,0,1&period=2014-20');
    expect(projectionQuery(query)).toBe('?period=2014-20&theme=wood');
    expect(networkQuery(query, { limit: '5' })).toBe('?period=2014-20&theme=wood&method=louvain&limit=5');
    expect(networkQuery(new URLSearchParams('focus=x'))).toBe('');
    expect(filters(query).map((f) => f.name)).toEqual(['period', 'theme']);
  });
  it('falls back where a measure is not known', () => {
    expect(colourOf(new URLSearchParams('colour=nonsense'), [])).toBe('community');
    expect(colourOf(new URLSearchParams('colour=region'), [])).toBe('region');
    expect(sizeOf(new URLSearchParams('size=nonsense'), [])).toBe('strength');
  });
  it('writes what is not known as nothing, never as 0', () => {
    const f = { number: String, fine: (x: number) => x.toFixed(3) };
    expect(measureText('degree', null, f)).toBeNull();
    expect(measureText('degree', 3, f)).toBe('3');
    expect(measureText('betweenness', 0.5, f)).toBe('0.500');
  });
});
