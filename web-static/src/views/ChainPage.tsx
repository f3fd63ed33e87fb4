import { useAnswer } from '../api/client';
import type { ChainCoverage } from '../api/types';
import { ChainPicture } from '../charts/ChainPicture';
import { useI18n } from '../i18n';
import { setQuery, useAddress } from '../state/router';
import { Await, Link, Title } from '../ui/basics';
import { DataTable } from '../ui/DataTable';
import { Facts } from '../ui/Facts';
import { Figure } from '../ui/Figure';
import type { ViewProps } from '.';
import { ChainFragility } from './ChainFragility';
import { GapCard } from './GapCard';

/** One value chain: its stages, who occupies them, and what regions cover only together. */
export default function ChainPage(props: ViewProps) {
  const { query } = useAddress();
  const regions = (query.get('regions') ?? '').split(',').filter(Boolean);
  const api = `/chains/${props.names.id}/coverage${regions.length >= 2 ? `?regions=${regions.join(',')}` : ''}`;
  const answer = useAnswer<ChainCoverage>(api);
  return <Await answer={answer}>{(coverage) => <ChainView coverage={coverage} api={api} chosen={regions} />}</Await>;
}

function ChainView(props: { coverage: ChainCoverage; api: string; chosen: string[] }) {
  const { t, f } = useI18n();
  const { query } = useAddress();
  const { coverage } = props;
  const stageName = (id: string) => f.name(coverage.stageList.find((s) => s.id === id)?.name ?? { en: id });
  const stage = query.get('stage');
  const best = [...coverage.regions].sort((x, y) => y.stageShare - x.stageShare)[0];
  const gaps = coverage.gapsEverywhere;
  const rows = coverage.regions.filter((r) => r.actors > 0).sort((x, y) => y.stageShare - x.stageShare);
  const covered = coverage.stageList.length - gaps.length;
  return (
    <>
      <Title eyebrow={<Link to="/chains">{t('nav.chains')}</Link>}>{f.name(coverage.chain.name)}</Title>
      <Figure
        id="flow"
        title={t('chain.flow')}
        sentence={t('chain.flow.sentence', {
          covered,
          stages: coverage.stageList.length,
          best: best ? f.name(best.name) : '–',
          share: f.percent(best?.stageShare ?? 0),
          gaps: gaps.length > 0 ? t('chain.gaps', { stages: f.list(gaps.map(stageName)) }) : t('chain.nogaps'),
        })}
        api={props.api}
        picture={
          <ChainPicture
            label={t('chain.flow')}
            coverage={coverage}
            names={f.name}
            stageLabel={(n) => t('chain.stage', { n })}
            chosen={stage}
            regions={rows.map((r) => ({ id: r.id, name: f.name(r.name) }))}
            onStage={(id) => setQuery({ stage: stage === id ? null : id })}
          />
        }
        legend={
          <>
            <span>
              <svg width="44" height="14" aria-hidden="true">
                <path d="M2 7H42" stroke="var(--accent)" stroke-width="6" opacity="0.55" />
              </svg>
              {t('chain.legend.width')}
            </span>
            {coverage.linkList.some((l) => l.kind === 'returns_to') && (
              <span>
                <svg width="44" height="14" aria-hidden="true">
                  <path d="M2 3C10 14 34 14 42 3" fill="none" stroke="var(--warm)" stroke-width="2.5" />
                </svg>
                {t('chain.legend.return')}
              </span>
            )}
            <span>
              <svg width="20" height="20" aria-hidden="true">
                <circle cx="10" cy="10" r="9" fill="var(--accent)" />
              </svg>
              {t('chain.legend.dot')}
            </span>
          </>
        }
        table={
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
        }
        method={<p>{t('method.coverage')}</p>}
      />
      <StageCard coverage={coverage} stage={stage} stageName={stageName} />
      {stage && coverage.stageList.some((s) => s.id === stage) && <GapCard chain={coverage.chain.id} stage={stage} regions={props.chosen} />}
      <Together coverage={coverage} chosen={props.chosen} />
      <ChainFragility chain={coverage.chain.id} whole={coverage.linkList.filter((l) => isCovered(coverage, l.from) && isCovered(coverage, l.to)).length / Math.max(coverage.linkList.length, 1)} />
    </>
  );
}

/** Whether anybody performs the stage. */
function isCovered(coverage: ChainCoverage, stage: string): boolean {
  return coverage.cells.some((c) => c.stage === stage);
}

function StageCard(props: { coverage: ChainCoverage; stage: string | null; stageName: (id: string) => string }) {
  const { t, f } = useI18n();
  const { coverage, stage } = props;
  const regionName = (id: string) => f.name(coverage.regions.find((r) => r.id === id)?.name ?? { en: id });
  if (!stage || !coverage.stageList.some((s) => s.id === stage)) {
    return <p class="card soft">{t('chain.select')}</p>;
  }
  const cells = coverage.cells.filter((c) => c.stage === stage);
  return (
    <section class="card" aria-live="polite" aria-labelledby="stage">
      <h2 id="stage">{t('chain.at', { stage: props.stageName(stage) })}</h2>
      {cells.length === 0 && <p class="notice">{t('chain.gaps', { stages: props.stageName(stage) })}</p>}
      <div class="grid">
        {cells.map((cell) => (
          <div class="stack" key={cell.region}>
            <h3>{regionName(cell.region)}</h3>
            <ul class="plain">
              {cell.actors.map((actor) => (
                <li key={actor.id}>
                  <Link to={`/actor/${actor.id}`}>{actor.name}</Link>{' '}
                  <span class="small soft">
                    {t(`kind.${actor.kind}`)} · {t('chain.basis')}: {actor.basis}
                  </span>
                  <Facts keys={[actor.fact]} evidence={coverage} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

function Together(props: { coverage: ChainCoverage; chosen: string[] }) {
  const { t, f } = useI18n();
  const { coverage } = props;
  const together = coverage.together;
  const name = (id: string) => f.name(coverage.regions.find((r) => r.id === id)?.name ?? { en: id });
  const toggle = (id: string) => {
    const next = props.chosen.includes(id) ? props.chosen.filter((x) => x !== id) : [...props.chosen, id];
    setQuery({ regions: next.join(',') });
  };
  return (
    <section class="card" aria-labelledby="together">
      <h2 id="together">{t('chain.together')}</h2>
      <p class="soft small">{t('chain.together.pick')}</p>
      <div class="row" role="group" aria-label={t('chain.together.pick')}>
        {coverage.regions.map((r) => (
          <button key={r.id} type="button" class="button" aria-pressed={props.chosen.includes(r.id)} onClick={() => toggle(r.id)}>
            {f.name(r.name)}
          </button>
        ))}
      </div>
      {together && (
        <div class="stack" aria-live="polite">
          <p>
            {t('chain.together.sentence', {
              regions: f.list(together.regions.map(name)),
              stages: f.percent(together.stageShare),
              links: f.percent(together.linkShare),
              n: together.linksOnlyTogether.length,
            })}
          </p>
          <ul class="plain">
            {together.linksOnlyTogether.map((won) => (
              <li key={`${won.from}${won.to}`}>
                <strong>
                  {f.name(won.fromName)} → {f.name(won.toName)}
                </strong>
                <div class="small">
                  {won.fromActors.map((x) => `${x.name} (${name(x.region)})`).join(', ')} → {won.toActors.map((x) => `${x.name} (${name(x.region)})`).join(', ')}
                </div>
                <Facts keys={[...won.fromActors, ...won.toActors].map((x) => x.fact)} evidence={coverage} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
