import { place } from './labels';

export interface Point {
  id: string;
  x: number;
  y: number;
  label: string;
  title: string;
  untapped: boolean;
}

interface Props {
  label: string;
  points: Point[];
  medianX: number | null;
  medianY: number | null;
  nameX: string;
  nameY: string;
  text: (value: number) => string;
  quadrants: { tl: string; tr: string; bl: string; br: string };
  onPoint: (id: string) => void;
}

const W = 860;
const H = 560;
const PAD = { left: 64, right: 24, top: 56, bottom: 56 };

/** Potential against ties with the medians as a cross; labels only where they have room. */
export function Quadrant(props: Props) {
  const ticksX = ticks(Math.max(...props.points.map((p) => p.x), props.medianX ?? 0, 0.05));
  const ticksY = ticks(Math.max(...props.points.map((p) => p.y), props.medianY ?? 0, 0.05));
  const maxX = ticksX.at(-1) ?? 1;
  const maxY = ticksY.at(-1) ?? 1;
  const x = (v: number) => PAD.left + ((W - PAD.left - PAD.right) * v) / maxX;
  const y = (v: number) => H - PAD.bottom - ((H - PAD.top - PAD.bottom) * v) / maxY;
  const labels = place(
    props.points.map((p) => ({ x: x(p.x), y: y(p.y), text: p.label, first: p.untapped })),
    { left: PAD.left + 2, right: W - 2, top: PAD.top, bottom: H - PAD.bottom - 24 },
  );
  return (
    <svg data-figure class="wide" width={W} viewBox={`0 0 ${W} ${H}`} role="group" aria-label={props.label}>
      {ticksX.map((tick) => (
        <text key={tick} font-size="11" text-anchor="middle" x={x(tick)} y={H - PAD.bottom + 18}>
          {props.text(tick)}
        </text>
      ))}
      {ticksY.map((tick) => (
        <text key={tick} font-size="11" text-anchor="end" x={PAD.left - 8} y={y(tick) + 4}>
          {props.text(tick)}
        </text>
      ))}
      <line class="axis" x1={PAD.left} x2={W - PAD.right} y1={y(0)} y2={y(0)} />
      <line class="axis" x1={PAD.left} x2={PAD.left} y1={PAD.top} y2={y(0)} />
      {props.medianX !== null && <line class="axis-soft" x1={x(props.medianX)} x2={x(props.medianX)} y1={PAD.top} y2={y(0)} />}
      {props.medianY !== null && <line class="axis-soft" x1={PAD.left} x2={W - PAD.right} y1={y(props.medianY)} y2={y(props.medianY)} />}
      <text class="quad-label" x={PAD.left + 8} y={PAD.top - 12}>
        {props.quadrants.tl}
      </text>
      <text class="quad-label" text-anchor="end" x={W - PAD.right} y={PAD.top - 12}>
        {props.quadrants.tr}
      </text>
      <text class="quad-label" x={PAD.left + 8} y={y(0) - 8}>
        {props.quadrants.bl}
      </text>
      <text class="quad-label" text-anchor="end" x={W - PAD.right} y={y(0) - 8}>
        {props.quadrants.br}
      </text>
      <text font-size="13" text-anchor="end" x={W - PAD.right} y={H - 14}>
        {props.nameX} →
      </text>
      <text font-size="13" x={8} y={15}>
        ↑ {props.nameY}
      </text>
      {props.points.map((p) => (
        <circle
          key={p.id}
          class="point"
          data-untapped={p.untapped ? '1' : undefined}
          cx={x(p.x)}
          cy={y(p.y)}
          r="6.5"
          role="link"
          tabindex={0}
          aria-label={p.title}
          cursor="pointer"
          onClick={() => props.onPoint(p.id)}
          onKeyDown={(event) => event.key === 'Enter' && props.onPoint(p.id)}
        >
          <title>{p.title}</title>
        </circle>
      ))}
      {labels.map((l) => (
        <text key={l.text} class="point-label" x={l.x} y={l.y} text-anchor={l.anchor}>
          {l.text}
        </text>
      ))}
    </svg>
  );
}

/** Round numbers from 0 to at least the value, at most six steps apart by 1, 2 or 5 times a power of ten. */
export function ticks(value: number): number[] {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [0.2, 0.5, 1, 2].map((m) => m * power).find((s) => value / s <= 6.001) ?? 2 * power;
  const n = Math.ceil(value / step - 0.001);
  return Array.from({ length: n + 1 }, (_, i) => i * step);
}
