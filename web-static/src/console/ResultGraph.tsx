import { useMemo } from 'preact/hooks';
import type { Cell } from '../api/types';
import { useI18n } from '../i18n';
import { graphOf, layout } from './cells';

const MOST = 150;
const SIZE = 560;

/** Nodes and relationships of the rows as a picture; the table beside holds them all. */
export function ResultGraph(props: { rows: Cell[][] }) {
  const { t } = useI18n();
  const { graph, total, places } = useMemo(() => {
    const whole = graphOf(props.rows);
    const nodes = whole.nodes.slice(0, MOST);
    const shown = new Set(nodes.map((n) => n.id));
    const part = { nodes, links: whole.links.filter((l) => shown.has(l.from) && shown.has(l.to)) };
    return { graph: part, total: whole.nodes.length, places: scaled(layout(part)) };
  }, [props.rows]);
  if (total === 0) return <p class="soft">{t('console.nograph')}</p>;
  const labels = [...new Set(graph.nodes.map((n) => n.labels[0] ?? ''))].sort();
  const sentence = t('console.graph.sentence', { nodes: graph.nodes.length, links: graph.links.length });
  return (
    <div class="stack">
      <p class="soft">
        {sentence} {total > MOST && t('ui.shown', { n: MOST, total })}
      </p>
      <svg class="result-graph" viewBox={`0 0 ${SIZE} ${SIZE}`} role="img" aria-label={sentence}>
        {graph.links.map((link) => {
          const [a, b] = [places.get(link.from), places.get(link.to)];
          return a && b ? (
            <line key={link.id} x1={a.x} y1={a.y} x2={b.x} y2={b.y} stroke="var(--line-strong)">
              <title>{link.type}</title>
            </line>
          ) : null;
        })}
        {graph.nodes.map((node) => {
          const p = places.get(node.id) ?? { x: 0, y: 0 };
          const kind = labels.indexOf(node.labels[0] ?? '') % 4;
          return (
            <g key={node.id}>
              <circle cx={p.x} cy={p.y} r="7" fill={['var(--accent)', 'var(--warm)', 'var(--scale-1)', 'var(--line-strong)'][kind]}>
                <title>{`${node.labels.join(':')} ${node.name}`}</title>
              </circle>
              {graph.nodes.length <= 40 && (
                <text x={p.x + (p.x > SIZE * 0.7 ? -10 : 10)} y={p.y + 4} text-anchor={p.x > SIZE * 0.7 ? 'end' : 'start'} font-size="11" fill="var(--ink)">
                  {node.name.length > 28 ? `${node.name.slice(0, 27)}…` : node.name}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

function scaled(places: Map<string, { x: number; y: number }>): Map<string, { x: number; y: number }> {
  const points = [...places.values()];
  const [x0, x1] = [Math.min(...points.map((p) => p.x)), Math.max(...points.map((p) => p.x))];
  const [y0, y1] = [Math.min(...points.map((p) => p.y)), Math.max(...points.map((p) => p.y))];
  const inset = 30;
  const place = (v: number, low: number, high: number) => (high > low ? inset + ((SIZE - 2 * inset) * (v - low)) / (high - low) : SIZE / 2);
  return new Map([...places].map(([id, p]) => [id, { x: place(p.x, x0, x1), y: place(p.y, y0, y1) }]));
}
