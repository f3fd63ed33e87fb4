import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chainFlows, type FlowInput, total } from '../src/charts/chainFlows';
import { handOverArcs } from '../src/charts/handOverArcs';
import { layoutChain, type LayoutLink, type LayoutStage, LETTERS } from '../src/charts/chainLayout';
import { wrap } from '../src/charts/Diamond';
import { place, touch } from '../src/charts/labels';
import { ticks } from '../src/charts/Quadrant';

/** Rows of a table of the default dataset as objects. */
function rows(table: string): Record<string, string>[] {
  const text = readFileSync(`../dataset/${table}.csv`, 'utf8');
  const cells = (line: string) => [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map((m) => (m[1] ?? '').replace(/^"|"$/g, '').replaceAll('""', '"'));
  const [head = '', ...lines] = text.trim().split('\n');
  const names = cells(head);
  return lines.map((line) => Object.fromEntries(cells(line).map((cell, i) => [names[i] ?? '', cell])));
}

const stages = rows('stages');
const links = rows('stage_links');
const chains = rows('value_chains').map((c) => c.id ?? '');

describe.each(['en', 'de', 'fr', 'it', 'sl'])('the layout of every chain in %s', (lang) => {
  it.each(chains)('%s has boxes that do not touch and links that go to the right', (chain) => {
    const own: LayoutStage[] = stages.filter((s) => s.chain === chain).map((s) => ({ id: s.id ?? '', order: Number(s.order), name: s[`name_${lang}`] ?? '' }));
    const ids = new Set(own.map((s) => s.id));
    const between: LayoutLink[] = links
      .filter((l) => ids.has(l.from_stage ?? ''))
      .map((l) => ({ from: l.from_stage ?? '', to: l.to_stage ?? '', kind: l.kind as LayoutLink['kind'] }));
    const layout = layoutChain(own, between, 200, 16);

    expect(layout.boxes).toHaveLength(own.length);
    for (const [i, a] of layout.boxes.entries()) {
      for (const b of layout.boxes.slice(i + 1)) {
        const box = (x: typeof a) => ({ left: x.x, right: x.x + x.width, top: x.y, bottom: x.y + x.height });
        expect(touch(box(a), box(b)), `${a.id} and ${b.id}`).toBe(false);
      }
      expect(Math.max(...a.lines.map((line) => line.length)), `${a.id}: ${a.lines.join(' / ')}`).toBeLessThanOrEqual(LETTERS);
    }
    const x = new Map(layout.boxes.map((b) => [b.id, b.x]));
    for (const link of between.filter((l) => l.kind === 'feeds')) {
      expect(x.get(link.from), `${link.from} → ${link.to}`).toBeLessThan(x.get(link.to) ?? 0);
    }
  });
});

describe('labels', () => {
  it('never touch each other, whatever the points', () => {
    let seed = 7;
    const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
    const spots = Array.from({ length: 120 }, (_, i) => ({ x: random() * 800, y: random() * 500, text: `AAA–B${i}` }));
    const placed = place(spots, { left: 0, right: 800, top: 0, bottom: 500 });
    const boxes = placed.map((l) => {
      const width = l.text.length * 6.3;
      const left = l.anchor === 'start' ? l.x : l.anchor === 'end' ? l.x - width : l.x - width / 2;
      return { left, right: left + width, top: l.y - 10, bottom: l.y + 3 };
    });
    expect(placed.length).toBeGreaterThan(20);
    boxes.forEach((a, i) => boxes.slice(i + 1).forEach((b) => expect(touch(a, b)).toBe(false)));
  });
});

describe('wrap', () => {
  it('breaks between words only and loses none', () => {
    const lines = wrap('Composting, biogas and nutrient return', 18);
    expect(lines.join(' ')).toBe('Composting, biogas and nutrient return');
    expect(lines.every((l) => l.length <= 18)).toBe(true);
  });
});

describe('wrap of long words', () => {
  it('hyphenates what is longer than a line and keeps every letter', () => {
    const lines = wrap('Holzbearbeitungsmaschinen', 16);
    expect(lines.join('').replaceAll('-', '')).toBe('Holzbearbeitungsmaschinen');
    expect(lines.every((l) => l.length <= 16)).toBe(true);
  });
});

describe('ticks', () => {
  it.each([
    [0.27, [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3]],
    [0.57, [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6]],
    [1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [0.05, [0, 0.01, 0.02, 0.03, 0.04, 0.05]],
  ])('up to %d', (value, expected) => expect(ticks(value).map((t) => Number(t.toFixed(6)))).toEqual(expected));
});

describe.each(['en', 'de', 'fr', 'it', 'sl'])('the flows of every chain in %s', (lang) => {
  it.each(chains)('%s have names that do not touch and widths that tell the pairs', (chain) => {
    const own = stages.filter((s) => s.chain === chain).map((s) => ({ id: s.id ?? '', order: Number(s.order), name: s[`name_${lang}`] ?? '' }));
    const ids = new Set(own.map((s) => s.id));
    const between: FlowInput[] = links
      .filter((l) => ids.has(l.from_stage ?? ''))
      .map((l, i) => ({ from: l.from_stage ?? '', to: l.to_stage ?? '', kind: l.kind as FlowInput['kind'], pairs: { region: i % 4, country: (i * 7) % 11, border: (i * 13) % 29 } }));
    const flows = chainFlows(own, between, layoutChain(own, between, 0, 0));
    const names = flows.stages.map((s) => ({ left: s.x, right: s.x + Math.max(...s.lines.map((l) => l.length)) * 6.3, top: s.y - 6 - s.lines.length * 13.5, bottom: s.y + s.height }));
    names.forEach((a, i) => {
      expect(a.top, `${flows.stages[i]?.id} stays inside`).toBeGreaterThanOrEqual(0);
      expect(a.right).toBeLessThanOrEqual(flows.width + 4);
      names.slice(i + 1).forEach((b) => expect(touch(a, b), `${flows.stages[i]?.id}`).toBe(false));
    });
    for (const link of between.filter((l) => l.kind === 'feeds')) {
      const bands = flows.bands.filter((b) => b.from === link.from && b.to === link.to);
      expect(bands.reduce((sum, b) => sum + b.pairs, 0)).toBe(total(link));
    }
  });
});

describe('possible hand-overs between regions', () => {
  it('count pairs in both directions and leave out those within a region', () => {
    const actors = (n: number) => Array.from({ length: n }, (_, i) => ({ id: `${i}`, name: '', kind: 'firm' as const, basis: '', fact: '' }));
    const cells = [
      { region: 'A', stage: '1', actors: actors(2) },
      { region: 'B', stage: '1', actors: actors(1) },
      { region: 'A', stage: '2', actors: actors(3) },
      { region: 'B', stage: '2', actors: actors(5) },
    ];
    const link = { from: '1', to: '2', kind: 'feeds' as const, regionsAlone: [], withinRegion: 0, acrossRegions: 0, acrossBorders: 0, tied: 0 };
    expect(handOverArcs({ cells, linkList: [link] })).toEqual([{ a: 'A', b: 'B', pairs: 2 * 5 + 1 * 3, links: 1 }]);
  });
});
