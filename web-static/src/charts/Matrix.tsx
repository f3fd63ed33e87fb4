import { useRef } from 'preact/hooks';

export interface Cell {
  row: string;
  column: string;
  /** Absent = not known; never drawn as 0. */
  value: number | null;
  label: string;
}

interface Props {
  label: string;
  ids: string[];
  names: (id: string) => string;
  cell: (row: string, column: string) => Cell | null;
  text: (value: number) => string;
  onCell: (row: string, column: string) => void;
}

const SIZE = 50;
/** Width of a letter of the names at 12.5 px, on the safe side. */
const LETTER = 7.1;

/** A heat map of regions by regions; arrow keys move, Enter opens the pair. */
export function Matrix(props: Props) {
  const box = useRef<SVGSVGElement>(null);
  const n = props.ids.length;
  const values = props.ids.flatMap((r) => props.ids.map((c) => props.cell(r, c)?.value ?? 0));
  const largest = Math.max(...values, 1e-9);
  const longest = Math.max(...props.ids.map((id) => props.names(id).length), 1) * LETTER;
  const left = longest + 14;
  const top = longest * 0.79 + 20;
  const width = Math.ceil(left + n * SIZE + longest * 0.62);
  const height = Math.ceil(top + n * SIZE + 8);
  const move = (event: KeyboardEvent, row: number, column: number) => {
    const steps: Record<string, [number, number]> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    let r = row + step[0];
    let c = column + step[1];
    if (r === c) {
      r += step[0];
      c += step[1];
    }
    box.current?.querySelector<SVGElement>(`[data-at="${r},${c}"]`)?.focus();
  };
  return (
    <svg data-figure ref={box} class="wide" width={width} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={props.label}>
      <defs>
        <pattern id="unknown" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" fill="var(--card)" />
          <rect width="2" height="6" fill="var(--line)" />
        </pattern>
      </defs>
      {props.ids.map((id, i) => (
        <g key={id}>
          <text class="axis-label" font-size="12.5" text-anchor="end" x={left - 8} y={top + i * SIZE + SIZE / 2 + 4}>
            {props.names(id)}
          </text>
          <text font-size="12.5" transform={`translate(${left + i * SIZE + SIZE / 2 + 4},${top - 8}) rotate(-52)`}>
            {props.names(id)}
          </text>
        </g>
      ))}
      {props.ids.flatMap((row, r) =>
        props.ids.map((column, c) => {
          const cell = row === column ? null : props.cell(row, column);
          if (!cell) return null;
          const share = cell.value === null ? 0 : cell.value / largest;
          return (
            <g key={`${row}-${column}`}>
              <rect
                class="cell"
                data-at={`${r},${c}`}
                x={left + c * SIZE + 1}
                y={top + r * SIZE + 1}
                width={SIZE - 2}
                height={SIZE - 2}
                rx="3"
                fill={cell.value === null ? 'url(#unknown)' : `color-mix(in oklab, var(--scale-1) ${Math.round(share * 100)}%, var(--scale-0))`}
                role="button"
                tabindex={r === 0 && c === 1 ? 0 : -1}
                aria-label={cell.label}
                onKeyDown={(event) => {
                  move(event, r, c);
                  if (event.key === 'Enter' || event.key === ' ') props.onCell(row, column);
                }}
                onClick={() => props.onCell(row, column)}
              >
                <title>{cell.label}</title>
              </rect>
              {cell.value !== null && (
                <text class="cell-text" x={left + c * SIZE + SIZE / 2} y={top + r * SIZE + SIZE / 2 + 4} data-dark={share > 0.66 ? '1' : undefined}>
                  {props.text(cell.value)}
                </text>
              )}
            </g>
          );
        }),
      )}
    </svg>
  );
}
