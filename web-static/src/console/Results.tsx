import { useEffect, useRef, useState } from 'preact/hooks';
import type { Cell, CypherAnswer, CypherAnswerPlanStep } from '../api/types';
import { useI18n } from '../i18n';
import { DataTable } from '../ui/DataTable';
import { save } from '../ui/exportPicture';
import { cellText, csv } from './cells';
import { ResultGraph } from './ResultGraph';

type Form = 'table' | 'graph' | 'json';
const FORMS: Form[] = ['table', 'graph', 'json'];

/** Rows as table, graph and JSON, with what is missing and a way to take them along; or a plan. */
export function Results(props: { answer: CypherAnswer; onMore: (() => void) | null }) {
  const { t, f } = useI18n();
  const [form, setForm] = useState<Form>('table');
  const { answer } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.scrollIntoView({ block: 'nearest' }), [answer]);
  if (answer.plan) return <Plan plan={answer.plan} />;
  const rows = t('console.rows', { rows: answer.rows.length, seconds: f.number(answer.milliseconds / 1000) });
  const cut = answer.cut ? t('console.cut', { limit: answer.cut.limit, setting: answer.cut.setting ?? 'maxRows' }) : t('console.complete');
  const name = `alpsynergy-cypher-${answer.datasetVersion ?? ''}${answer.cut ? '-cut' : ''}`;
  return (
    <section class="card" aria-labelledby="results">
      <h2 id="results" ref={heading}>
        {t('console.results')}
      </h2>
      <div role="status">
        {rows} {cut}{' '}
        {answer.cut && props.onMore && (
          <button type="button" class="button" onClick={props.onMore}>
            {t('console.more')}
          </button>
        )}
      </div>
      <p class="row" role="group" aria-label={t('ui.view')}>
        {FORMS.map((one) => (
          <button key={one} type="button" class="button" aria-pressed={form === one} onClick={() => setForm(one)}>
            {t(`console.as.${one}`)}
          </button>
        ))}
      </p>
      {form === 'table' && (
        <DataTable
          caption={rows}
          most={100}
          rows={answer.rows}
          columns={answer.columns.map((column, i) => ({
            key: `${i}`,
            label: column,
            number: answer.rows.some((row) => typeof row[i] === 'number'),
            value: (row: Cell[]) => (typeof row[i] === 'number' ? row[i] : row[i] === null || row[i] === undefined ? null : cellText(row[i])),
            show: (row: Cell[]) => show(row[i], f.number),
          }))}
        />
      )}
      {form === 'graph' && <ResultGraph rows={answer.rows} />}
      {form === 'json' && (
        <pre class="code" tabIndex={0} aria-label="JSON">
          {JSON.stringify(answer.rows.slice(0, 200), null, 1)}
        </pre>
      )}
      <p class="row small">
        <span class="soft">
          {t('ui.download')} ({answer.cut ? t('console.export.cut') : t('console.export.whole')}):
        </span>
        <button type="button" class="button" onClick={() => save(`${name}.csv`, new Blob([csv(answer.columns, answer.rows)], { type: 'text/csv' }))}>
          CSV
        </button>
        <button type="button" class="button" onClick={() => save(`${name}.json`, new Blob([JSON.stringify(answer, null, 1)], { type: 'application/json' }))}>
          JSON
        </button>
      </p>
    </section>
  );
}

function show(cell: Cell | undefined, number: (n: number) => string) {
  if (cell === null || cell === undefined) return <span class="soft">null</span>;
  return typeof cell === 'number' ? number(cell) : cellText(cell);
}

function Plan(props: { plan: CypherAnswerPlanStep }) {
  const { t } = useI18n();
  return (
    <section class="card" aria-labelledby="plan">
      <h2 id="plan">{t('console.plan')}</h2>
      <p class="soft">{t('console.plan.text')}</p>
      <ul class="plan">
        <Step step={props.plan} />
      </ul>
    </section>
  );
}

function Step(props: { step: CypherAnswerPlanStep }) {
  const { t, f } = useI18n();
  const { step } = props;
  return (
    <li>
      <strong>{step.operator}</strong> <code>{step.details}</code>
      {step.estimatedRows !== null && <span class="soft small"> {t('console.estimated', { rows: f.number(Math.round(step.estimatedRows)) })}</span>}
      {step.steps.length > 0 && (
        <ul class="plan">
          {step.steps.map((next, i) => (
            <Step key={i} step={next} />
          ))}
        </ul>
      )}
    </li>
  );
}
