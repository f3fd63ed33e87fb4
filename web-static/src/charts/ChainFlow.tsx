import type { ChainCoverage, LocalName } from '../api/types';
import { BAR, chainFlows, type FlowBand, LINE } from './chainFlows';
import { layoutChain } from './chainLayout';

interface Props {
  label: string;
  coverage: ChainCoverage;
  names: (name: LocalName) => string;
  chosen: string | null;
  /** What a band says when pointed at. */
  tell: (band: FlowBand) => string;
  stageLabel: (name: string, actors: number) => string;
  onStage: (id: string) => void;
}

const LEAST = 0.8;

/** Hand-overs of a chain as flows: how many actors could hand over to how many, and how far that reaches. */
export function ChainFlow(props: Props) {
  const { coverage } = props;
  const stages = coverage.stageList.map((s) => ({ id: s.id, order: s.order, name: props.names(s.name) }));
  const layout = layoutChain(stages, coverage.linkList, 0, 0);
  const flows = chainFlows(
    stages,
    coverage.linkList.map((l) => ({ from: l.from, to: l.to, kind: l.kind, pairs: { region: l.withinRegion, country: l.acrossRegions, border: l.acrossBorders } })),
    layout,
  );
  const actors = new Map(coverage.stageList.map((s) => [s.id, s.actors]));
  return (
    <svg data-figure class="wide" width={flows.width} style={{ maxWidth: '100%', minWidth: `${Math.round(flows.width * LEAST)}px` }} viewBox={`0 0 ${flows.width} ${flows.height}`} role="group" aria-label={props.label}>
      {flows.bands.map((band) => (
        <path key={`${band.from}-${band.to}-${band.reach}`} class="flow-band" data-reach={band.reach} stroke-width={band.width} d={band.d}>
          <title>{props.tell(band)}</title>
        </path>
      ))}
      {flows.stages.map((stage) => {
        const top = stage.y - 6 - (stage.lines.length - 1) * LINE;
        const name = stages.find((s) => s.id === stage.id)?.name ?? stage.id;
        return (
          <g key={stage.id} data-stage={stage.id}>
            <rect
              class="flow-stage"
              data-on={props.chosen === stage.id ? '1' : undefined}
              data-empty={actors.get(stage.id) === 0 ? '1' : undefined}
              x={stage.x}
              y={stage.y}
              width={BAR}
              height={stage.height}
              rx="2"
            />
            <rect
              class="flow-target"
              x={stage.x - 4}
              y={top - LINE}
              width={BAR + 108}
              height={stage.y + stage.height - top + LINE + 3}
              rx="4"
              role="button"
              tabindex={0}
              aria-pressed={props.chosen === stage.id}
              aria-label={props.stageLabel(name, actors.get(stage.id) ?? 0)}
              onClick={() => props.onStage(stage.id)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' && event.key !== ' ') return;
                event.preventDefault();
                props.onStage(stage.id);
              }}
            />
            {stage.lines.map((line, i) => (
              <text key={line} class="flow-name" x={stage.x} y={top + i * LINE}>
                {line}
              </text>
            ))}
          </g>
        );
      })}
    </svg>
  );
}
