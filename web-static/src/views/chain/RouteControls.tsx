import type { ChainCoverage } from '../../api/types';
import { useI18n } from '../../i18n';
import { setQuery, useAddress } from '../../state/router';
import { ROUTE_DEFAULTS, ROUTE_PARAMETERS } from './routeAddress';

const WEIGHTS = ['wDistance', 'wBorder', 'wUntied'] as const;

/** What a route must be like and what its hand-overs cost; all of it in the address. */
export function RouteControls(props: { coverage: ChainCoverage }) {
  const { t, f } = useI18n();
  const { query } = useAddress();
  const { coverage } = props;
  const value = (name: string) => query.get(name) ?? ROUTE_DEFAULTS[name] ?? '';
  const set = (name: string, next: string) => setQuery({ [name]: next === ROUTE_DEFAULTS[name] ? '' : next, route: null });
  const stages = (name: 'from' | 'to', all: string) => (
    <label>
      {t(`routes.${name}`)}
      <select value={value(name)} onChange={(e) => set(name, e.currentTarget.value)}>
        <option value="">{all}</option>
        {coverage.stageList.map((s) => (
          <option key={s.id} value={s.id}>
            {`${s.order} ${f.name(s.name)}${s.actors === 0 ? ` (${t('ui.none')})` : ''}`}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div class="controls no-print">
      {stages('from', t('routes.from.all'))}
      {stages('to', t('routes.to.all'))}
      <label>
        {t('routes.minRegions')}
        <select value={value('minRegions')} onChange={(e) => set('minRegions', e.currentTarget.value)}>
          <option value="1">{t('ui.all')}</option>
          {[2, 3, 4, 5, 6].map((n) => (
            <option key={n} value={String(n)}>
              {t('routes.atleast', { n })}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('routes.via')}
        <select value={value('via')} onChange={(e) => set('via', e.currentTarget.value)}>
          <option value="">{t('ui.all')}</option>
          {coverage.regions.map((r) => (
            <option key={r.id} value={r.id}>
              {f.name(r.name)}
            </option>
          ))}
        </select>
      </label>
      {WEIGHTS.map((name) => (
        <label key={name}>
          <span>
            {t(`routes.${name}`)} <output>{f.number(Number(value(name) || '1'))}</output>
          </span>
          <input type="range" min="0" max="5" step="0.5" value={value(name) || '1'} onChange={(e) => set(name, e.currentTarget.value === '1' ? '' : e.currentTarget.value)} />
        </label>
      ))}
      <label class="check">
        <input type="checkbox" checked={value('pattern') === 'distinct'} onChange={(e) => set('pattern', e.currentTarget.checked ? 'distinct' : 'all')} />
        {t('routes.pattern')}
      </label>
      <button type="button" class="button" onClick={() => setQuery(Object.fromEntries(ROUTE_PARAMETERS.map((name) => [name, null])))}>
        {t('ctl.reset')}
      </button>
    </div>
  );
}
