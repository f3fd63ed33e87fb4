import { useAnswer } from '../api/client';
import type { ChainSummary, ClusterSummary, Page, RegionSummary, ThemeSummary } from '../api/types';
import { useI18n } from '../i18n';
import { Await, Link, Title } from '../ui/basics';
import type { ViewProps } from '.';

/** One theme: who names it, which clusters and chains it has. */
export default function ThemePage(props: ViewProps) {
  const { t, f } = useI18n();
  const id = props.names.id ?? '';
  const themes = useAnswer<Page<ThemeSummary>>('/themes?limit=500');
  const regions = useAnswer<Page<RegionSummary>>('/regions?limit=500');
  const clusters = useAnswer<Page<ClusterSummary>>(`/clusters?theme=${id}&limit=500`);
  const chains = useAnswer<Page<ChainSummary>>(`/chains?theme=${id}&limit=500`);
  return (
    <Await answer={themes}>
      {(page) => {
        const theme = page.items.find((x) => x.id === id);
        if (!theme) return <Title>{t('ui.notfound')}</Title>;
        const total = regions.state === 'ready' ? regions.value.total : 0;
        const name = (region: string) => f.name((regions.state === 'ready' ? regions.value.items.find((r) => r.id === region)?.name : undefined) ?? { en: region });
        return (
          <>
            <div class="stack">
              <Title eyebrow={t('kind.theme')}>{f.name(theme.name)}</Title>
              <p class="lead">{t('theme.sentence', { n: theme.regions['2021-27'].length, total })}</p>
              <p>
                <Link to={`/synergies?theme=${id}`} class="button">
                  {t('syn.title')}
                </Link>
              </p>
            </div>
            <section class="card" aria-labelledby="regions">
              <h2 id="regions">{t('theme.regions')}</h2>
              {(['2021-27', '2014-20'] as const).map((period) => (
                <p key={period} class="row">
                  <strong>{period}</strong>
                  {theme.regions[period].map((r) => (
                    <Link key={r} to={`/region/${r}`} class="chip">
                      {name(r)}
                    </Link>
                  ))}
                </p>
              ))}
            </section>
            <div class="two even">
              <section class="card" aria-labelledby="clusters">
                <h2 id="clusters">{t('region.clusters')}</h2>
                <Await answer={clusters}>
                  {(list) => (
                    <ul class="plain">
                      {list.items.map((c) => (
                        <li key={c.id}>
                          <Link to={`/cluster/${c.id}`}>{c.name}</Link> <span class="soft small">{name(c.region)}</span>
                        </li>
                      ))}
                    </ul>
                  )}
                </Await>
              </section>
              <section class="card" aria-labelledby="chains">
                <h2 id="chains">{t('nav.chains')}</h2>
                <Await answer={chains}>
                  {(list) => (
                    <ul class="plain">
                      {list.items.map((c) => (
                        <li key={c.id}>
                          <Link to={`/chain/${c.id}`}>{f.name(c.name)}</Link>
                        </li>
                      ))}
                    </ul>
                  )}
                </Await>
              </section>
            </div>
          </>
        );
      }}
    </Await>
  );
}
