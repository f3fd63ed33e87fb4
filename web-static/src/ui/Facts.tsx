import type { Evidence } from '../api/types';
import { useI18n } from '../i18n';
import { Origin } from './basics';

/** The facts behind a number: opened on demand, each with source, status and date. */
export function Facts(props: { keys: string[]; evidence: Evidence; label?: string }) {
  const { t, f } = useI18n();
  if (props.keys.length === 0) return null;
  return (
    <details>
      <summary class="small">{props.label ?? t('ui.facts', { n: props.keys.length })}</summary>
      <ul class="plain inset">
        {props.keys.map((key) => {
          const fact = props.evidence.facts[key];
          return (
            fact && (
              <li key={key}>
                <div>{f.name(fact.label)}</div>
                <Origin of={fact} sources={props.evidence.sources} />
              </li>
            )
          );
        })}
      </ul>
    </details>
  );
}
