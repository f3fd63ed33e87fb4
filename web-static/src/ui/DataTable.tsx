import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useI18n } from '../i18n';

export interface Column<Row> {
  key: string;
  label: string;
  number?: boolean;
  /** What it is sorted by; null goes last. */
  value: (row: Row) => string | number | null;
  /** What is shown; the value itself when absent. */
  show?: (row: Row) => ComponentChildren;
}

/** Who sees the heading need not read it again as caption; who hears the table alone does. */
function onlyReadAloudBelowTheSameHeading(caption: HTMLElement | null) {
  const heading = caption?.closest('section')?.querySelector('h2, h3');
  caption?.classList.toggle('visually-hidden', heading?.textContent === caption.textContent);
}

/** A table that can be sorted by each column with mouse or keyboard, with a caption that says what it holds. */
export function DataTable<Row>(props: { caption: string; columns: Column<Row>[]; rows: Row[]; most?: number }) {
  const { t, f } = useI18n();
  const [order, setOrder] = useState<{ key: string; falling: boolean } | null>(null);
  const [whole, setWhole] = useState(false);
  const column = props.columns.find((c) => c.key === order?.key);
  const sorted = column ? [...props.rows].sort((x, y) => compare(column.value(x), column.value(y), order?.falling ?? false, f.compare)) : props.rows;
  const most = props.most ?? 200;
  const shown = whole ? sorted : sorted.slice(0, most);
  return (
    <div class="stack">
      <div class="table-scroll" tabIndex={0} role="region" aria-label={props.caption}>
        <table>
          <caption ref={onlyReadAloudBelowTheSameHeading}>{props.caption}</caption>
          <thead>
            <tr>
              {props.columns.map((c) => (
                <th
                  key={c.key}
                  scope="col"
                  class={c.number ? 'number' : undefined}
                  aria-sort={order?.key === c.key ? (order.falling ? 'descending' : 'ascending') : undefined}
                >
                  <button
                    type="button"
                    title={t('ui.sort', { column: c.label })}
                    onClick={() => setOrder({ key: c.key, falling: order?.key === c.key ? !order.falling : Boolean(c.number) })}
                  >
                    {c.label}
                    {order?.key === c.key ? (order.falling ? ' ↓' : ' ↑') : ''}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, index) => (
              <tr key={index}>
                {props.columns.map((c) => (
                  <td key={c.key} class={c.number ? 'number' : undefined}>
                    {c.show ? c.show(row) : (c.value(row) ?? <span class="soft">{t('ui.unknown')}</span>)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < sorted.length && (
        <p class="row small soft">
          {t('ui.shown', { n: shown.length, total: sorted.length })}
          <button type="button" class="button" onClick={() => setWhole(true)}>
            {t('ui.all')}
          </button>
        </p>
      )}
    </div>
  );
}

/** Orders values of one column; what is not known goes last whichever way. */
export function compare(
  x: string | number | null,
  y: string | number | null,
  falling: boolean,
  words: (a: string, b: string) => number,
): number {
  if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
  const order = typeof x === 'number' && typeof y === 'number' ? x - y : words(String(x), String(y));
  return falling ? -order : order;
}
