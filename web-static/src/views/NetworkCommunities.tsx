import { useAnswer } from '../api/client';
import type { Communities, Community } from '../api/types';
import { Bars } from '../charts/Bars';
import { useI18n } from '../i18n';
import { networkQuery } from '../network/choices';
import { useAddress } from '../state/router';
import { useRegionNames } from '../state/names';
import { Await, Link, RefList } from '../ui/basics';
import { DataTable } from '../ui/DataTable';
import { Figure } from '../ui/Figure';

/** All communities, how sure they are, and whether borders or themes explain them better. */
export function NetworkCommunities() {
  const { t, f } = useI18n();
  const { query } = useAddress();
  const api = `/network/communities${networkQuery(query)}`;
  const answer = useAnswer<Communities>(api);
  return (
    <Await answer={answer}>
      {(found) => (
        <>
          <Explanation found={found} api={api} />
          <section class="card" aria-labelledby="communities">
            <h2 id="communities">{t('net.show.communities')}</h2>
            <p>
              {t('net.stability', {
                n: found.communities.length,
                modularity: found.modularity === null ? t('ui.unknown') : f.fine(found.modularity),
                mean: f.score(found.stability.mean),
                least: f.score(found.stability.least),
                seeds: found.stability.seeds,
              })}
            </p>
            <CommunityTable communities={found.communities} />
          </section>
        </>
      )}
    </Await>
  );
}

function Explanation(props: { found: Communities; api: string }) {
  const { t, f } = useI18n();
  const { explanations } = props.found;
  const q = (by: string) => explanations.find((e) => e.by === by)?.modularity ?? null;
  const [region, theme] = [q('region'), q('theme')];
  const sentence =
    region === null || theme === null
      ? t('ui.none')
      : t(region > theme ? 'net.explain.borders' : 'net.explain.themes', { region: f.fine(region), theme: f.fine(theme), community: f.fine(q('community') ?? 0) });
  const full = Math.max(0.01, ...explanations.map((e) => e.modularity ?? 0));
  return (
    <Figure
      id="explanation"
      title={t('net.explain')}
      sentence={sentence}
      api={props.api}
      picture={
        <Bars
          label={t('net.explain')}
          full={full}
          rows={explanations.map((e) => ({
            key: e.by,
            label: t(`net.by.${e.by}`, { n: e.groups }),
            segments: [{ value: Math.max(0, e.modularity ?? 0), fill: e.by === 'community' ? 'var(--line-strong)' : 'var(--accent)' }],
            text: e.modularity === null ? t('ui.unknown') : f.fine(e.modularity),
          }))}
        />
      }
      table={
        <DataTable
          caption={t('net.explain')}
          rows={explanations}
          columns={[
            { key: 'by', label: t('net.grouping'), value: (e) => t(`net.by.${e.by}`, { n: e.groups }) },
            { key: 'q', label: t('net.modularity'), number: true, value: (e) => e.modularity, show: (e) => (e.modularity === null ? t('ui.unknown') : f.fine(e.modularity)) },
            { key: 'nmi', label: t('net.agreement'), number: true, value: (e) => e.agreement, show: (e) => f.score(e.agreement) },
          ]}
        />
      }
      method={<p>{t('net.explain.method')}</p>}
    />
  );
}

function CommunityTable(props: { communities: Community[] }) {
  const { t, f } = useI18n();
  const { query } = useAddress();
  const regions = useRegionNames();
  const region = (id: string) => f.name(regions.get(id) ?? { en: id });
  return (
    <DataTable
      caption={t('net.show.communities')}
      rows={props.communities}
      most={50}
      columns={[
        {
          key: 'number',
          label: t('net.community'),
          value: (c) => c.number + 1,
          show: (c) => <Link to={`/network/community/${c.number}${networkQuery(query)}`}>{t('net.community.n', { n: c.number + 1 })}</Link>,
        },
        { key: 'size', label: t('net.members'), number: true, value: (c) => c.size },
        { key: 'trans', label: t('net.transregionality'), number: true, value: (c) => c.transregionality, show: (c) => (c.transregionality === null ? t('ui.unknown') : f.score(c.transregionality)) },
        { key: 'regions', label: t('ui.region'), value: (c) => c.regions.length, show: (c) => c.regions.slice(0, 4).map((r) => `${region(r.region)} ${f.number(r.members)}`).join(', ') },
        { key: 'themes', label: t('net.themes'), value: (c) => c.themes[0]?.locationQuotient ?? null, show: (c) => c.themes.slice(0, 3).map((x) => `${f.name(x.theme.name)} ×${f.number(x.locationQuotient)}`).join(', ') || '–' },
        { key: 'bridges', label: t('net.bridging'), value: (c) => c.bridges[0]?.outside ?? null, show: (c) => (c.bridges.length === 0 ? '–' : <RefList refs={c.bridges.slice(0, 2).map((b) => b.actor)} />) },
      ]}
    />
  );
}
