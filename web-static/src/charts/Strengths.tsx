export interface StrengthRow {
  key: string;
  label: string;
  /** Location quotient; null = not known. */
  value: number | null;
  peers: number | null;
  declared: boolean;
  standing: string;
  text: string;
}

interface Props {
  label: string;
  rows: StrengthRow[];
  number: (value: number) => string;
}

const ROW = 26;
const SCALE = 400;
const MOST = 3;
const LETTER = 7.1;

/** Themes on a scale of strength with a line at 1: filled where the strategy names the theme, a tick for the peers. */
export function Strengths(props: Props) {
  const left = Math.ceil(Math.max(...props.rows.map((r) => r.label.length), 8) * LETTER) + 14;
  const width = left + SCALE + 20 + Math.ceil(Math.max(...props.rows.map((r) => r.text.length), 8) * LETTER);
  const height = 34 + props.rows.length * ROW + 8;
  const x = (value: number) => left + (SCALE * Math.min(value, MOST)) / MOST;
  return (
    <svg data-figure class="wide" width={width} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={props.label}>
      {[0, 0.5, 1, 1.5, 2, 2.5, 3].map((tick) => (
        <text key={tick} font-size="11" text-anchor="middle" x={x(tick)} y="14">
          {tick === MOST ? `≥ ${props.number(tick)}` : props.number(tick)}
        </text>
      ))}
      <line class="axis" x1={x(1)} x2={x(1)} y1="20" y2={height - 6} />
      {props.rows.map((row, i) => {
        const y = 34 + i * ROW + ROW / 2;
        const strong = row.standing === 'backed' || row.standing === 'undeclared';
        const colour = strong ? 'var(--accent)' : 'var(--warm)';
        return (
          <g key={row.key}>
            <text font-size="12.5" text-anchor="end" x={left - 12} y={y + 4}>
              {row.label}
            </text>
            <line class="axis-soft" x1={left} x2={left + SCALE} y1={y} y2={y} />
            {row.peers !== null && <line x1={x(row.peers)} x2={x(row.peers)} y1={y - 7} y2={y + 7} stroke="var(--line-strong)" stroke-width="2.5" />}
            {row.value !== null && (
              <>
                <line x1={x(1)} x2={x(row.value)} y1={y} y2={y} stroke={colour} stroke-width="2" />
                <circle cx={x(row.value)} cy={y} r="7" fill={row.declared ? colour : 'var(--card)'} stroke={colour} stroke-width="2.5" />
              </>
            )}
            <text font-size="12" x={left + SCALE + 14} y={y + 4}>
              {row.text}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
