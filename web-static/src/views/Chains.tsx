import { useAnswer } from '../api/client';
import type { ChainSummary, Page } from '../api/types';
import { useI18n } from '../i18n';
import { Await, Link, ShareBar, StatusMark, Title } from '../ui/basics';

/** All value chains at a glance. */
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
        {(page) => (
          <div class="grid">
            {[...page.items]
              .sort((x, y) => f.compare(f.name(x.name), f.name(y.name)))
              .map((chain) => (
                <article class="card" key={chain.id}>
                  <h2>
                    <Link to={`/chain/${chain.id}`}>{f.name(chain.name)}</Link>
                  </h2>
                  <p class="row">
                    <span class="chip">{f.name(chain.fieldName)}</span>
                    <StatusMark status={chain.status} />
                  </p>
                  <p class="small soft">
                    {t('chain.counts', { stages: chain.stages, links: chain.links, actors: chain.actors, regions: chain.regions })}
                  </p>
                  <ShareBar share={chain.stageShare} label={t('region.stages')} />
                  <ShareBar share={chain.linkShare} label={t('region.links')} />
                </article>
              ))}
          </div>
        )}
      </Await>
    </>
  );
}
