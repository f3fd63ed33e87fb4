import { useAnswer } from '../api/client';
import type { DatasetInfo, DatasetTable, Status } from '../api/types';
import { useI18n } from '../i18n';
import { Await, Link, StatusMark, Title } from '../ui/basics';
import { DataTable } from '../ui/DataTable';
import { AnswerFiles } from './data/AnswerFiles';
import { DatasetFiles } from './data/DatasetFiles';

const STATUSES: Status[] = ['sourced', 'derived', 'modelled', 'unsourced'];
const FILLS: Record<Status, string> = { sourced: 'var(--scale-1)', derived: 'var(--accent)', modelled: 'var(--line-strong)', unsourced: 'var(--warm)' };

/** Which data this is, what limits it, and how to take it along. */
export default function Data() {
  const answer = useAnswer<DatasetInfo>('/dataset');
  return <Await answer={answer}>{(dataset) => <DataView dataset={dataset} />}</Await>;
}

function DataView(props: { dataset: DatasetInfo }) {
  const { t, f } = useI18n();
  const { dataset } = props;
  const rows = dataset.tables.reduce((sum, table) => sum + table.rows, 0);
  return (
    <>
      <div class="stack">
        <Title>{t('data.title')}</Title>
        <p class="lead">{t('data.lead', { version: dataset.version, date: f.date(dataset.createdAt) })}</p>
        <p>
          <Link to="/changes">{t('changes.link')}</Link>
        </p>
      </div>
      <DatasetFiles />
      <section class="card" aria-labelledby="limits">
        <h2 id="limits">{t('data.limits')}</h2>
        <ul>
          {dataset.limitations.map((limit) => (
            <li key={limit.id}>{f.name(limit.text)}</li>
          ))}
        </ul>
      </section>
      <section class="card" aria-labelledby="quality">
        <h2 id="quality">{t('data.quality')}</h2>
        <p class="small soft">{t('quality.note')}</p>
        <ul class="plain">
          {dataset.quality.findings.map((finding) => (
            <li key={finding.id}>
              <strong class="figure-number">{t('data.of', { count: finding.count, of: finding.of })}</strong> {f.name(finding.text)}
            </li>
          ))}
        </ul>
      </section>
      <section class="card" aria-labelledby="tables">
        <h2 id="tables">{t('data.tables')}</h2>
        <p class="soft">{t('data.tables.sentence', { tables: dataset.tables.length, rows })}</p>
        <p class="legend">
          {STATUSES.map((status) => (
            <span key={status}>
              <svg width="14" height="14" aria-hidden="true">
                <rect width="14" height="14" fill={FILLS[status]} />
              </svg>
              <StatusMark status={status} />
            </span>
          ))}
        </p>
        <DataTable
          caption={t('data.tables')}
          rows={dataset.tables}
          columns={[
            { key: 'title', label: t('ui.name'), value: (x) => x.title, show: (x) => `${x.title} (${x.name})` },
            { key: 'rows', label: t('data.rows'), number: true, value: (x) => x.rows, show: (x) => f.number(x.rows) },
            { key: 'status', label: t('ui.status'), value: (x) => x.status.sourced ?? 0, show: (x) => <StatusBar table={x} /> },
            { key: 'licence', label: t('data.licence'), value: (x) => x.licence },
          ]}
        />
      </section>
      <AnswerFiles />
      <section class="card" aria-labelledby="researchers">
        <h2 id="researchers">{t('console.title')}</h2>
        <p class="soft">{t('console.lead')}</p>
        <p class="row">
          <Link to="/cypher" class="button">
            {t('console.open')}
          </Link>
          <Link to="/schema" class="button">
            {t('schema.title')}
          </Link>
        </p>
      </section>
      <section class="card" aria-labelledby="sources">
        <h2 id="sources">{t('data.sources')}</h2>
        <DataTable
          caption={t('data.sources')}
          most={30}
          rows={dataset.sources}
          columns={[
            { key: 'title', label: t('ui.source'), value: (s) => s.title, show: (s) => (s.url ? <a href={s.url} rel="noreferrer">{s.title}</a> : s.title) },
            { key: 'licence', label: t('data.licence'), value: (s) => s.licence },
            { key: 'retrieved', label: t('ui.asof'), value: (s) => s.retrieved },
          ]}
        />
      </section>
    </>
  );
}

function StatusBar(props: { table: DatasetTable }) {
  const { t } = useI18n();
  const total = STATUSES.reduce((sum, s) => sum + (props.table.status[s] ?? 0), 0);
  if (total === 0) return <span class="soft">–</span>;
  const words = STATUSES.filter((s) => props.table.status[s]).map((s) => `${t(`status.${s}`)} ${props.table.status[s]}`);
  let x = 0;
  return (
    <svg width="120" height="12" role="img" aria-label={words.join(', ')}>
      <title>{words.join(', ')}</title>
      {STATUSES.map((status) => {
        const width = (120 * (props.table.status[status] ?? 0)) / total;
        const bar = <rect key={status} x={x} width={width} height="12" fill={FILLS[status]} />;
        x += width;
        return bar;
      })}
    </svg>
  );
}
