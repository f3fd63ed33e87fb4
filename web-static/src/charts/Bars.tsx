import { wrap } from './Diamond';
import { useNarrow } from './useNarrow';

interface Segment {
  value: number;
  fill: string;
}
export interface BarRow {
  key: string;
  label: string;
  segments: Segment[];
  /** A tick on the same scale, e.g. the mean of others. */
  mark?: number | null;
  /** Written behind the bar. */
  text: string;
  href?: string;
}

interface Props {
  label: string;
  rows: BarRow[];
  legend?: { name: string; fill: string }[];
  /** What a full bar stands for; the longest bar when absent. */
  full?: number;
}

const ROW = 24;
const BARS = 420;
const TEXT = 150;
/** Width of a letter at 12.5 px, on the safe side. */
const LETTER = 7.1;
/** Letters of a line on a phone. */
const LETTERS = 36;

/** Bars made of segments, one row a thing, its name before and its number behind. */
export function Bars(props: Props) {
  const narrow = useNarrow();
  const left = narrow ? 2 : Math.ceil(Math.max(...props.rows.map((row) => row.label.length), 8) * LETTER) + 14;
  const lines = (row: BarRow) => (narrow ? wrap(row.label, LETTERS) : [row.label]);
  const head = narrow ? 16 * Math.max(...props.rows.map((row) => lines(row).length), 1) + 2 : 0;
  const step = ROW + head;
  const top = props.legend ? (narrow ? 28 * props.legend.length : 28) : 6;
  const total = (row: BarRow) => row.segments.reduce((sum, s) => sum + s.value, 0);
  const longest = props.full ?? Math.max(...props.rows.map(total), 1e-9);
  const bars = narrow ? 130 : BARS;
  const width = narrow ? 264 : left + bars + TEXT;
  const scale = bars / longest;
  return (
    <svg
      data-figure
      class="wide"
      width={width}
      viewBox={`0 0 ${width} ${top + props.rows.length * step + 6}`}
      role="group"
      aria-label={props.label}
    >
      {props.legend?.map((part, i) => (
        <g key={part.name}>
          <rect x={left + (narrow ? 0 : i * 190)} y={narrow ? 4 + i * 22 : 4} width="12" height="12" fill={part.fill} />
          <text font-size="12" x={left + 18 + (narrow ? 0 : i * 190)} y={narrow ? 14 + i * 22 : 14}>
            {part.name}
          </text>
        </g>
      ))}
      {props.rows.map((row, i) => {
        const y = top + i * step + head;
        let x = left;
        return (
          <g key={row.key}>
            {lines(row).map((line, k, all) => (
              <text
                key={line}
                font-size="12.5"
                text-anchor={narrow ? 'start' : 'end'}
                x={narrow ? left : left - 10}
                y={narrow ? y - 3 - 16 * (all.length - 1 - k) : y + 14}
              >
                {line}
              </text>
            ))}
            {row.segments.map((segment, k) => {
              const bar = <rect key={k} x={x} y={y + 3} width={Math.max(0, segment.value * scale)} height={ROW - 9} fill={segment.fill} />;
              x += Math.max(0, segment.value * scale);
              return bar;
            })}
            {row.mark !== undefined && row.mark !== null && (
              <line x1={left + row.mark * scale} x2={left + row.mark * scale} y1={y + 1} y2={y + ROW - 4} stroke="var(--warm)" stroke-width="2.5" />
            )}
            <text font-size="12" x={Math.max(x, left + (row.mark ?? 0) * scale) + 8} y={y + 14}>
              {row.text}
            </text>
            {row.href && (
              <a href={row.href} aria-label={`${row.label}: ${row.text}`}>
                <rect x="0" y={y - head} width={width} height={step} fill="transparent" />
              </a>
            )}
          </g>
        );
      })}
    </svg>
  );
}
