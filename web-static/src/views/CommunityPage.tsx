import { useAnswer } from '../api/client';
import type { CommunityBridge, CommunityDetail, CommunityDetailMember, CommunityThemeShare } from '../api/types';
import { Bars } from '../charts/Bars';
import { useI18n } from '../i18n';
import { networkQuery } from '../network/choices';
import { useAddress, withLanguage } from '../state/router';
import { useRegionNames } from '../state/names';
import { Await, Link, pathOf, Title } from '../ui/basics';
import { DataTable } from '../ui/DataTable';
import { Figure } from '../ui/Figure';
import type { ViewProps } from '.';

/** One community: its regions, what it is about, who leads out of it, and everybody in it. */
export default function CommunityPage(props: ViewProps) {
  const { t, f } = useI18n();
  const { query } = useAddress();
  const choices = networkQuery(query);
  const api = `/network/communities/${encodeURIComponent(props.names.number ?? '')}${choices}`;
  const answer = useAnswer<CommunityDetail>(api);
  const names = useRegionNames();
  const region = (id: string) => f.name(names.get(id) ?? { en: id });
  return (
    <Await answer={answer}>
      {({ community, members, neighbours }) => (
        <>
          <div class="stack">
            <Title eyebrow={<Link to={`/network${choices ? `${choices}&` : '?'}show=communities`}>{t('net.show.communities')}</Link>}>{t('net.community.n', { n: community.number + 1 })}</Title>
            <p class="lead">
              {t('net.community.lead', {
                size: community.size,
                regions: community.regions.length,
                trans: community.transregionality === null ? t('ui.unknown') : f.score(community.transregionality),
                inside: f.percent(community.inside / Math.max(1e-12, community.inside + community.outside)),
              })}
            </p>
          </div>
          <Figure
            id="regions"
            title={t('net.community.regions')}
            sentence={t('net.community.from', { regions: f.list(community.regions.slice(0, 3).map((r) => region(r.region))) })}
            api={api}
            picture={
              <Bars
                label={t('net.community.regions')}
                full={Math.max(...community.regions.map((r) => r.members))}
                rows={community.regions.map((r) => ({
                  key: r.region,
                  label: region(r.region),
                  segments: [{ value: r.members, fill: 'var(--accent)' }],
                  text: f.number(r.members),
                  href: withLanguage(`/region/${r.region}`),
                }))}
              />
            }
            table={
              <DataTable
                caption={t('net.community.regions')}
                rows={community.regions}
                columns={[
                  { key: 'region', label: t('ui.region'), value: (r) => region(r.region) },
                  { key: 'members', label: t('net.members'), number: true, value: (r) => r.members },
                ]}
              />
            }
            method={<p>{t('net.community.method')}</p>}
          />
          <div class="two even">
            <Themes themes={community.themes} />
            <Bridges bridges={community.bridges} region={region} />
          </div>
          <section class="card" aria-labelledby="members">
            <h2 id="members">{t('net.members')}</h2>
            <Members members={members} size={community.size} region={region} choices={choices} />
            {neighbours.length > 0 && (
              <p class="small">
                {t('net.community.next')}{' '}
                {neighbours.slice(0, 5).map((n, i) => (
                  <span key={n.number}>
                    {i > 0 && ', '}
                    <Link to={`/network/community/${n.number}${choices}`}>{t('net.community.n', { n: n.number + 1 })}</Link> ({f.number(n.edges)})
                  </span>
                ))}
              </p>
            )}
          </section>
        </>
      )}
    </Await>
  );
}

function Themes(props: { themes: CommunityThemeShare[] }) {
  const { t, f } = useI18n();
  return (
    <section class="card" aria-labelledby="themes">
      <h2 id="themes">{t('net.themes')}</h2>
      {props.themes.length === 0 && <p class="soft">{t('net.themes.none')}</p>}
      <ul class="plain">
        {props.themes.map((x) => (
          <li key={x.theme.id}>
            <Link to={`/theme/${x.theme.id}`}>{f.name(x.theme.name)}</Link> <span class="soft small">{t('net.theme', { members: x.members, lq: f.number(x.locationQuotient) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Bridges(props: { bridges: CommunityBridge[]; region: (id: string) => string }) {
  const { t, f } = useI18n();
  return (
    <section class="card" aria-labelledby="bridges">
      <h2 id="bridges">{t('net.bridging')}</h2>
      {props.bridges.length === 0 && <p class="soft">{t('net.bridging.none')}</p>}
      <ul class="plain">
        {props.bridges.map((b) => (
          <li key={b.actor.id}>
            <Link to={pathOf(b.actor.kind, b.actor.id) ?? '/'}>{f.name(b.actor.name)}</Link>{' '}
            <span class="soft small">
              {props.region(b.region)} · {t('net.bridge', { weight: f.number(b.outside), communities: b.communities })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Members(props: { members: CommunityDetailMember[]; size: number; region: (id: string) => string; choices: string }) {
  const { t, f } = useI18n();
  return (
    <>
      {props.members.length < props.size && <p class="soft small">{t('ui.shown', { n: props.members.length, total: props.size })}</p>}
      <DataTable
        caption={t('net.members')}
        rows={props.members}
        most={50}
        columns={[
          { key: 'name', label: t('ui.name'), value: (m) => f.name(m.actor.name), show: (m) => <Link to={pathOf(m.actor.kind, m.actor.id) ?? '/'}>{f.name(m.actor.name)}</Link> },
          { key: 'kind', label: t('ui.kind'), value: (m) => t(`kind.${m.kind}`) },
          { key: 'region', label: t('ui.region'), value: (m) => props.region(m.region) },
          { key: 'inside', label: t('net.inside'), number: true, value: (m) => m.inside, show: (m) => f.number(m.inside) },
          { key: 'outside', label: t('net.outside.weight'), number: true, value: (m) => m.outside, show: (m) => f.number(m.outside) },
          { key: 'show', label: t('ui.more'), value: () => null, show: (m) => <Link to={`/network${props.choices ? `${props.choices}&` : '?'}focus=${encodeURIComponent(m.actor.id)}`}>{t('net.show')}</Link> },
        ]}
      />
    </>
  );
}
