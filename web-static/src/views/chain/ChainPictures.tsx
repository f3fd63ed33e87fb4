import type { ChainCoverage } from '../../api/types';
import type { Arc } from '../../charts/RegionMap';
import { RegionMap } from '../../charts/RegionMap';
import { ChainFlow } from '../../charts/ChainFlow';
import type { FlowBand } from '../../charts/chainFlows';
import { ChainPicture } from '../../charts/ChainPicture';
import { handOverArcs } from '../../charts/handOverArcs';
import { useI18n } from '../../i18n';
import { go, setQuery, useAddress } from '../../state/router';
import { Link } from '../../ui/basics';
import { DataTable } from '../../ui/DataTable';
import { Figure } from '../../ui/Figure';
import { ChainLegend } from './ChainLegend';

const SHOWS = ['stages', 'flow', 'map'] as const;
export type ChainShow = (typeof SHOWS)[number];

/** The chain as stages and who occupies them, as flows, and on the map; the same numbers as tables. */
export function ChainPictures(props: { coverage: ChainCoverage; api: string; stage: string | null; chosen: string[] }) {
  const { t, f } = useI18n();
  const { query } = useAddress();
  const { coverage } = props;
  const show = SHOWS.find((s) => s === query.get('show')) ?? 'stages';
  const stageName = (id: string) => f.name(coverage.stageList.find((s) => s.id === id)?.name ?? { en: id });
  const regionName = (id: string) => f.name(coverage.regions.find((r) => r.id === id)?.name ?? { en: id });
  const onStage = (id: string) => setQuery({ stage: props.stage === id ? null : id });
  const tell = (band: FlowBand) =>
    `${stageName(band.from)} → ${stageName(band.to)}: ${band.pairs === 0 ? t('flow.none') : t(`flow.tell.${band.reach as 'border'}`, { n: band.pairs })}`;
  const arcs = handOverArcs(coverage);
  const rows = coverage.regions.filter((r) => r.actors > 0).sort((x, y) => y.stageShare - x.stageShare);
  const onMap = (id: string) => {
    const next = props.chosen.includes(id) ? props.chosen.filter((x) => x !== id) : [...props.chosen, id];
    setQuery({ regions: next.join(',') });
  };
  const pictures = {
    stages: () => (
      <ChainPicture
        label={t('chain.flow')}
        coverage={coverage}
        names={f.name}
        stageLabel={(n) => t('chain.stage', { n })}
        chosen={props.stage}
        regions={rows.map((r) => ({ id: r.id, name: f.name(r.name) }))}
        onStage={onStage}
      />
    ),
    flow: () => (
      <ChainFlow
        label={t('chain.show.flow')}
        coverage={coverage}
        names={f.name}
        chosen={props.stage}
        tell={tell}
        stageLabel={(name, n) => `${name} (${f.number(n)})`}
        onStage={onStage}
      />
    ),
    map: () => (
      <RegionMap
        label={t('chain.show.map')}
        names={regionName}
        arcs={arcs.slice(0, 20).map((a): Arc => ({ a: a.a, b: a.b, value: Math.sqrt(a.pairs), label: `${regionName(a.a)} – ${regionName(a.b)}: ${t('flow.pairs', { n: a.pairs })}` }))}
        selected={null}
        partners={new Set(props.chosen)}
        shade={(id) => coverage.regions.find((r) => r.id === id)?.stageShare ?? null}
        onRegion={onMap}
        onArc={(arc) => go(`/pair/${arc.a}/${arc.b}`)}
      />
    ),
  };
  const tables = {
    stages: () => <CoverageTable coverage={coverage} />,
    flow: () => (
      <DataTable
        caption={t('chain.show.flow')}
        rows={coverage.linkList}
        columns={[
          { key: 'from', label: t('flow.from'), value: (l) => stageName(l.from) },
          { key: 'to', label: t('flow.to'), value: (l) => stageName(l.to) },
          { key: 'kind', label: t('flow.kind'), value: (l) => t(`flow.kind.${l.kind}`) },
          { key: 'region', label: t('flow.region'), number: true, value: (l) => l.withinRegion, show: (l) => f.number(l.withinRegion) },
          { key: 'country', label: t('flow.country'), number: true, value: (l) => l.acrossRegions, show: (l) => f.number(l.acrossRegions) },
          { key: 'border', label: t('flow.border'), number: true, value: (l) => l.acrossBorders, show: (l) => f.number(l.acrossBorders) },
          { key: 'tied', label: t('flow.tied'), number: true, value: (l) => l.tied, show: (l) => f.number(l.tied) },
        ]}
      />
    ),
    map: () => (
      <DataTable
        caption={t('chain.show.map')}
        rows={arcs}
        columns={[
          { key: 'a', label: t('ui.region'), value: (a) => `${regionName(a.a)} – ${regionName(a.b)}`, show: (a) => <Link to={`/pair/${a.a}/${a.b}`}>{`${regionName(a.a)} – ${regionName(a.b)}`}</Link> },
          { key: 'pairs', label: t('flow.possible'), number: true, value: (a) => a.pairs, show: (a) => f.number(a.pairs) },
          { key: 'links', label: t('flow.links'), number: true, value: (a) => a.links, show: (a) => f.number(a.links) },
        ]}
      />
    ),
  };
  const strongest = arcs[0];
  const crossing = coverage.linkList.reduce((sum, l) => sum + l.acrossBorders, 0);
  const possible = coverage.linkList.reduce((sum, l) => sum + l.withinRegion + l.acrossRegions + l.acrossBorders, 0);
  const tied = coverage.linkList.reduce((sum, l) => sum + l.tied, 0);
  const gaps = coverage.gapsEverywhere;
  const best = rows[0];
  const sentences: Record<ChainShow, string> = {
    stages: t('chain.flow.sentence', {
      covered: coverage.stageList.length - gaps.length,
      stages: coverage.stageList.length,
      best: best ? f.name(best.name) : '–',
      share: f.percent(best?.stageShare ?? 0),
      gaps: gaps.length > 0 ? t('chain.gaps', { stages: f.list(gaps.map(stageName)) }) : t('chain.nogaps'),
    }),
    flow: t('flow.sentence', { possible, share: f.percent(possible === 0 ? 0 : crossing / possible), tied }),
    map: strongest
      ? t('flow.map.sentence', { a: regionName(strongest.a), b: regionName(strongest.b), n: strongest.pairs, shown: Math.min(20, arcs.length), total: arcs.length })
      : t('ui.none'),
  };
  return (
    <div class="stack">
      <p class="row no-print" role="group" aria-label={t('ui.view')}>
        {SHOWS.map((s) => (
          <button key={s} type="button" class="button" aria-pressed={show === s} onClick={() => setQuery({ show: s === 'stages' ? null : s })}>
            {t(`chain.show.${s}`)}
          </button>
        ))}
      </p>
      <Figure
        id="flow"
        title={show === 'stages' ? t('chain.flow') : t(`chain.title.${show}`)}
        sentence={sentences[show]}
        api={props.api}
        picture={pictures[show]()}
        legend={<ChainLegend show={show} returns={coverage.linkList.some((l) => l.kind === 'returns_to')} />}
        table={tables[show]()}
        method={<p>{t(show === 'stages' ? 'method.coverage' : 'method.flow')}</p>}
      />
    </div>
  );
}

function CoverageTable(props: { coverage: ChainCoverage }) {
  const { t, f } = useI18n();
  const { coverage } = props;
  return (
    <DataTable
      caption={t('chain.flow')}
      rows={coverage.regions}
      columns={[
        { key: 'region', label: t('ui.region'), value: (r) => f.name(r.name), show: (r) => <Link to={`/region/${r.id}`}>{f.name(r.name)}</Link> },
        { key: 'actors', label: t('region.actors'), number: true, value: (r) => r.actors },
        { key: 'stages', label: t('region.stages'), number: true, value: (r) => r.stageShare, show: (r) => f.percent(r.stageShare) },
        { key: 'links', label: t('region.links'), number: true, value: (r) => r.linkShare, show: (r) => f.percent(r.linkShare) },
        ...coverage.stageList.map((s) => ({
          key: s.id,
          label: `${s.order} ${f.name(s.name)}`,
          number: true,
          value: (r: { id: string }) => coverage.cells.find((c) => c.region === r.id && c.stage === s.id)?.actors.length ?? 0,
        })),
      ]}
    />
  );
}
