import type { LocalName } from '../../api/types';
import { useI18n } from '../../i18n';
import { CALL_PARAMETERS, chosenRegions } from '../../state/calls';
import { setQuery, useAddress } from '../../state/router';
import { ThemeSelect } from '../../ui/ThemeSelect';

const APPLICANTS = ['small', 'medium', 'large', 'research'] as const;
const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Regions as buttons that stay pressed. */
export function RegionChoice(props: { names: Map<string, LocalName> }) {
  const { t, f } = useI18n();
  const { query } = useAddress();
  const chosen = chosenRegions(query);
  const toggle = (id: string) => {
    const next = chosen.includes(id) ? chosen.filter((r) => r !== id) : [...chosen, id];
    setQuery({ regions: next.join(',') });
  };
  return (
    <fieldset class="card choice no-print">
      <legend>{t('calls.regions')}</legend>
      <div class="row">
        {[...props.names].map(([id, name]) => (
          <button key={id} type="button" class="button" data-region={id} aria-pressed={chosen.includes(id)} onClick={() => toggle(id)}>
            {f.name(name)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

/** Everything else that decides which calls count; all of it in the address. */
export function CallControls() {
  const { t } = useI18n();
  const { query } = useAddress();
  const value = (name: string) => query.get(name) ?? '';
  const levels = (name: 'trlMin' | 'trlMax', other: number, fallback: string) => (
    <label>
      {t(`calls.${name}`)}
      <select value={value(name) || fallback} onChange={(e) => setQuery({ [name]: e.currentTarget.value === fallback ? null : e.currentTarget.value })}>
        {LEVELS.filter((l) => (name === 'trlMin' ? l <= other : l >= other)).map((l) => (
          <option key={l} value={String(l)}>
            {l}
          </option>
        ))}
      </select>
    </label>
  );
  const check = (name: string, on: string, label: string) => (
    <label class="check">
      <input type="checkbox" checked={value(name) === on} onChange={(e) => setQuery({ [name]: e.currentTarget.checked ? on : null })} />
      {label}
    </label>
  );
  return (
    <details class="card no-print" open={CALL_PARAMETERS.some((p) => p !== 'shift' && query.has(p))}>
      <summary>
        <strong>{t('calls.filters')}</strong>
      </summary>
      <div class="controls">
        <label>
          {t('calls.period')}
          <select value={value('period') || '2021-27'} onChange={(e) => setQuery({ period: e.currentTarget.value === '2021-27' ? null : e.currentTarget.value })}>
            <option value="2021-27">2021-27</option>
            <option value="2014-20">2014-20</option>
            <option value="any">{t('calls.period.any')}</option>
          </select>
        </label>
        <label>
          {t('calls.from')}
          <input type="date" value={value('from')} max={value('to') || undefined} onChange={(e) => setQuery({ from: e.currentTarget.value })} />
        </label>
        <label>
          {t('calls.to')}
          <input type="date" value={value('to')} min={value('from') || undefined} onChange={(e) => setQuery({ to: e.currentTarget.value })} />
        </label>
        <label>
          {t('calls.days')}
          <input
            type="number"
            min="1"
            max="366"
            value={value('days') || '14'}
            onChange={(e) => e.currentTarget.validity.valid && setQuery({ days: e.currentTarget.value === '14' ? null : e.currentTarget.value })}
          />
        </label>
        <ThemeSelect label={t('calls.theme')} />
        <label>
          {t('calls.applicant')}
          <select value={value('applicant')} onChange={(e) => setQuery({ applicant: e.currentTarget.value })}>
            <option value="">{t('ui.all')}</option>
            {APPLICANTS.map((a) => (
              <option key={a} value={a}>
                {t(`calls.applicant.${a}`)}
              </option>
            ))}
          </select>
        </label>
        {levels('trlMin', Number(value('trlMax') || '9'), '1')}
        {levels('trlMax', Number(value('trlMin') || '1'), '9')}
        {check('rolling', 'true', t('calls.rolling'))}
        {check('frames', 'true', t('calls.frames'))}
        {check('programmes', 'all', t('calls.programmes'))}
        <button
          type="button"
          class="button"
          onClick={() => setQuery({ programmes: null, regions: null, ...Object.fromEntries(CALL_PARAMETERS.map((p) => [p, null])) })}
        >
          {t('calls.reset')}
        </button>
      </div>
    </details>
  );
}
