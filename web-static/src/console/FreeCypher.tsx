import { useEffect, useState } from 'preact/hooks';
import type { Cell, ConsoleLimits, ConsoleRequest, Schema } from '../api/types';
import { useI18n } from '../i18n';
import { CopyAs } from './CopyAs';
import { Editor } from './Editor';
import { forgetHistory, history, remember } from './history';

const FIRST = 'MATCH (r:Region)-[i:IN_COUNTRY]->(c:Country)\nRETURN r, i, c';

/** Parameters as people write them: a JSON object, or nothing; null when it is neither. */
export function parseParams(text: string): Record<string, Cell> | null {
  if (text.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, Cell>) : null;
  } catch {
    return null;
  }
}

interface Start {
  query: string;
  params: Record<string, Cell>;
}

/** A statement of one's own with parameters and history; run it or look at its plan. */
export function FreeCypher(props: { limits: ConsoleLimits; schema: Schema | null; start: Start | null; onRun: (request: ConsoleRequest) => void }) {
  const { t, f } = useI18n();
  const [text, setText] = useState(() => history()[0] ?? FIRST);
  const [put, setPut] = useState(0);
  const putText = (next: string) => {
    setText(next);
    setPut((n) => n + 1);
  };
  const [params, setParams] = useState('');
  const [past, setPast] = useState(history);
  useEffect(() => {
    if (!props.start) return;
    putText(props.start.query);
    setParams(Object.keys(props.start.params).length > 0 ? JSON.stringify(props.start.params) : '');
  }, [props.start?.query, JSON.stringify(props.start?.params)]);
  const values = parseParams(params);
  const run = (explain: boolean) => {
    if (!values) return;
    setPast(remember(text));
    props.onRun({ query: text, params: values, explain });
  };
  const limits = props.limits;
  return (
    <section class="card" aria-labelledby="free">
      <h2 id="free">{t('console.free')}</h2>
      <p class="soft small">
        {t('console.limits', {
          seconds: limits.seconds,
          rows: f.number(limits.rows),
          mib: f.number(limits.bytes / (1 << 20)),
          characters: f.number(limits.characters),
        })}
      </p>
      <Editor text={text} put={put} label={t('console.editor')} schema={props.schema} onChange={setText} onRun={() => run(false)} />
      <label class="stack small">
        {t('console.params')}
        <input class="code-line" type="text" value={params} placeholder={'{"region": "PIE"}'} aria-invalid={values === null} onInput={(e) => setParams(e.currentTarget.value)} />
      </label>
      {values === null && <p role="alert">{t('console.params.wrong', { example: '{"region": "PIE"}' })}</p>}
      <p class="row">
        <button type="button" class="button" disabled={values === null} onClick={() => run(false)}>
          {t('console.run')}
        </button>
        <button type="button" class="button" disabled={values === null} onClick={() => run(true)}>
          {t('console.explain')}
        </button>
        <span class="soft small">{t('console.keys')}</span>
      </p>
      <CopyAs query={text} params={values ?? {}} />
      {past.length > 0 && (
        <details>
          <summary>{t('console.history', { n: past.length })}</summary>
          <ul class="plain">
            {past.map((one) => (
              <li key={one}>
                <button type="button" class="button history" onClick={() => putText(one)}>
                  <code>{one.length > 160 ? `${one.slice(0, 160)}…` : one}</code>
                </button>
              </li>
            ))}
            <li>
              <button
                type="button"
                class="button quiet"
                onClick={() => {
                  forgetHistory();
                  setPast([]);
                }}
              >
                {t('console.forget')}
              </button>
            </li>
          </ul>
        </details>
      )}
    </section>
  );
}
