import { useAnswer } from '../../api/client';
import type { ChainSummary, Page } from '../../api/types';
import { useI18n } from '../../i18n';
import { useRegionNames } from '../../state/names';
import { Await, Link, StatusMark, Title } from '../../ui/basics';
import { DataTable } from '../../ui/DataTable';
import { Figure } from '../../ui/Figure';

/** All value chains at a glance, those that need regions together most first. */
export default function Chains() {
  const { t, f } = useI18n();
  const answer = useAnswer<Page<ChainSummary>>('/chains?limit=500');
  return (
    <>
      <div class="stack">
        <Title>{t('chains.title')}</Title>
        <p class="lead">{t('chains.lead')}</p>
      </div>
      <Await answer={answer}>
        {(page) => {
          const gain = (c: ChainSummary) => c.linkShare - c.bestLinkShare;
          const chains = [...page.items].sort((x, y) => gain(y) - gain(x) || f.compare(f.name(x.name), f.name(y.name)));
          const needs = chains[0];
          return (
            <Figure
              id="chains"
              title={t('chains.figure')}
              sentence={
                needs
                  ? t('chains.sentence', { chain: f.name(needs.name), best: f.percent(needs.bestLinkShare), together: f.percent(needs.linkShare) })
                  : t('ui.none')
              }
              api="/chains?limit=500"
              pieces
              picture={
                <div class="grid">
                  {chains.map((chain) => (
                    <ChainCard key={chain.id} chain={chain} />
                  ))}
                </div>
              }
              legend={
                <>
                  <Key kind="alone">{t('chains.legend.alone')}</Key>
                  <Key kind="together">{t('chains.legend.together')}</Key>
                  <Key kind="stage">{t('chains.legend.stage')}</Key>
                </>
              }
              table={<ChainTable chains={chains} />}
              method={<p>{t('method.coverage')}</p>}
            />
          );
        }}
      </Await>
    </>
  );
}

const BAR = 240;
const STRIP = 26;

/** A chain as a strip of stages and a bar of links. */
function ChainCard(props: { chain: ChainSummary }) {
  const { t, f } = useI18n();
  const names = useRegionNames();
  const { chain } = props;
  const most = Math.max(...chain.stageRegions, 1);
  const step = BAR / chain.stageRegions.length;
  const best = chain.bestRegion ? f.name(names.get(chain.bestRegion) ?? { en: chain.bestRegion }) : null;
  return (
    <article class="card">
      <h3>
        <Link to={`/chain/${chain.id}`}>{f.name(chain.name)}</Link>
      </h3>
      <p>
        <span class="chip">{f.name(chain.fieldName)}</span>
      </p>
      <svg class="strip" viewBox={`0 0 ${BAR} ${STRIP + 20}`} role="img" aria-label={t('chains.strip', { best: f.percent(chain.bestLinkShare), together: f.percent(chain.linkShare), gaps: chain.stageRegions.filter((n) => n === 0).length })}>
        <line class="axis" x1={step / 2} x2={BAR - step / 2} y1={STRIP / 2} y2={STRIP / 2} />
        {chain.stageRegions.map((n, i) => (
          <circle key={i} class="strip-stage" data-empty={n === 0 ? '1' : undefined} cx={step * (i + 0.5)} cy={STRIP / 2} r={n === 0 ? 5 : 4 + (6 * n) / most} />
        ))}
        <rect class="strip-track" x="0" y={STRIP + 6} width={BAR} height="10" rx="3" />
        <rect class="strip-together" x="0" y={STRIP + 6} width={BAR * chain.linkShare} height="10" rx="3" />
        <rect class="strip-alone" x="0" y={STRIP + 6} width={BAR * chain.bestLinkShare} height="10" rx="3" />
      </svg>
      <p class="small">
        {best ? t('chains.card', { region: best, best: f.percent(chain.bestLinkShare), together: f.percent(chain.linkShare) }) : t('chain.lead.none')}
      </p>
      <p class="small soft">
        {t('chain.counts', { stages: chain.stages, links: chain.links, actors: chain.actors, regions: chain.regions })} · <StatusMark status={chain.status} />
      </p>
    </article>
  );
}

function Key(props: { kind: 'alone' | 'together' | 'stage'; children: string }) {
  return (
    <span>
      <svg width="24" height="14" aria-hidden="true">
        {props.kind === 'stage' ? <circle class="strip-stage" data-empty="1" cx="12" cy="7" r="5" /> : <rect class={`strip-${props.kind}`} y="2" width="24" height="10" rx="3" />}
      </svg>
      {props.children}
    </span>
  );
}

function ChainTable(props: { chains: ChainSummary[] }) {
  const { t, f } = useI18n();
  const names = useRegionNames();
  return (
    <DataTable
      caption={t('chains.title')}
      rows={props.chains}
      columns={[
        { key: 'name', label: t('ui.name'), value: (c) => f.name(c.name), show: (c) => <Link to={`/chain/${c.id}`}>{f.name(c.name)}</Link> },
        { key: 'field', label: t('chains.field'), value: (c) => f.name(c.fieldName) },
        { key: 'stages', label: t('region.stages'), number: true, value: (c) => c.stageShare, show: (c) => f.percent(c.stageShare) },
        { key: 'best', label: t('chains.legend.alone'), number: true, value: (c) => c.bestLinkShare, show: (c) => f.percent(c.bestLinkShare) },
        { key: 'region', label: t('ui.region'), value: (c) => (c.bestRegion ? f.name(names.get(c.bestRegion) ?? { en: c.bestRegion }) : null) },
        { key: 'links', label: t('chains.legend.together'), number: true, value: (c) => c.linkShare, show: (c) => f.percent(c.linkShare) },
        { key: 'actors', label: t('region.actors'), number: true, value: (c) => c.actors },
      ]}
    />
  );
}
