export interface DiamondCorner {
  name: string;
  value: number | null;
  text: string;
}

interface Props {
  label: string;
  /** Top, right, bottom, left. */
  corners: [DiamondCorner, DiamondCorner, DiamondCorner, DiamondCorner];
}

const W = 520;
const H = 430;
const CX = W / 2;
const CY = H / 2;
const R = 132;
const WAYS: [number, number][] = [
  [0, -1],
  [1, 0],
  [0, 1],
  [-1, 0],
];

/** Four corners from the centre (0) to the tip (1); a corner that is not known leaves the shape open and says so. */
export function Diamond(props: Props) {
  const at = (i: number, value: number): [number, number] => {
    const way = WAYS[i] ?? [0, 0];
    return [CX + way[0] * R * value, CY + way[1] * R * value];
  };
  const ring = (value: number) => WAYS.map((_, i) => at(i, value).join(',')).join(' ');
  const known = props.corners.map((corner, i) => (corner.value === null ? null : at(i, corner.value)));
  return (
    <svg data-figure viewBox={`0 0 ${W} ${H}`} width={W} role="img" aria-label={props.label}>
      {[0.25, 0.5, 0.75, 1].map((value) => (
        <polygon key={value} class="diamond-frame" points={ring(value)} />
      ))}
      {WAYS.map((_, i) => {
        const [x, y] = at(i, 1);
        return <line key={i} class="diamond-frame" x1={CX} y1={CY} x2={x} y2={y} />;
      })}
      <polygon class="diamond-shape" points={known.map((p) => (p ?? [CX, CY]).join(',')).join(' ')} />
      {known.map((p, i) => p && <circle key={i} class="diamond-dot" cx={p[0]} cy={p[1]} r="6" />)}
      {props.corners.map((corner, i) => {
        const way = WAYS[i] ?? [0, 0];
        const x = CX + way[0] * (R + 62);
        const y = CY + way[1] * (R + 34) + (way[1] < 0 ? -6 : 0);
        return (
          <g key={corner.name}>
            <text class="corner-value" x={x} y={y}>
              {corner.text}
            </text>
            {wrap(corner.name, 16).map((line, k) => (
              <text key={line} class="corner-name" x={x} y={y + 18 + k * 15}>
                {line}
              </text>
            ))}
          </g>
        );
      })}
    </svg>
  );
}

/** Breaks a text into lines of at most so many letters, between words where it can, else with a hyphen. */
export function wrap(text: string, letters: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((w) => hyphenated(w, letters))) {
    if (line && line.length + word.length + 1 > letters) {
      lines.push(line);
      line = word;
    } else {
      line = line ? `${line} ${word}` : word;
    }
  }
  if (line) lines.push(line);
  return lines;
}

function hyphenated(word: string, letters: number): string[] {
  if (word.length <= letters) return [word];
  const half = Math.ceil(word.length / Math.ceil(word.length / (letters - 1)));
  return [`${word.slice(0, half)}-`, ...hyphenated(word.slice(half), letters)];
}
