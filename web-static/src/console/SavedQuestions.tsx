import type { Cell, Question } from '../api/types';
import type { MessageKey } from '../i18n/messages';
import { useI18n } from '../i18n';
import { setQuery } from '../state/router';
import { CopyAs } from './CopyAs';
import { Picker } from './Picker';

interface Props {
  questions: Question[];
  chosen: Question | null;
  given: URLSearchParams;
  onChoose: (id: string) => void;
  onRun: (question: Question, params: Record<string, Cell>) => void;
}

/** Questions that need no Cypher: one is chosen, its parameters are picked, it is run. All of it is in the address. */
export function SavedQuestions(props: Props) {
  const { t, f } = useI18n();
  const asked = props.given.get('question');
  const topics = [...new Set(props.questions.map((q) => q.topic))];
  return (
    <section class="card" aria-labelledby="saved">
      <h2 id="saved">{t('console.saved', { n: props.questions.length })}</h2>
      {asked && !props.chosen && (
        <p class="notice" role="alert">
          {t('console.question.unknown', { id: asked })}
        </p>
      )}
      <div class="controls">
        <label>
          {t('console.question')}
          <select value={props.chosen?.id ?? ''} onChange={(e) => props.onChoose(e.currentTarget.value)}>
            <option value="" disabled>
              {t('console.choose')}
            </option>
            {topics.map((topic) => (
              <optgroup key={topic} label={t(`console.topic.${topic}` as MessageKey)}>
                {props.questions
                  .filter((q) => q.topic === topic)
                  .map((q) => (
                    <option key={q.id} value={q.id}>
                      {f.name(q.title)}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </label>
      </div>
      {props.chosen && <Chosen {...props} question={props.chosen} />}
    </section>
  );
}

function Chosen(props: Props & { question: Question }) {
  const { t, f } = useI18n();
  const { question, given } = props;
  const values = valuesOf(question, given);
  return (
    <>
      <h3>{f.name(question.title)}</h3>
      <p class="soft">{f.name(question.explanation)}</p>
      <div class="controls">
        {question.parameters.map((choice) => (
          <Picker key={choice.name} choice={choice} value={String(values[choice.name] ?? '')} onPick={(value) => setQuery({ [choice.name]: value })} />
        ))}
        <button type="button" class="button" onClick={() => props.onRun(question, values)}>
          {t('console.run')}
        </button>
      </div>
      <details>
        <summary>{t('console.statement')}</summary>
        <pre class="code" tabIndex={0} aria-label={t('console.statement')}>
          {question.query}
        </pre>
      </details>
      <CopyAs query={question.query} params={values} />
    </>
  );
}

/** The values in the address, else the question's own. */
export function valuesOf(question: Question, given: URLSearchParams): Record<string, Cell> {
  return Object.fromEntries(
    question.parameters.map((p) => {
      const text = given.get(p.name) ?? p.fallback;
      return [p.name, p.type === 'number' ? Number(text) : text];
    }),
  );
}
