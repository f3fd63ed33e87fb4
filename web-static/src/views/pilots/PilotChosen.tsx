import type { PilotCandidate, PilotCriterion, Pilots } from '../../api/types';
import { Bars } from '../../charts/Bars';
import { RegionMap } from '../../charts/RegionMap';
import { useI18n } from '../../i18n';
import type { MessageKey } from '../../i18n/messages';
import { useRegionNames, useThemeNames } from '../../state/names';
import { setQuery, useAddress } from '../../state/router';
import { Link } from '../../ui/basics';
import { DataTable, type Column } from '../../ui/DataTable';
import { Figure } from '../../ui/Figure';
import { useFieldNames } from './names';
import { CRITERIA, listOf, toggled } from './pilotQuery';

const FILLS: Record<PilotCriterion, string> = {
  fit: 'var(--accent)',
  label: 'var(--warm)',
  chains: 'var(--soft)',
  reach: 'var(--line-strong)',
  services: 'var(--scale-1)',
  votes: 'var(--ink)',
};

/** The chosen set on the map and as bars of points, all clusters in the table. */
export function PilotChosen(props: { pilots: Pilots; api: string; ms: number }) {
  const { t, f } = useI18n();
  const names = useRegionNames();
  const { pilots } = props;
  const best = pilots.sets[0];
  const chosen = pilots.candidates.filter((c) => c.chosen);
  if (!best) return null;
  const region = (id: string) => f.name(names.get(id) ?? { en: id });
  const ofRegion = (id: string) => chosen.filter((c) => c.region === id).length;
  const regions = new Set(chosen.map((c) => c.region));
  const marks = new Map([...regions].map((id) => [id, String(ofRegion(id))]));
  const left = CRITERIA.filter((c) => !pilots.criteria.includes(c)).map((c) => t(`pilots.criterion.${c}` as MessageKey));
  const proof = pilots.proven
    ? t('pilots.proven', { nodes: pilots.nodes, ms: props.ms })
    : t('pilots.gap', { gap: `${f.number(100 * (pilots.gap ?? 0))} %` });
  return (
    <Figure
      id="chosen"
      title={t('pilots.chosen')}
      sentence={t('pilots.sentence', {
        n: chosen.length,
        total: pilots.candidates.length,
        regions: regions.size,
        value: f.fine(best.objective),
        score: f.fine(best.meanScore),
        pairs: f.fine(best.complementarity),
        proof,
      })}
      api={props.api}
      picture={
        <div class="stack">
          <RegionMap label={t('pilots.chosen')} names={region} arcs={[]} selected={null} partners={regions} marks={marks} />
          <Bars
            label={t('pilots.chosen')}
            full={1}
            rows={chosen.map((c) => ({
              key: c.id,
              label: `${c.name} (${c.region})`,
              segments: c.parts.filter((p) => p.points > 0).map((p) => ({ value: p.points, fill: FILLS[p.criterion] })),
              text: f.score(c.score),
            }))}
          />
        </div>
      }
      legend={
        <>
          {pilots.criteria.map((c) => (
            <span key={c}>
              <svg width="12" height="12" aria-hidden="true">
                <rect width="12" height="12" fill={FILLS[c]} />
              </svg>
              {t(`pilots.criterion.${c}` as MessageKey)}
            </span>
          ))}
          {left.length > 0 && <span>{t('pilots.left', { names: f.list(left) })}</span>}
        </>
      }
      table={<Candidates pilots={pilots} region={region} />}
      method={<p>{t('method.pilots')}</p>}
    />
  );
}

function Candidates(props: { pilots: Pilots; region: (id: string) => string }) {
  const { t, f } = useI18n();
  const themes = useThemeNames();
  const fields = useFieldNames();
  const criteria = CRITERIA.filter((c) => props.pilots.criteria.includes(c) || c === 'label');
  const columns: Column<PilotCandidate>[] = [
    { key: 'rank', label: t('pilots.rank'), number: true, value: (c) => c.rank },
    { key: 'name', label: t('ui.name'), value: (c) => c.name, show: (c) => <><Link to={`/cluster/${c.id}`}>{c.name}</Link> {c.kind !== 'cluster' && <span class="small soft">({c.kind})</span>}</> },
    { key: 'chosen', label: t('pilots.yes'), value: (c) => (c.chosen ? 1 : 0), show: (c) => (c.chosen ? '✓' : '') },
    { key: 'region', label: t('ui.region'), value: (c) => props.region(c.region) },
    { key: 'score', label: t('pilots.score'), number: true, value: (c) => c.score, show: (c) => <span title={t('pilots.atmost', { x: f.score(c.atMost) })}>{f.fine(c.score)}</span> },
    ...criteria.map((criterion): Column<PilotCandidate> => {
      const part = (c: PilotCandidate) => c.parts.find((p) => p.criterion === criterion);
      return {
        key: criterion,
        label: t(`pilots.criterion.${criterion}` as MessageKey),
        number: true,
        value: (c) => part(c)?.normalised ?? null,
        show: (c) => <PartCell part={part(c)} />,
      };
    }),
    { key: 'fields', label: 'S3', value: (c) => c.fields.length, show: (c) => f.list(c.fields.map((x) => f.name(fields.get(x) ?? { en: x }))) },
    { key: 'themes', label: t('ctl.theme'), value: (c) => c.themes.length, show: (c) => f.list(c.themes.map((x) => f.name(themes.get(x) ?? { en: x }))) },
    { key: 'do', label: t('pilots.why'), value: (c) => c.rank, show: (c) => <Actions cluster={c} /> },
  ];
  return <DataTable caption={t('pilots.candidates')} rows={props.pilots.candidates} columns={columns} />;
}

function PartCell(props: { part: PilotCandidate['parts'][number] | undefined }) {
  const { t, f } = useI18n();
  const { part } = props;
  if (!part) return null;
  const state = ['valid', 'not-valid', 'validity-unknown'].includes(part.state) ? t(`pilots.label.${part.state}` as MessageKey) : null;
  if (part.normalised === null && part.value === null) return <span class="soft">{state ?? t('ui.unknown')}</span>;
  return (
    <>
      {f.score(part.normalised ?? part.value ?? 0)}
      {part.of > 0 && <span class="small soft"> ({part.count}/{part.of})</span>}
      {state && <span class="small soft"> {state}</span>}
    </>
  );
}

/** Why, in, out: every button names its cluster. */
function Actions(props: { cluster: PilotCandidate }) {
  const { t } = useI18n();
  const { query } = useAddress();
  const { id, name } = props.cluster;
  const ins = listOf(query, 'in');
  const outs = listOf(query, 'out');
  return (
    <span class="row no-print">
      <button type="button" class="button quiet" aria-label={t('pilots.why.of', { name })} onClick={() => setQuery({ why: id })}>
        {t('pilots.why')}
      </button>
      <button type="button" class="button quiet" aria-pressed={ins.includes(id)} aria-label={t('pilots.in.of', { name })} onClick={() => setQuery({ in: toggled(ins, id) })}>
        {t('pilots.in')}
      </button>
      <button type="button" class="button quiet" aria-pressed={outs.includes(id)} aria-label={t('pilots.out.of', { name })} onClick={() => setQuery({ out: toggled(outs, id) })}>
        {t('pilots.out')}
      </button>
    </span>
  );
}
