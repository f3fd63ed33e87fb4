import { useEffect, useRef, useState } from 'preact/hooks';
import { ApiError, runCypher, useAnswer } from '../api/client';
import type { ConsoleInfo, ConsoleRequest, CypherAnswer, Page, Question, Schema } from '../api/types';
import { FreeCypher } from '../console/FreeCypher';
import { Refusal } from '../console/Refusal';
import { Results } from '../console/Results';
import { SavedQuestions, valuesOf } from '../console/SavedQuestions';
import { useI18n } from '../i18n';
import { setQuery, useAddress } from '../state/router';
import { Await, Link, Title } from '../ui/basics';

/** The researcher's door: saved questions for everyone, statements of one's own where they are run. */
export default function Cypher() {
  const { t } = useI18n();
  const info = useAnswer<ConsoleInfo>('/console');
  const questions = useAnswer<Page<Question>>('/questions?limit=500');
  return (
    <>
      <div class="stack">
        <Title>{t('console.title')}</Title>
        <p class="lead">{t('console.lead')}</p>
        <p>
          <Link to="/schema">{t('schema.title')}</Link>
        </p>
      </div>
      <Await answer={info}>
        {(console) => <Await answer={questions}>{(page) => <Door info={console} questions={page.items} />}</Await>}
      </Await>
    </>
  );
}

function Door(props: { info: ConsoleInfo; questions: Question[] }) {
  const { t } = useI18n();
  const { query: asked } = useAddress();
  const schema = useAnswer<Schema>('/schema');
  const [answer, setAnswer] = useState<CypherAnswer | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const [running, setRunning] = useState<AbortController | null>(null);
  const last = useRef<ConsoleRequest | null>(null);
  const [saved, setSaved] = useState(false);
  const run = (request: ConsoleRequest) => {
    running?.abort();
    const stop = new AbortController();
    last.current = request;
    setSaved(request.question !== undefined);
    setRunning(stop);
    setError(null);
    runCypher(request, stop.signal)
      .then((got) => setAnswer(got), (failed: Error) => (failed.name === 'AbortError' ? undefined : (setAnswer(null), setError(failed))))
      .finally(() => setRunning((now) => (now === stop ? null : now)));
  };
  useEffect(() => () => running?.abort(), [running]);
  const question = props.questions.find((q) => q.id === asked.get('question')) ?? null;
  useEffect(() => {
    if (question && asked.get('run') === 'yes') run({ question: question.id, params: valuesOf(question, asked) });
  }, []);
  const more = () => last.current && run({ ...last.current, maxRows: props.info.limits.rows });
  const cutByRequest = answer?.cut?.rule === 'rows' && answer.rows.length < props.info.limits.rows;
  const outcome = (
    <>
      {running && (
        <p class="row" role="status">
          {t('console.running')}
          <button type="button" class="button" onClick={() => running.abort()}>
            {t('console.stop')}
          </button>
        </p>
      )}
      {error && <Refusal problem={error instanceof ApiError ? error.problem : null} text={error.message} />}
      {answer && <Results answer={answer} onMore={cutByRequest ? more : null} />}
    </>
  );
  return (
    <>
      <SavedQuestions
        questions={props.questions}
        chosen={question}
        given={asked}
        onChoose={(id) => setQuery({ question: id })}
        onRun={(chosen, params) => run({ question: chosen.id, params })}
      />
      {saved && outcome}
      {props.info.free ? (
        <FreeCypher limits={props.info.limits} schema={schema.state === 'ready' ? schema.value : null} start={question ? { query: question.query, params: valuesOf(question, asked) } : null} onRun={(request) => run(request)} />
      ) : (
        <p class="notice">{t(`console.why.${props.info.why}`)}</p>
      )}
      {!saved && outcome}
    </>
  );
}
