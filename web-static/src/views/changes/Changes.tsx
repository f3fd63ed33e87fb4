import { useAnswer } from '../../api/client';
import type { Changes as Answer } from '../../api/types';
import { useI18n } from '../../i18n';
import { useAddress } from '../../state/router';
import { Await, Title } from '../../ui/basics';
import { DataTable } from '../../ui/DataTable';
import { ChangedFacts } from './ChangedFacts';
import { GapList } from './GapList';
import { RankingMoves } from './RankingMoves';

/** This dataset beside another version: facts table by table, what they did to rankings, gaps closed and opened. */
export default function Changes() {
  const { t } = useI18n();
  const { query } = useAddress();
  const asked = new URLSearchParams();
  for (const name of ['table', 'kind']) {
    const value = query.get(name);
    if (value) asked.set(name, value);
  }
  const answer = useAnswer<Answer>(`/changes${asked.size > 0 ? `?${asked}` : ''}`);
  return (
    <>
      <div class="stack">
        <Title>{t('changes.title')}</Title>
        <p class="lead">{t('changes.lead')}</p>
      </div>
      <Await answer={answer}>{(changes) => (changes.before ? <Compared changes={changes} /> : <Nothing />)}</Await>
    </>
  );
}

/** What to do when there is nothing to compare with. */
function Nothing() {
  const { t } = useI18n();
  return (
    <section class="card">
      <p>{t('changes.none')}</p>
      <pre class="code" tabIndex={0}>
        ./alpsynergy serve --compare-with OLD
      </pre>
      <p>{t('changes.none.diff')}</p>
      <pre class="code" tabIndex={0}>
        ./alpsynergy diff OLD NEW
      </pre>
    </section>
  );
}

function Compared(props: { changes: Answer }) {
  const { t, f, lang } = useI18n();
  const { changes } = props;
  const before = changes.before?.version ?? '';
  const after = changes.after.version;
  const tables = changes.tables.filter((x) => x.added + x.removed + x.changed > 0);
  const capital = (text: string) => text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
  const facts = tables.reduce((sum, x) => sum + x.added + x.removed + x.changed, 0);
  return (
    <>
      <p>{facts === 0 ? t('changes.same', { before, after }) : t('changes.sentence', { before, after, facts, tables: tables.length })}</p>
      {facts > 0 && (
        <section class="card" aria-labelledby="tables">
          <h2 id="tables">{t('changes.tables')}</h2>
          <DataTable
            caption={t('changes.facts')}
            rows={tables}
            columns={[
              { key: 'name', label: t('changes.table'), value: (x) => x.title, show: (x) => `${x.title} (${x.name})` },
              { key: 'added', label: capital(t('changes.added')), number: true, value: (x) => x.added, show: (x) => f.number(x.added) },
              { key: 'removed', label: capital(t('changes.removed')), number: true, value: (x) => x.removed, show: (x) => f.number(x.removed) },
              { key: 'changed', label: capital(t('changes.changed')), number: true, value: (x) => x.changed, show: (x) => f.number(x.changed) },
              { key: 'before', label: t('changes.before'), number: true, value: (x) => x.rowsBefore, show: (x) => f.number(x.rowsBefore) },
              { key: 'after', label: t('changes.after'), number: true, value: (x) => x.rowsAfter, show: (x) => f.number(x.rowsAfter) },
            ]}
          />
        </section>
      )}
      {changes.rankings.map((ranking) => (
        <RankingMoves key={ranking.id + ranking.period} ranking={ranking} changes={changes} />
      ))}
      <GapList changes={changes} />
      {facts > 0 && <ChangedFacts changes={changes} tables={tables} />}
      <details>
        <summary class="small">{t('ui.method')}</summary>
        <p class="lead small">{t('changes.method')}</p>
      </details>
    </>
  );
}
