import { useAnswer } from '../../api/client';
import type { PilotComparison as Answer, PilotComparisonSide, Pilots } from '../../api/types';
import { useI18n } from '../../i18n';
import type { MessageKey } from '../../i18n/messages';
import { setQuery, useAddress } from '../../state/router';
import { Await } from '../../ui/basics';
import { DataTable } from '../../ui/DataTable';
import { CRITERIA, pilotQuery } from './pilotQuery';
import { ruleText } from './rules';

/** The best set beside another one that stands in the address. */
export function PilotComparison(props: { pilots: Pilots }) {
  const { t, f } = useI18n();
  const { query } = useAddress();
  const other = query.get('with');
  const best = props.pilots.sets[0]?.clusters.join(',');
  const answer = useAnswer<Answer>(other && best ? `/pilots/compare${pilotQuery(query, { a: best, b: other })}` : null);
  if (!other) return null;
  const n = query.get('withN');
  return (
    <section class="card" aria-labelledby="compare">
      <h2 id="compare">{t('pilots.compare')}</h2>
      <Await answer={answer}>
        {(c) => (
          <>
            <p class="soft">{t('pilots.compare.both', { names: f.list(c.both.map((r) => f.name(r.name))) || '–' })}</p>
            <Sides left={CRITERIA.filter((c) => !props.pilots.criteria.includes(c))} comparison={c} other={n ? t('pilots.compare.set', { n }) : t('pilots.compare.kept')} />
          </>
        )}
      </Await>
      <p>
        <button type="button" class="button" onClick={() => setQuery({ with: null, withN: null })}>
          {t('pilots.compare.end')}
        </button>
      </p>
    </section>
  );
}

function Sides(props: { comparison: Answer; other: string; left: string[] }) {
  const i18n = useI18n();
  const { t, f } = i18n;
  const { a, b } = props.comparison;
  const rows: { label: string; show: (side: PilotComparisonSide) => string }[] = [
    { label: t('pilots.next.value'), show: (s) => f.fine(s.objective) },
    { label: t('pilots.score'), show: (s) => f.fine(s.meanScore) },
    { label: t('pilots.criterion.pairs'), show: (s) => f.fine(s.complementarity) },
    ...a.criteria.map((c) => ({
      label: t(`pilots.criterion.${c.criterion}` as MessageKey),
      show: (s: PilotComparisonSide) => {
        const points = s.criteria.find((x) => x.criterion === c.criterion)?.points;
        return points === undefined || props.left.includes(c.criterion) ? t('pilots.compare.left') : f.fine(points);
      },
    })),
    { label: t('pilots.compare.only'), show: (s) => f.list(s.only.map((r) => f.name(r.name))) || '–' },
    { label: t('pilots.compare.broken'), show: (s) => f.list(s.broken.map((r) => ruleText(i18n, r))) || '–' },
  ];
  return (
    <DataTable
      caption={t('pilots.compare')}
      rows={rows}
      columns={[
        { key: 'what', label: t('ui.name'), value: (r) => r.label },
        { key: 'a', label: t('pilots.compare.best'), value: (r) => r.show(a) },
        { key: 'b', label: props.other, value: (r) => r.show(b) },
      ]}
    />
  );
}
