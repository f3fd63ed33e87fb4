import { useI18n } from '../i18n';
import { filters, type Filter } from '../network/choices';
import { setQuery, useAddress } from '../state/router';
import { useRegionNames, useThemeNames } from '../state/names';

const TIES = ['projects', 'ties', 'memberships', 'stages'] as const;
const USUAL = 'projects,ties,memberships';
const METHODS = ['leiden', 'louvain', 'label-propagation', 'girvan-newman'] as const;

/** What the network is made of, all of it in the address; what is set stands below and can be taken away. */
export function NetworkControls() {
  const { t, f } = useI18n();
  const { query } = useAddress();
  const themes = useThemeNames();
  const regions = useRegionNames();
  const value = (name: string) => query.get(name) ?? '';
  const ties = (value('ties') || USUAL).split(',');
  const toggle = (tie: string, on: boolean) => {
    const next = TIES.filter((k) => (k === tie ? on : ties.includes(k))).join(',');
    setQuery({ ties: next === USUAL || next === '' ? null : next });
  };
  return (
    <details class="card no-print" open={filters(query).length > 0}>
      <summary>
        <strong>{t('net.made')}</strong>
      </summary>
      <div class="controls" role="group" aria-label={t('net.ties')}>
        {TIES.map((tie) => (
          <label key={tie} class="check">
            <input type="checkbox" checked={ties.includes(tie)} onChange={(e) => toggle(tie, e.currentTarget.checked)} />
            {t(`net.tie.${tie}`)}
          </label>
        ))}
        <label class="check">
          <input type="checkbox" checked={value('clusters') !== 'no'} onChange={(e) => setQuery({ clusters: e.currentTarget.checked ? null : 'no' })} />
          {t('net.clusters')}
        </label>
      </div>
      <div class="controls">
        <Choice name="period" options={[['2014-20', '2014-20'], ['2021-27', '2021-27']]} />
        <Choice name="maxConsortium" options={['5', '8', '10', '15', '20', '50'].map((n) => [n, n])} />
        <Choice name="theme" options={[...themes].map(([id, name]) => [id, f.name(name)])} />
        <Choice name="region" options={[...regions].map(([id, name]) => [id, f.name(name)])} />
        <Choice name="kind" options={(['firm', 'research', 'support'] as const).map((k) => [k, t(`kind.${k}`)])} />
        <label>
          {t('net.method')}
          <select value={value('method') || 'leiden'} onChange={(e) => setQuery({ method: e.currentTarget.value === 'leiden' ? null : e.currentTarget.value })}>
            {METHODS.map((m) => (
              <option key={m} value={m}>
                {t(`net.method.${m}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('net.resolution')}
          <select value={value('resolution') || '1'} onChange={(e) => setQuery({ resolution: e.currentTarget.value === '1' ? null : e.currentTarget.value })}>
            {['0.5', '0.75', '1', '1.5', '2', '3'].map((r) => (
              <option key={r} value={r}>
                {f.number(Number(r))}
              </option>
            ))}
          </select>
        </label>
      </div>
      <FilterList />
    </details>
  );
}

/** One filter of which one or none is chosen. */
function Choice(props: { name: Filter & ('period' | 'maxConsortium' | 'theme' | 'region' | 'kind'); options: string[][] }) {
  const { t } = useI18n();
  const { query } = useAddress();
  return (
    <label>
      {t(`net.filter.${props.name}`)}
      <select value={query.get(props.name) ?? ''} onChange={(e) => setQuery({ [props.name]: e.currentTarget.value })}>
        <option value="">{t('ui.all')}</option>
        {props.options.map(([id, label]) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

function FilterList() {
  const { t, f } = useI18n();
  const { query } = useAddress();
  const themes = useThemeNames();
  const regions = useRegionNames();
  const set = filters(query);
  if (set.length === 0) return null;
  const words = (value: string) =>
    value
      .split(',')
      .map((v) => f.name(themes.get(v) ?? regions.get(v) ?? { en: v }))
      .join(', ');
  return (
    <ul class="chips" aria-label={t('net.filters')}>
      {set.map(({ name, value }) => (
        <li key={name}>
          <button type="button" class="button" onClick={() => setQuery({ [name]: null })} aria-label={t('net.filter.remove', { name: `${label(t, name)} ${words(value)}` })}>
            {label(t, name)}: {words(value)} ×
          </button>
        </li>
      ))}
    </ul>
  );
}

function label(t: ReturnType<typeof useI18n>['t'], name: Filter): string {
  switch (name) {
    case 'period':
    case 'maxConsortium':
    case 'theme':
    case 'region':
    case 'kind':
      return t(`net.filter.${name}`);
    case 'ties':
      return t('net.ties');
    case 'clusters':
      return t('net.clusters');
    default:
      return name;
  }
}
