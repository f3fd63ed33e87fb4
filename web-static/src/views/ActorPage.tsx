import { useAnswer } from '../api/client';
import type { ActorDetail } from '../api/types';
import { useI18n } from '../i18n';
import { useRegionNames } from '../state/names';
import { Await, Link, Origin, Title } from '../ui/basics';
import { DataTable } from '../ui/DataTable';
import type { ViewProps } from '.';

/** One firm, research or support organisation. */
export default function ActorPage(props: ViewProps) {
  const { t, f } = useI18n();
  const answer = useAnswer<ActorDetail>(`/actors/${props.names.id}`);
  const regions = useRegionNames();
  return (
    <Await answer={answer}>
      {(actor) => (
        <>
          <div class="stack">
            <Title eyebrow={t(`kind.${actor.kind}`)}>{actor.name}</Title>
            <Origin of={actor} sources={actor.sources} />
            <p class="no-print">
              <Link to={`/network?focus=${encodeURIComponent(actor.id)}`}>{t('net.show')}</Link>
            </p>
          </div>
          <section class="card">
            <dl class="facts">
              <dt>{t('ui.region')}</dt>
              <dd>
                <Link to={`/region/${actor.region}`}>{f.name(regions.get(actor.region) ?? { en: actor.region })}</Link>
              </dd>
              <dt>{t('ui.city')}</dt>
              <dd>{actor.city ?? t('ui.unknown')}</dd>
              <dt>NACE Rev. 2</dt>
              <dd>
                {actor.nace ?? t('ui.unknown')} {actor.naceStatus && <span class="status" data-status={actor.naceStatus}>{t(`status.${actor.naceStatus}`)}</span>}
              </dd>
              <dt>{t('ui.website')}</dt>
              <dd>{actor.website ? <a href={actor.website} rel="noreferrer">{actor.website}</a> : t('ui.unknown')}</dd>
              <dt>{t('region.clusters')}</dt>
              <dd>
                {actor.clusters.length === 0
                  ? t('ui.none')
                  : actor.clusters.map((c) => (
                      <Link key={c.id} to={`/cluster/${c.id}`} class="chip">
                        {f.name(c.name)}
                      </Link>
                    ))}
              </dd>
            </dl>
          </section>
          <section class="card" aria-labelledby="stages">
            <h2 id="stages">{t('actor.stages')}</h2>
            {actor.stages.length === 0 && <p class="soft">{t('ui.none')}</p>}
            <ul class="plain">
              {actor.stages.map((s) => (
                <li key={s.stage}>
                  <Link to={`/chain/${s.chain}?stage=${s.stage}`}>{f.name(s.stageName)}</Link> <span class="soft small">{s.basis}</span>
                  <div>
                    <Origin of={s} sources={actor.sources} />
                  </div>
                </li>
              ))}
            </ul>
          </section>
          <section class="card" aria-labelledby="ties">
            <h2 id="ties">{t('actor.ties')}</h2>
            <p class="small soft">{t('ui.shown', { n: actor.ties.length, total: actor.tiesTotal })}</p>
            <DataTable
              caption={t('actor.ties')}
              most={25}
              rows={actor.ties}
              columns={[
                { key: 'other', label: t('kind.actor'), value: (x) => f.name(x.other.name), show: (x) => <Link to={`/actor/${x.other.id}`}>{f.name(x.other.name)}</Link> },
                { key: 'kind', label: t('ui.kind'), value: (x) => x.kind },
                { key: 'shared', label: t('actor.shared'), number: true, value: (x) => x.sharedProjects },
                { key: 'origin', label: t('ui.source'), value: (x) => x.source, show: (x) => <Origin of={x} sources={actor.sources} /> },
              ]}
            />
          </section>
          <section class="card" aria-labelledby="projects">
            <h2 id="projects">{t('actor.projects')}</h2>
            <p class="row">
              {actor.projects.length === 0 && <span class="soft">{t('ui.none')}</span>}
              {actor.projects.map((p) => (
                <Link key={p.id} to={`/project/${p.id}`} class="chip">
                  {f.name(p.name)}
                </Link>
              ))}
            </p>
          </section>
        </>
      )}
    </Await>
  );
}
