import type { Pilots } from '../../api/types';
import { useI18n } from '../../i18n';
import type { MessageKey } from '../../i18n/messages';
import { useRegionNames } from '../../state/names';
import { setQuery, useAddress } from '../../state/router';
import { useFieldNames } from './names';
import { listOf, PILOT_PARAMETERS, toggled, typeCode } from './pilotQuery';
import { typeName } from './rules';

const WEIGHTS: [name: string, label: MessageKey, fallback: number, most: number][] = [
  ['wFit', 'pilots.criterion.fit', 1, 3],
  ['wLabel', 'pilots.criterion.label', 1, 3],
  ['wChains', 'pilots.criterion.chains', 1, 3],
  ['wReach', 'pilots.criterion.reach', 1, 3],
  ['wServices', 'pilots.criterion.services', 1, 3],
  ['wVotes', 'pilots.criterion.votes', 1, 3],
  ['wPairs', 'pilots.criterion.pairs', 0.25, 1],
];

/** How many, what counts and which rules; all of it in the address. */
export function PilotControls(props: { pilots: Pilots }) {
  const { t } = useI18n();
  const { query } = useAddress();
  const { parameters } = props.pilots;
  return (
    <div class="card no-print">
      <div class="controls">
        <label>
          {t('pilots.k')}
          <select value={String(parameters.k)} onChange={(e) => setQuery({ k: e.currentTarget.value === '10' ? null : e.currentTarget.value })}>
            {Array.from({ length: 21 }, (_, i) => String(i + 10)).map((n) => (
              <option key={n} value={n}>
                {n}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('ctl.period')}
          <select value={parameters.period} onChange={(e) => setQuery({ period: e.currentTarget.value === '2021-27' ? null : e.currentTarget.value })}>
            <option value="2021-27">2021-27</option>
            <option value="2014-20">2014-20</option>
          </select>
        </label>
        <label>
          {t('pilots.labelson')}
          <input type="date" value={parameters.labelsOn ?? ''} onChange={(e) => setQuery({ labelsOn: e.currentTarget.value })} />
        </label>
        <label class="check">
          <input type="checkbox" checked={parameters.openLabels} onChange={(e) => setQuery({ openLabels: e.currentTarget.checked ? 'yes' : null })} />
          {t('pilots.openlabels')}
        </label>
        <button type="button" class="button" onClick={() => setQuery(Object.fromEntries(PILOT_PARAMETERS.map((name) => [name, null])))}>
          {t('pilots.rules.reset')}
        </button>
      </div>
      <details open={[...query.keys()].some((key) => WEIGHTS.some(([name]) => name === key))}>
        <summary>{t('pilots.weights')}</summary>
        <Weights />
      </details>
      <Rules pilots={props.pilots} />
    </div>
  );
}

function Weights() {
  const { t, f } = useI18n();
  const { query } = useAddress();
  return (
    <div class="controls">
      {WEIGHTS.map(([name, label, fallback, most]) => {
        const value = query.get(name) ?? String(fallback);
        return (
          <label key={name}>
            <span>
              {t(label)} <output>{f.number(Number(value))}</output>
            </span>
            <input
              type="range"
              min="0"
              max={most}
              step={most / 12}
              value={value}
              onChange={(e) => setQuery({ [name]: Number(e.currentTarget.value) === fallback ? null : e.currentTarget.value })}
            />
          </label>
        );
      })}
    </div>
  );
}

/** Rules as chips that are pressed or not. */
function Rules(props: { pilots: Pilots }) {
  const { t, f } = useI18n();
  const { query } = useAddress();
  const regions = useRegionNames();
  const fieldNames = useFieldNames();
  const { rules } = props.pilots.parameters;
  const inRegions = rules.filter((r) => r.kind === 'region').map((r) => r.subject?.id ?? '');
  const inFields = rules.filter((r) => r.kind === 'field').map((r) => r.subject?.id ?? '');
  const most = rules.find((r) => r.kind === 'most')?.clusters ?? 0;
  const typeRules = listOf(query, 'type');
  const least = (type: string) => rules.find((r) => r.kind === 'type' && r.type === type)?.clusters ?? 0;
  const setLeast = (type: string, n: number) => {
    const others = typeRules.filter((x) => !x.startsWith(`${typeCode(type, 0).slice(0, -1)}`));
    setQuery({ type: (n > 0 ? [...others, typeCode(type, n)] : others).join(',') });
  };
  return (
    <div class="stack">
      <div class="row" role="group" aria-label={t('pilots.rule.each')}>
        <span class="small soft">{t('pilots.rule.each')}{f.colon}</span>
        <button type="button" class="button quiet" aria-pressed={inRegions.length === regions.size && regions.size > 0} onClick={() => setQuery({ region: inRegions.length === regions.size ? null : 'all' })}>
          {t('pilots.rule.all')}
        </button>
        {[...regions].map(([id, name]) => (
          <button key={id} type="button" class="button quiet" data-rule={`region:${id}`} aria-pressed={inRegions.includes(id)} onClick={() => setQuery({ region: toggled(inRegions, id) })}>
            {f.name(name)}
          </button>
        ))}
      </div>
      <div class="row" role="group" aria-label={t('pilots.rule.fields')}>
        <span class="small soft">{t('pilots.rule.fields')}{f.colon}</span>
        {[...fieldNames].map(([id, name]) => (
          <button key={id} type="button" class="button quiet" aria-pressed={inFields.includes(id)} onClick={() => setQuery({ field: toggled(inFields, id) ?? 'none' })}>
            {f.name(name)}
          </button>
        ))}
      </div>
      <div class="controls">
        <label>
          {t('pilots.rule.most')}
          <select value={String(most)} onChange={(e) => setQuery({ most: e.currentTarget.value === '2' ? null : e.currentTarget.value })}>
            {[1, 2, 3, 4, 5, 10, 30].map((n) => (
              <option key={n} value={String(n)}>
                {n}
              </option>
            ))}
          </select>
        </label>
        <fieldset class="row">
          <legend class="small soft">{t('pilots.rule.types')}</legend>
          {props.pilots.types.map((type) => (
            <label key={type.type}>
              {typeName({ t }, type.type)}
              <select value={String(least(type.type))} onChange={(e) => setLeast(type.type, Number(e.currentTarget.value))}>
                {Array.from({ length: 11 }, (_, n) => (
                  <option key={n} value={String(n)}>
                    {n}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </fieldset>
      </div>
      <Forced pilots={props.pilots} />
    </div>
  );
}

/** Clusters that are forced in or out, to be let go again. */
function Forced(props: { pilots: Pilots }) {
  const { t, f } = useI18n();
  const forced = props.pilots.parameters.rules.filter((r) => r.kind === 'in' || r.kind === 'out');
  const { query } = useAddress();
  if (forced.length === 0) return null;
  return (
    <ul class="chips">
      {forced.map((rule) => {
        const name = rule.subject ? f.name(rule.subject.name) : '';
        const text = t(rule.kind === 'in' ? 'pilots.rule.in' : 'pilots.rule.out', { name });
        return (
          <li key={rule.code}>
            <button
              type="button"
              class="chip button"
              aria-label={t('pilots.liftrule', { rule: text })}
              onClick={() => setQuery({ [rule.kind]: toggled(listOf(query, rule.kind), rule.subject?.id ?? '') })}
            >
              {text} <span aria-hidden="true">×</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
