import type { Problem } from '../api/types';
import type { MessageKey } from '../i18n/messages';
import { useI18n } from '../i18n';
import { messages } from '../i18n/en';

/** Why a statement was not run: the rule in the reader's language, then the server's own words with limit, setting and place. */
export function Refusal(props: { problem: Problem | null; text: string }) {
  const { t } = useI18n();
  const refusal = props.problem?.refusal;
  const key = `console.rule.${refusal?.rule ?? ''}`;
  const place = refusal?.place;
  return (
    <div class="notice" role="alert">
      {key in messages && <p>{t(key as MessageKey)}</p>}
      <p lang="en">{props.text}</p>
      {props.problem?.errors?.map((error) => (
        <p key={error.parameter} lang="en">
          {error.parameter}: {error.rule} ({error.allowed})
        </p>
      ))}
      {place && (
        <p class="small">
          {t('console.place', { line: place.line, column: place.column })} <code>{place.near}</code>
        </p>
      )}
    </div>
  );
}
