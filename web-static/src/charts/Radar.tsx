interface Props {
  label: string;
  axes: { key: string; name: string; value: number | null; other: number | null }[];
  /** The value at the rim. */
  full: number;
  number: (value: number) => string;
}

const SIZE = 420;
const R = 120;

/** Values on axes around a centre; a dashed outline for the mean of others. Axes without a value are left open. */
export function Radar(props: Props) {
  const n = props.axes.length;
  const at = (i: number, value: number): [number, number] => {
    const angle = (2 * Math.PI * i) / n - Math.PI / 2;
    return [SIZE / 2 + (R * value * Math.cos(angle)) / props.full, SIZE / 2 + (R * value * Math.sin(angle)) / props.full];
  };
  const outline = (values: (number | null)[]) =>
    values.flatMap((v, i) => (v === null ? [] : [at(i, v).map((x) => x.toFixed(1)).join(',')])).join(' ');
  const rings = Array.from({ length: Math.round(props.full) }, (_, i) => i + 1);
  return (
    <svg data-figure width={SIZE} viewBox={`0 0 ${SIZE} ${SIZE}`} role="img" aria-label={props.label}>
      {rings.map((ring) => (
        <polygon key={ring} class="diamond-frame" points={outline(props.axes.map(() => ring))} />
      ))}
      <polygon points={outline(props.axes.map((a) => a.other))} fill="none" stroke="var(--warm)" stroke-width="2.5" stroke-dasharray="6 4" />
      <polygon class="diamond-shape" points={outline(props.axes.map((a) => a.value))} />
      {props.axes.map((axis, i) => {
        const [x, y] = at(i, props.full * 1.22);
        return (
          <g key={axis.key}>
            <line class="axis-soft" x1={SIZE / 2} y1={SIZE / 2} x2={at(i, props.full)[0]} y2={at(i, props.full)[1]} />
            <text font-size="13" font-weight="600" text-anchor="middle" x={x} y={y}>
              {axis.name}
            </text>
            <text font-size="12" text-anchor="middle" x={x} y={y + 15}>
              {axis.value === null ? '–' : props.number(axis.value)} / {axis.other === null ? '–' : props.number(axis.other)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
