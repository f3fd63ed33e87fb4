import { useAnswer } from '../api/client';
import type { NetworkComparison as Answer, NetworkComparisonSide } from '../api/types';
import { useI18n } from '../i18n';
import { networkQuery } from '../network/choices';
import { setQuery, useAddress } from '../state/router';
import { useRegionNames } from '../state/names';
import { Await, Link, pathOf } from '../ui/basics';
import { DataTable } from '../ui/DataTable';

const METHODS = ['leiden', 'louvain', 'label-propagation', 'girvan-newman'] as const;
const SECOND = ['withMethod', 'withResolution', 'withTies', 'withPeriod', 'withMaxConsortium', 'withSeed'] as const;

/** The communities of the network above beside those of another method, resolution or network. */
export function NetworkComparison() {
  const { t, f } = useI18n();
  const { query } = useAddress();
  const changed: Record<string, string> = {};
  for (const name of SECOND) {
    const value = query.get(name);
    if (value) changed[name] = value;
  }
  if (Object.keys(changed).length === 0) changed.withMethod = 'louvain';
  const answer = useAnswer<Answer>(`/network/compare${networkQuery(query, changed)}`);
  const names = useRegionNames();
  const value = (name: string) => changed[name] ?? '';
  return (
    <section class="card" aria-labelledby="compare">
      <h2 id="compare">{t('net.show.comparison')}</h2>
      <p class="soft">{t('net.compare.lead')}</p>
      <div class="controls no-print">
        <label>
          {t('net.method')}
          <select value={value('withMethod')} onChange={(e) => setQuery({ withMethod: e.currentTarget.value })}>
            <option value="">{t('net.same')}</option>
            {METHODS.map((m) => (
              <option key={m} value={m}>
                {t(`net.method.${m}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('net.resolution')}
          <select value={value('withResolution')} onChange={(e) => setQuery({ withResolution: e.currentTarget.value })}>
            <option value="">{t('net.same')}</option>
            {['0.5', '1', '1.5', '2', '3'].map((r) => (
              <option key={r} value={r}>
                {f.number(Number(r))}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('net.ties')}
          <select value={value('withTies')} onChange={(e) => setQuery({ withTies: e.currentTarget.value })}>
            <option value="">{t('net.same')}</option>
            <option value="projects">{t('net.tie.projects')}</option>
            <option value="stages">{t('net.tie.stages')}</option>
            <option value="projects,ties,memberships,stages">{t('ui.all')}</option>
          </select>
        </label>
        <label>
          {t('net.filter.period')}
          <select value={value('withPeriod')} onChange={(e) => setQuery({ withPeriod: e.currentTarget.value })}>
            <option value="">{t('net.same')}</option>
            <option value="2014-20">2014-20</option>
            <option value="2021-27">2021-27</option>
          </select>
        </label>
      </div>
      <Await answer={answer}>
        {(compared) => (
          <>
            <p>
              {t('net.compared', {
                nmi: f.score(compared.nmi),
                ari: f.score(compared.ari),
                moved: compared.movedCount,
                common: compared.common,
              })}
            </p>
            <DataTable
              caption={t('net.compare.sides')}
              rows={[compared.first, compared.second]}
              columns={[
                { key: 'method', label: t('net.method'), value: (s: NetworkComparisonSide) => `${t(`net.method.${s.method.method}`)}, ${t('net.resolution')} ${f.number(s.method.resolution)}` },
                { key: 'ties', label: t('net.ties'), value: (s) => Object.keys(s.parameters.weights).map((k) => t(`net.tie.${k as 'projects'}`)).join(', ') },
                { key: 'nodes', label: t('net.nodes'), number: true, value: (s) => s.nodes },
                { key: 'communities', label: t('net.show.communities'), number: true, value: (s) => s.communities },
                { key: 'q', label: t('net.modularity'), number: true, value: (s) => s.modularity, show: (s) => (s.modularity === null ? t('ui.unknown') : f.fine(s.modularity)) },
              ]}
            />
            <DataTable
              caption={t('net.moved')}
              rows={compared.moved}
              most={30}
              columns={[
                { key: 'name', label: t('ui.name'), value: (m) => f.name(m.actor.name), show: (m) => <Link to={pathOf(m.actor.kind, m.actor.id) ?? '/'}>{f.name(m.actor.name)}</Link> },
                { key: 'region', label: t('ui.region'), value: (m) => f.name(names.get(m.region) ?? { en: m.region }) },
                { key: 'from', label: t('net.from'), number: true, value: (m) => m.from + 1 },
                { key: 'to', label: t('net.to'), number: true, value: (m) => m.to + 1 },
              ]}
            />
          </>
        )}
      </Await>
    </section>
  );
}
