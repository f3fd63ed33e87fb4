import { useState } from 'preact/hooks';
import { useI18n } from '../../i18n';

const ANSWERS = ['regions', 'themes', 'clusters', 'actors', 'chains', 'projects', 'calls', 'sources', 'synergies'];

/** Single answers as CSV, and the document that describes all of them. */
export function AnswerFiles() {
  const { t } = useI18n();
  const [excel, setExcel] = useState(false);
  return (
    <section class="card" aria-labelledby="downloads">
      <h2 id="downloads">{t('data.downloads')}</h2>
      <p class="soft">{t('data.downloads.text')}</p>
      <label class="row">
        <input type="checkbox" checked={excel} onChange={(event) => setExcel(event.currentTarget.checked)} />
        {t('exports.answers.excel')}
      </label>
      <p class="row">
        {ANSWERS.map((name) => (
          <a key={name} class="button" href={answerAddress(name, excel)} download>
            {name}.csv
          </a>
        ))}
        <a class="button" href="/api/v1/openapi.yaml">
          openapi.yaml
        </a>
      </p>
    </section>
  );
}

/** Lists come whole, and in the variant for spreadsheets when that is wanted. */
export function answerAddress(name: string, excel: boolean): string {
  const query = new URLSearchParams();
  if (name !== 'synergies') query.set('limit', '500');
  if (excel) query.set('excel', 'true');
  return `/api/v1/${name}.csv${query.size > 0 ? `?${query}` : ''}`;
}
