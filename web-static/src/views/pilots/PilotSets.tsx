import type { Pilots } from '../../api/types';
import { useI18n } from '../../i18n';
import { setQuery } from '../../state/router';
import { DataTable } from '../../ui/DataTable';

/** The next best sets as what changes against the best. */
export function PilotSets(props: { pilots: Pilots }) {
  const { t, f } = useI18n();
  const { pilots } = props;
  const best = pilots.sets[0];
  const name = (id: string) => pilots.candidates.find((c) => c.id === id)?.name ?? id;
  const rows = pilots.sets.map((set, i) => ({ set, n: i + 1 }));
  if (!best) return null;
  return (
    <section class="card" aria-labelledby="next">
      <h2 id="next">{t('pilots.next')}</h2>
      <DataTable
        caption={t('pilots.next')}
        rows={rows}
        columns={[
          { key: 'n', label: t('pilots.rank'), number: true, value: (r) => r.n },
          { key: 'value', label: t('pilots.next.value'), number: true, value: (r) => r.set.objective, show: (r) => (r.n === 1 ? f.fine(r.set.objective) : `${f.fine(r.set.objective)} (${f.difference(r.set.objective - best.objective)})`) },
          { key: 'added', label: t('pilots.next.added'), value: (r) => r.set.added.length, show: (r) => f.list(r.set.added.map(name)) || '–' },
          { key: 'left', label: t('pilots.next.left'), value: (r) => r.set.left.length, show: (r) => f.list(r.set.left.map(name)) || '–' },
          {
            key: 'compare',
            label: t('pilots.next.compare'),
            value: (r) => r.n,
            show: (r) =>
              r.n > 1 ? (
                <button type="button" class="button quiet" aria-label={t('pilots.next.compare.of', { n: r.n })} onClick={() => setQuery({ with: r.set.clusters.join(','), withN: String(r.n) })}>
                  {t('pilots.next.compare')}
                </button>
              ) : (
                <button type="button" class="button quiet" onClick={() => setQuery({ with: best.clusters.join(','), withN: null })}>
                  {t('pilots.keep')}
                </button>
              ),
          },
        ]}
      />
    </section>
  );
}
