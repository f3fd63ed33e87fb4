import { useI18n } from '../i18n';
import { setQuery, useAddress } from '../state/router';
import { ThemeSelect } from './ThemeSelect';

const WEIGHTS = [
  ['wOverlap', 'measure.overlap'],
  ['wComplementarity', 'measure.complementarity'],
  ['wFit', 'measure.fit'],
] as const;

/** What counts: period, theme, projects, weights; all of it in the address. */
export function SynergyControls() {
  const { t, f } = useI18n();
  const { query } = useAddress();
  const value = (name: string) => query.get(name) ?? '';
  return (
    <details class="card no-print" open={[...query.keys()].some((k) => k.startsWith('w') || k === 'objective')}>
      <summary>
        <strong>{t('ctl.title')}</strong>
      </summary>
      <div class="controls">
        <label>
          {t('ctl.period')}
          <select value={value('period') || '2021-27'} onChange={(e) => setQuery({ period: e.currentTarget.value === '2021-27' ? null : e.currentTarget.value })}>
            <option value="2021-27">2021-27</option>
            <option value="2014-20">2014-20</option>
          </select>
        </label>
        <ThemeSelect label={t('ctl.theme')} />
        <label>
          {t('ctl.objective')}
          <select value={value('objective')} onChange={(e) => setQuery({ objective: e.currentTarget.value })}>
            <option value="">{t('ui.all')}</option>
            <option value="1">{t('ctl.objective.1')}</option>
            {[4, 6, 7, 8, 11].map((n) => (
              <option key={n} value={String(n)}>
                {t('ctl.objective.n', { n })}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('ctl.consortium')}
          <select value={value('maxConsortium')} onChange={(e) => setQuery({ maxConsortium: e.currentTarget.value })}>
            <option value="">{t('ui.all')}</option>
            {[5, 8, 10, 12, 15, 20].map((n) => (
              <option key={n} value={String(n)}>
                {n}
              </option>
            ))}
          </select>
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={value('excludeProject') !== 'none'}
            onChange={(e) => setQuery({ excludeProject: e.currentTarget.checked ? null : 'none' })}
          />
          {t('ctl.own')}
        </label>
        {WEIGHTS.map(([name, label]) => (
          <label key={name}>
            <span>
              {t('ctl.weight', { name: t(label) })} <output>{f.number(Number(value(name) || '1'))}</output>
            </span>
            <input
              type="range"
              min="0"
              max="3"
              step="0.5"
              value={value(name) || '1'}
              onChange={(e) => setQuery({ [name]: e.currentTarget.value === '1' ? null : e.currentTarget.value })}
            />
          </label>
        ))}
        <button
          type="button"
          class="button"
          onClick={() =>
            setQuery({ period: null, theme: null, objective: null, maxConsortium: null, excludeProject: null, wOverlap: null, wComplementarity: null, wFit: null })
          }
        >
          {t('ctl.reset')}
        </button>
      </div>
    </details>
  );
}
