import { useState } from 'preact/hooks';
import type { Cell } from '../api/types';
import { useI18n } from '../i18n';
import { copyAs, FORMS, type Form } from './programs';

/** The statement with its parameters for other tools. */
export function CopyAs(props: { query: string; params: Record<string, Cell> }) {
  const { t } = useI18n();
  const [form, setForm] = useState<Form>('Cypher');
  const [said, setSaid] = useState('');
  const text = copyAs(form, props.query, props.params);
  return (
    <details>
      <summary>{t('console.copyas')}</summary>
      <div class="stack">
        <p class="row" role="group" aria-label={t('console.copyas')}>
          {FORMS.map((one) => (
            <button key={one} type="button" class="button" aria-pressed={form === one} onClick={() => setForm(one)}>
              {one}
            </button>
          ))}
        </p>
        <pre class="code" tabIndex={0} aria-label={form}>
          {text}
        </pre>
        <p class="row">
          <button type="button" class="button" onClick={() => void navigator.clipboard.writeText(text).then(() => setSaid(t('console.copied')))}>
            {t('console.copy')}
          </button>
          <span role="status">{said}</span>
        </p>
      </div>
    </details>
  );
}
