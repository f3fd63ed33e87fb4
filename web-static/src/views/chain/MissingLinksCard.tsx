import { useAnswer } from '../../api/client';
import type { ChainCoverage, MissingLinks } from '../../api/types';
import { useI18n } from '../../i18n';
import { Await, Link, ShareBar } from '../../ui/basics';
import { DataTable } from '../../ui/DataTable';
import { Facts } from '../../ui/Facts';
import { useChainAddress, withParameters } from './chainAddress';

type Pair = MissingLinks['pairs'][number];

/** Which pairs of actors should get to know each other, for the chosen regions or everybody. */
export function MissingLinksCard(props: { coverage: ChainCoverage }) {
  const { t } = useI18n();
  const { regions, removal } = useChainAddress();
  const path = withParameters(`/chains/${props.coverage.chain.id}/missing-links`, removal, { regions: regions.join(',') });
  const answer = useAnswer<MissingLinks>(path);
  return (
    <section class="card" aria-labelledby="missing">
      <h2 id="missing">{t('missing.title')}</h2>
      <Await answer={answer}>{(missing) => <Pairs missing={missing} coverage={props.coverage} path={path} />}</Await>
    </section>
  );
}

function Pairs(props: { missing: MissingLinks; coverage: ChainCoverage; path: string }) {
  const { t, f } = useI18n();
  const { missing, coverage } = props;
  const region = (id: string) => f.name(coverage.regions.find((r) => r.id === id)?.name ?? { en: id });
  const stage = (id: string) => f.name(coverage.stageList.find((s) => s.id === id)?.name ?? { en: id });
  const actor = (ref: Pair['actor'], where: string) => (
    <>
      <Link to={`/actor/${ref.id}`}>{f.name(ref.name)}</Link> <span class="soft">({region(where)})</span>
    </>
  );
  const at = (p: Pair) => [...p.firstAtLink, ...p.firstOfRegions].map((l) => `${stage(l.from)} → ${stage(l.to)}`);
  const [head = '', search] = props.path.split('?');
  return (
    <div class="stack">
      <p>{t('missing.sentence', { links: missing.links, tied: missing.linksTied, pairs: missing.untiedPairs, adding: missing.addingPairs })}</p>
      <ShareBar share={missing.links === 0 ? 0 : missing.linksTied / missing.links} label={t('missing.share')} />
      {missing.pairs.length > 0 && (
        <DataTable
          caption={t('missing.caption', { n: missing.pairs.length, total: missing.addingPairs })}
          most={10}
          rows={missing.pairs}
          columns={[
            { key: 'rank', label: t('bench.rank'), number: true, value: (p) => p.rank },
            { key: 'actor', label: t('kind.actor'), value: (p) => f.name(p.actor.name), show: (p) => actor(p.actor, p.region) },
            { key: 'other', label: t('missing.with'), value: (p) => f.name(p.other.name), show: (p) => actor(p.other, p.otherRegion) },
            { key: 'first', label: t('missing.first'), number: true, value: (p) => p.firstAtLink.length },
            { key: 'regions', label: t('missing.regions'), number: true, value: (p) => p.firstOfRegions.length },
            { key: 'at', label: t('missing.at'), value: (p) => at(p).join(', '), show: (p) => [...new Set(at(p))].join('; ') },
            { key: 'km', label: 'km', number: true, value: (p) => p.km, show: (p) => (p.km === null ? t('ui.unknown') : f.number(Math.round(p.km))) },
            { key: 'facts', label: t('ui.facts', { n: '' }).replace(/[:\s]+$/, ''), value: (p) => p.facts.length, show: (p) => <Facts keys={p.facts} evidence={missing} /> },
          ]}
        />
      )}
      <p class="small soft">{t('method.missing')}</p>
      <p class="row small no-print">
        <span class="soft">{t('ui.download')}{f.colon}</span>
        <a class="button" href={`/api/v1${head}.csv${search ? `?${search}` : ''}`} download>
          CSV
        </a>
        <a class="button" href={`/api/v1${props.path}`}>
          JSON
        </a>
      </p>
    </div>
  );
}
