import { useAnswer } from '../api/client';
import type { ClusterDetail } from '../api/types';
import { useI18n } from '../i18n';
import { useRegionNames, useThemeNames } from '../state/names';
import { Await, Link, Origin, RefList, ThemeChips, Title } from '../ui/basics';
import type { ViewProps } from '.';

/** One cluster organisation. */
export default function ClusterPage(props: ViewProps) {
  const { t, f } = useI18n();
  const answer = useAnswer<ClusterDetail>(`/clusters/${props.names.id}`);
  const regions = useRegionNames();
  const themes = useThemeNames();
  return (
    <Await answer={answer}>
      {(cluster) => (
        <>
          <div class="stack">
            <Title eyebrow={t('kind.cluster')}>{cluster.name}</Title>
            <ThemeChips themes={cluster.themes} names={themes} />
            <Origin of={cluster} sources={cluster.sources} />
          </div>
          <section class="card">
            <dl class="facts">
              <dt>{t('ui.region')}</dt>
              <dd>
                <Link to={`/region/${cluster.region}`}>{f.name(regions.get(cluster.region) ?? { en: cluster.region })}</Link>
              </dd>
              <dt>{t('ui.kind')}</dt>
              <dd>{cluster.kind}</dd>
              <dt>{t('cluster.sector')}</dt>
              <dd>{cluster.sector ?? t('ui.unknown')}</dd>
              <dt>{t('ui.city')}</dt>
              <dd>{cluster.city ?? t('ui.unknown')}</dd>
              <dt>{t('cluster.host')}</dt>
              <dd>{cluster.host ?? t('ui.unknown')}</dd>
              <dt>{t('ui.website')}</dt>
              <dd>{cluster.website ? <a href={cluster.website} rel="noreferrer">{cluster.website}</a> : t('ui.unknown')}</dd>
              <dt>{t('cluster.labels')}</dt>
              <dd>{cluster.labels.length === 0 ? t('ui.none') : cluster.labels.map((l) => l.text ?? `${l.scheme} ${l.grade ?? ''}`).join(', ')}</dd>
            </dl>
          </section>
          <section class="card" aria-labelledby="members">
            <h2 id="members">{t('cluster.members')}</h2>
            <RefList refs={cluster.memberActors} />
            {cluster.memberActors.length > 0 && (
              <p class="no-print">
                <Link to={`/network?focus=${encodeURIComponent(cluster.id)}`}>{t('net.show')}</Link>
              </p>
            )}
          </section>
        </>
      )}
    </Await>
  );
}
