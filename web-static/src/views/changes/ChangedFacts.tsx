import type { Changes, ChangesTableChange } from '../../api/types';
import { useI18n } from '../../i18n';
import { setQuery } from '../../state/router';
import { DataTable } from '../../ui/DataTable';
import { CellList, SourceLine } from './FactChanges';

const KINDS = ['added', 'removed', 'changed'] as const;

/** The changed facts, cell by cell; table and kind are chosen in the address. */
export function ChangedFacts(props: { changes: Changes; tables: ChangesTableChange[] }) {
  const { t, f } = useI18n();
  const { changes, tables } = props;
  const { table, kind } = changes.parameters;
  const csv = new URLSearchParams({ limit: '100000' });
  if (table) csv.set('table', table);
  if (kind) csv.set('kind', kind);
  return (
    <section class="card" aria-labelledby="changed-facts">
      <h2 id="changed-facts">{t('changes.facts')}</h2>
      <div class="controls">
        <label>
          {t('changes.table')}
          <select value={table ?? ''} onChange={(e) => setQuery({ table: e.currentTarget.value })}>
            <option value="">{t('changes.all')}</option>
            {tables.map((x) => (
              <option key={x.name} value={x.name}>
                {x.title}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('changes.kind')}
          <select value={kind ?? ''} onChange={(e) => setQuery({ kind: e.currentTarget.value })}>
            <option value="">{t('changes.all')}</option>
            {KINDS.map((k) => (
              <option key={k} value={k}>
                {t(`changes.${k}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p class="soft" aria-live="polite">
        {t('changes.facts.sentence', { n: changes.total })}
        {changes.facts.length < changes.total && ` ${t('ui.shown', { n: changes.facts.length, total: changes.total })}`}
      </p>
      <DataTable
        caption={t('changes.facts')}
        most={50}
        rows={changes.facts}
        columns={[
          { key: 'table', label: t('changes.table'), value: (x) => x.table },
          { key: 'id', label: t('ui.fact'), value: (x) => x.id },
          { key: 'kind', label: t('changes.kind'), value: (x) => x.kind, show: (x) => t(`changes.${x.kind}`) },
          { key: 'cells', label: t('changes.cells'), value: (x) => x.cells.length, show: (x) => <CellList fact={x} /> },
          { key: 'source', label: t('ui.source'), value: (x) => x.sourceAfter ?? x.sourceBefore, show: (x) => <SourceLine fact={x} changes={changes} /> },
        ]}
      />
      <p class="row small no-print">
        <span class="soft">{t('ui.download')}{f.colon}</span>
        <a class="button" href={`/api/v1/changes.csv?${csv}`} download>
          CSV
        </a>
        <a class="button" href={`/api/v1/changes?${csv}`}>
          JSON
        </a>
      </p>
    </section>
  );
}
