import { useEffect, useState } from 'preact/hooks';
import { useAnswer } from '../../api/client';
import type { Pilots as Answer } from '../../api/types';
import { useI18n } from '../../i18n';
import { useRegionNames } from '../../state/names';
import { setQuery, useAddress } from '../../state/router';
import { Await, Link, Title } from '../../ui/basics';
import { Clash } from './Clash';
import { useFieldNames } from './names';
import { PilotChosen } from './PilotChosen';
import { PilotComparison } from './PilotComparison';
import { PilotControls } from './PilotControls';
import { pilotQuery } from './pilotQuery';
import { PilotReasonCard } from './PilotReason';
import { PilotRobustnessCard } from './PilotRobustness';
import { PilotSets } from './PilotSets';
import { PilotVotes } from './PilotVotes';

/** The choice of pilot clusters: rules, weights and votes in the address, the best set with proof and reasons. */
export default function Pilots() {
  const { t } = useI18n();
  const { query } = useAddress();
  const api = `/pilots${pilotQuery(query)}`;
  const answer = useAnswer<Answer>(api);
  const ms = useDuration(api, answer.state === 'ready' ? answer.value : null);
  return (
    <>
      <div class="stack">
        <Title>{t('pilots.title')}</Title>
        <p class="lead">{t('pilots.lead')}</p>
        <p class="row small no-print">
          <Link to="/experience">{t('exp.title')}</Link>
          <Link to="/training">{t('training.nav')}</Link>
        </p>
      </div>
      <Await answer={answer}>{(pilots) => <Choice pilots={pilots} api={api} ms={ms} />}</Await>
    </>
  );
}

function Choice(props: { pilots: Answer; api: string; ms: number }) {
  const { t } = useI18n();
  const { query } = useAddress();
  const { pilots, api } = props;
  const regions = [...useRegionNames().keys()];
  const fields = [...useFieldNames().keys()];
  const asked = query.get('why');
  const found = pilots.sets.length > 0;
  return (
    <>
      <PilotControls pilots={pilots} />
      <PilotVotes pilots={pilots} />
      {!found && <Clash conflict={pilots.conflict} every={{ regions, fields }} />}
      {found && asked && <PilotReasonCard cluster={asked} />}
      {found && <PilotChosen pilots={pilots} api={api} ms={props.ms} />}
      {found && <PilotSets pilots={pilots} />}
      {found && <PilotComparison pilots={pilots} />}
      {found && <PilotRobustnessCard />}
      <p class="row no-print">
        <a class="button" href={`/api/v1${api.replace('/pilots', '/pilots.csv')}`} download>
          CSV
        </a>
        <a class="button" href={`/api/v1${api.replace('/pilots', '/pilots.xlsx')}`} download>
          XLSX
        </a>
        <button type="button" class="button" onClick={() => window.print()}>
          {t('pilots.print')}
        </button>
        {found && (
          <Link class="button" to={`/brief${pilotQuery(query, { subject: 'pilots' })}`}>
            {t('pilots.brief')}
          </Link>
        )}
        {asked && (
          <button type="button" class="button" onClick={() => setQuery({ why: null })}>
            {t('pilots.why')} ×
          </button>
        )}
      </p>
    </>
  );
}

/** How long the answer to a question took to arrive. */
function useDuration(api: string, value: unknown): number {
  const [asked, setAsked] = useState({ api: '', at: 0 });
  const [ms, setMs] = useState(0);
  useEffect(() => setAsked({ api, at: performance.now() }), [api]);
  useEffect(() => {
    if (value && asked.at > 0) setMs(Math.round(performance.now() - asked.at));
  }, [value]);
  return ms;
}
