import type { Changes, ChangesFact } from '../../api/types';
import { useI18n } from '../../i18n';

/** The changed facts behind a move: opened on demand, each cell before and now. */
export function FactChanges(props: { keys: string[]; changes: Changes }) {
  const { t } = useI18n();
  if (props.keys.length === 0) return null;
  return (
    <details>
      <summary class="small">{t('ui.facts', { n: props.keys.length })}</summary>
      <ul class="plain inset">
        {props.keys.map((key) => {
          const fact = props.changes.reasons[key];
          return (
            fact && (
              <li key={key}>
                <div>
                  <code>{key}</code> {t(`changes.${fact.kind}`)}
                </div>
                {fact.kind === 'changed' && <CellList fact={fact} />}
                <SourceLine fact={fact} changes={props.changes} />
              </li>
            )
          );
        })}
      </ul>
    </details>
  );
}

/** The cells of a fact, before and now; of one added or removed those it has. */
export function CellList(props: { fact: ChangesFact }) {
  const { t } = useI18n();
  const { fact } = props;
  const empty = t('changes.empty');
  return (
    <ul class="plain small cells">
      {fact.cells.map((cell) => (
        <li key={cell.column}>
          <span class="soft">{cell.column}</span>{' '}
          {fact.kind === 'changed' ? (
            <>
              {cell.before === null ? empty : <del>{cell.before}</del>} → {cell.after === null ? empty : <ins>{cell.after}</ins>}
            </>
          ) : (
            (cell.after ?? cell.before)
          )}
        </li>
      ))}
    </ul>
  );
}

/** Where the fact comes from now, or came from. */
export function SourceLine(props: { fact: ChangesFact; changes: Changes }) {
  const id = props.fact.sourceAfter ?? props.fact.sourceBefore;
  if (id === null) return null;
  const source = props.changes.sources[id];
  return (
    <span class="small soft">
      {source?.url ? (
        <a href={source.url} rel="noreferrer">
          {source.title}
        </a>
      ) : (
        (source?.title ?? id)
      )}
    </span>
  );
}
