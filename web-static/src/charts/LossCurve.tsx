interface Props {
  label: string;
  /** Shares left after 0, 1, 2 ... are gone. */
  shares: number[];
  nameX: string;
  percent: (share: number) => string;
  number: (value: number) => string;
}

const W = 760;
const H = 240;
const PAD = { left: 56, right: 16, top: 14, bottom: 40 };

/** A falling staircase: what is left when one after the other goes. */
export function LossCurve(props: Props) {
  const last = Math.max(props.shares.length - 1, 1);
  const x = (i: number) => PAD.left + ((W - PAD.left - PAD.right) * i) / last;
  const y = (share: number) => H - PAD.bottom - (H - PAD.top - PAD.bottom) * share;
  const steps = props.shares.map((share, i) => (i === 0 ? `M${x(0)},${y(share)}` : `H${x(i)}V${y(share)}`)).join('');
  const ticks = [...new Set([0, 0.25, 0.5, 0.75, 1].map((part) => Math.round(last * part)))];
  return (
    <svg data-figure width={W} viewBox={`0 0 ${W} ${H}`} role="img" aria-label={props.label}>
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <line class="axis-soft" x1={PAD.left} x2={W - PAD.right} y1={y(share)} y2={y(share)} />
          <text font-size="11" text-anchor="end" x={PAD.left - 8} y={y(share) + 4}>
            {props.percent(share)}
          </text>
        </g>
      ))}
      {ticks.map((i) => (
        <text key={i} font-size="11" text-anchor="middle" x={x(i)} y={H - PAD.bottom + 16}>
          {props.number(i)}
        </text>
      ))}
      <path d={steps} fill="none" stroke="var(--accent)" stroke-width="2.5" />
      <text font-size="12" text-anchor="end" x={W - PAD.right} y={H - 6}>
        {props.nameX} →
      </text>
    </svg>
  );
}
