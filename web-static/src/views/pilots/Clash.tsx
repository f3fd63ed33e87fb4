import type { Pilots } from '../../api/types';
import { useI18n } from '../../i18n';
import { setQuery, useAddress } from '../../state/router';
import { lifted } from './pilotQuery';
import { ruleText } from './rules';

/** The rules that cannot be kept together, each with a button that lifts it. */
export function Clash(props: { conflict: Pilots['conflict']; every: { regions: string[]; fields: string[] } }) {
  const i18n = useI18n();
  const { t } = i18n;
  const { query } = useAddress();
  return (
    <section class="notice stack" role="alert" aria-labelledby="clash">
      <h2 id="clash">{t('pilots.clash')}</h2>
      <p>{t('pilots.clash.sentence', { n: props.conflict.length })}</p>
      <ul class="plain">
        {props.conflict.map(({ rule, enough }) => {
          const text = ruleText(i18n, rule);
          return (
            <li key={rule.code} class="row">
              <span>
                {text} {enough && <span class="small soft">({t('pilots.clash.enough')})</span>}
              </span>
              <button
                type="button"
                class="button quiet no-print"
                data-lift={rule.code}
                aria-label={t('pilots.liftrule', { rule: text })}
                onClick={() => setQuery(lifted(rule, query, props.every))}
              >
                {t('pilots.lift')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
