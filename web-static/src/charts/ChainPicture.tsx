import { layoutChain, linkPath } from './chainLayout';
import type { ChainCoverage } from '../api/types';

interface Props {
  label: string;
  coverage: ChainCoverage;
  names: (name: { en: string }) => string;
  stageLabel: (n: number) => string;
  chosen: string | null;
  /** Regions whose rows are drawn, in order. */
  regions: { id: string; name: string }[];
  onStage: (id: string) => void;
}

const LEFT = 206;
const TOP = 16;
const ROW = 26;
/** How far the picture may shrink before it scrolls instead. */
const LEAST = 0.8;

/** Stages from left to right as the chain really is, hand-overs between them, and below who occupies them, region by region. */
export function ChainPicture(props: Props) {
  const { coverage } = props;
  const stages = coverage.stageList.map((s) => ({ id: s.id, order: s.order, name: props.names(s.name) }));
  const layout = layoutChain(stages, coverage.linkList, LEFT, TOP);
  const boxOf = new Map(layout.boxes.map((box) => [box.id, box]));
  const loops = coverage.linkList.filter((l) => l.kind === 'returns_to').length;
  const floor = TOP + layout.height;
  const matrixTop = floor + 34 + loops * 12;
  const width = Math.max(LEFT + layout.width + 16, LEFT + stages.length * 44 + 16);
  const step = (width - LEFT - 16) / stages.length;
  const height = matrixTop + 26 + props.regions.length * ROW + 12;
  const cells = new Map(coverage.cells.map((c) => [`${c.region}/${c.stage}`, c.actors]));
  const most = Math.max(...coverage.cells.map((c) => c.actors.length), 1);
  let loop = 0;
  const next = (event: KeyboardEvent, id: string) => {
    const forward = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (event.key === 'Enter' || event.key === ' ') props.onStage(id);
    else if (forward) {
      const at = stages.findIndex((s) => s.id === id) + forward;
      const target = stages[at];
      if (target) document.getElementById(`stage-${target.id}`)?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <svg data-figure class="wide" width={width} style={{ maxWidth: '100%', minWidth: `${Math.round(width * LEAST)}px` }} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={props.label}>
      {coverage.linkList.map((link) => {
        const from = boxOf.get(link.from);
        const to = boxOf.get(link.to);
        if (!from || !to) return null;
        const n = link.regionsAlone.length;
        return (
          <path
            key={`${link.from}-${link.to}-${link.kind}`}
            class="hand-over"
            data-none={n === 0 ? '1' : undefined}
            data-return={link.kind === 'returns_to' ? '1' : undefined}
            stroke-width={n === 0 ? 1.5 : 1.5 + n * 0.9}
            d={linkPath(from, to, link.kind, floor, link.kind === 'returns_to' ? loop++ : 0)}
          />
        );
      })}
      {layout.boxes.map((box) => {
        const stage = coverage.stageList.find((s) => s.id === box.id);
        if (!stage) return null;
        return (
          <g key={box.id} data-stage={box.id}>
            <rect
              id={`stage-${box.id}`}
              class="stage-box"
              data-on={props.chosen === box.id ? '1' : undefined}
              data-empty={stage.actors === 0 ? '1' : undefined}
              x={box.x}
              y={box.y}
              width={box.width}
              height={box.height}
              rx="6"
              role="button"
              tabindex={0}
              aria-pressed={props.chosen === box.id}
              aria-label={`${props.stageLabel(stage.order)}: ${props.names(stage.name)} (${stage.actors})`}
              onClick={() => props.onStage(box.id)}
              onKeyDown={(event) => next(event, box.id)}
            />
            <text class="stage-number" x={box.x + 8} y={box.y + 15}>
              {stage.order}
            </text>
            <text class="stage-number" text-anchor="end" x={box.x + box.width - 8} y={box.y + 15}>
              {stage.actors}
            </text>
            {box.lines.map((line, i) => (
              <text key={line} class="stage-text" x={box.x + 8} y={box.y + 30 + i * 14}>
                {line}
              </text>
            ))}
          </g>
        );
      })}
      {stages.map((stage, i) => (
        <text key={stage.id} class="stage-number" text-anchor="middle" x={LEFT + step * (i + 0.5)} y={matrixTop + 14}>
          {stage.order}
        </text>
      ))}
      {props.regions.map((region, r) => {
        const y = matrixTop + 26 + r * ROW + ROW / 2;
        return (
          <g key={region.id}>
            <text class="row-name" x={LEFT - 12} y={y + 4}>
              {region.name}
            </text>
            <line class="axis-soft" x1={LEFT} x2={width - 16} y1={y} y2={y} />
            {stages.map((stage, i) => {
              const actors = cells.get(`${region.id}/${stage.id}`);
              if (!actors) return null;
              const x = LEFT + step * (i + 0.5);
              return (
                <g key={stage.id}>
                  <circle class="actor-dot" cx={x} cy={y} r={7 + (5 * actors.length) / most}>
                    <title>{`${region.name}, ${stage.name}: ${actors.length}`}</title>
                  </circle>
                  <text class="actor-count" x={x} y={y + 4}>
                    {actors.length}
                  </text>
                </g>
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}
