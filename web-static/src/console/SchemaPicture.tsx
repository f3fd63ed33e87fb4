import type { Schema } from '../api/types';
import { useI18n } from '../i18n';
import { layout } from './cells';

const WIDTH = 900;
const HEIGHT = 640;

/** Labels as dots, sized by their nodes, and lines where relationships lead; sub-labels stand with the label they are within. */
export function SchemaPicture(props: { schema: Schema; label: string }) {
  const { f } = useI18n();
  const labels = props.schema.labels.filter((l) => l.within === null && props.schema.relationships.some((r) => r.from === l.label || r.to === l.label));
  const names = new Map(labels.map((l) => [l.label, l]));
  const pairs = new Map<string, { from: string; to: string; types: string[] }>();
  for (const r of props.schema.relationships) {
    if (!names.has(r.from) || !names.has(r.to)) continue;
    const pair = pairs.get(`${r.from} ${r.to}`) ?? { from: r.from, to: r.to, types: [] };
    pair.types.push(r.type);
    pairs.set(`${r.from} ${r.to}`, pair);
  }
  const places = place(layout({ nodes: labels.map((l) => ({ id: l.label, labels: [], name: l.label })), links: [...pairs.values()].map((p) => ({ id: '', type: '', from: p.from, to: p.to })) }, 400));
  const most = Math.max(1, ...labels.map((l) => l.nodes));
  return (
    <svg data-figure class="schema-picture" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={props.label}>
      {[...pairs.values()].map((pair) => {
        const [a, b] = [places.get(pair.from), places.get(pair.to)];
        if (!a || !b) return null;
        const words = `${pair.from} → ${pair.to}: ${pair.types.join(', ')}`;
        return pair.from === pair.to ? (
          <circle key={words} cx={a.x} cy={a.y - 22} r="16" fill="none" stroke="var(--line-strong)">
            <title>{words}</title>
          </circle>
        ) : (
          <line key={words} x1={a.x} y1={a.y} x2={b.x} y2={b.y} stroke="var(--line-strong)" stroke-width="1.2">
            <title>{words}</title>
          </line>
        );
      })}
      {labels.map((l) => {
        const p = places.get(l.label) ?? { x: 0, y: 0 };
        return (
          <g key={l.label}>
            <circle cx={p.x} cy={p.y} r={6 + 14 * Math.sqrt(l.nodes / most)} fill="var(--accent)" stroke="var(--card)">
              <title>{`${l.label}: ${f.number(l.nodes)}`}</title>
            </circle>
            <text x={p.x} y={p.y + 32} text-anchor="middle" font-size="14" fill="var(--ink)">
              {l.label}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function place(at: Map<string, { x: number; y: number }>): Map<string, { x: number; y: number }> {
  const points = [...at.values()];
  const span = (v: number[], size: number, inset: number) => {
    const [low, high] = [Math.min(...v), Math.max(...v)];
    return (x: number) => (high > low ? inset + ((size - 2 * inset) * (x - low)) / (high - low) : size / 2);
  };
  const x = span(points.map((p) => p.x), WIDTH, 90);
  const y = span(points.map((p) => p.y), HEIGHT, 50);
  return new Map([...at].map(([id, p]) => [id, { x: x(p.x), y: y(p.y) }]));
}
