import { useState } from 'preact/hooks';
import { useAnswer } from '../../api/client';
import type { PilotRobustness as Answer } from '../../api/types';
import { Bars } from '../../charts/Bars';
import { useI18n } from '../../i18n';
import { useRegionNames } from '../../state/names';
import { setQuery, useAddress } from '../../state/router';
import { Await } from '../../ui/basics';
import { DataTable } from '../../ui/DataTable';
import { Figure } from '../../ui/Figure';
import { pilotQuery } from './pilotQuery';

/** So many draws show the picture within a second or two; they are the first of the 1,000. */
const FIRST_DRAWS = 50;

/** How often each cluster is chosen over 1,000 draws of the weights; asked for, since it takes some seconds. */
export function PilotRobustnessCard() {
  const { t } = useI18n();
  const { query } = useAddress();
  const asked = query.get('robust') === '1';
  const api = `/pilots/robustness${pilotQuery(query)}`;
  // A minute of computing is not begun anew by each click on a rule: who changes the question asks again.
  const [drawn, setDrawn] = useState(asked ? api : '');
  if (!asked || drawn !== api) {
    return (
      <section class="card no-print" aria-labelledby="robust-ask">
        <h2 id="robust-ask">{t('pilots.robust')}</h2>
        <p>
          <button type="button" class="button" onClick={() => {
              setDrawn(api);
              setQuery({ robust: '1' });
            }}>
            {t('pilots.robust.run')}
          </button>
        </p>
      </section>
    );
  }
  return <Draws key={api} api={api} />;
}

/** The first draws, then all of them. */
function Draws(props: { api: string }) {
  const { api } = props;
  const first = useAnswer<Answer>(`${api}${api.includes('?') ? '&' : '?'}draws=${FIRST_DRAWS}`);
  const all = useAnswer<Answer>(first.state === 'loading' ? null : api);
  if (all.state !== 'loading') return <Await answer={all}>{(r) => <Shares of={r} api={api} />}</Await>;
  return <Await answer={first}>{(r) => <Shares of={r} api={api} more />}</Await>;
}

function Shares(props: { of: Answer; api: string; more?: boolean }) {
  const { t, f } = useI18n();
  const names = useRegionNames();
  const { of } = props;
  return (
    <Figure
      id="robust-figure"
      title={t('pilots.robust')}
      sentence={t('pilots.robust.sentence', {
        n: of.draws,
        seed: of.seed,
        same: f.percent(of.sameSet),
        open: [of.unproven > 0 ? t('pilots.robust.open', { n: of.unproven }) : '', props.more ? t('pilots.robust.more') : '']
          .filter(Boolean)
          .join(' '),
      })}
      api={props.api}
      picture={
        <Bars
          label={t('pilots.robust')}
          full={1}
          rows={of.clusters.slice(0, 25).map((c) => ({
            key: c.id,
            label: `${c.name} (${c.region})`,
            segments: [{ value: c.share, fill: c.chosen ? 'var(--accent)' : 'var(--line-strong)' }],
            text: f.percent(c.share),
          }))}
        />
      }
      legend={
        <span>
          <svg width="12" height="12" aria-hidden="true">
            <rect width="12" height="12" fill="var(--accent)" />
          </svg>
          {t('pilots.yes')}
        </span>
      }
      table={
        <DataTable
          caption={t('pilots.robust')}
          rows={of.clusters}
          columns={[
            { key: 'name', label: t('ui.name'), value: (c) => c.name },
            { key: 'region', label: t('ui.region'), value: (c) => f.name(names.get(c.region) ?? { en: c.region }) },
            { key: 'share', label: t('pilots.share'), number: true, value: (c) => c.share, show: (c) => f.percent(c.share) },
            { key: 'chosen', label: t('pilots.yes'), value: (c) => (c.chosen ? 1 : 0), show: (c) => (c.chosen ? '✓' : '') },
          ]}
        />
      }
      method={<p>{t('method.pilots')}</p>}
    />
  );
}
