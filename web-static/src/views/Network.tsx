import { useAnswer } from '../api/client';
import type { Network as Answer } from '../api/types';
import { useI18n } from '../i18n';
import { networkQuery } from '../network/choices';
import { setQuery, useAddress } from '../state/router';
import { Await, Title } from '../ui/basics';
import { NetworkCommunities } from './NetworkCommunities';
import { NetworkComparison } from './NetworkComparison';
import { NetworkControls } from './NetworkControls';
import { NetworkFigure } from './NetworkFigure';
import { NetworkIntroductions } from './NetworkIntroductions';
import { NetworkSummary } from './NetworkSummary';

const SHOWS = ['picture', 'communities', 'comparison', 'introductions'] as const;
type Show = (typeof SHOWS)[number];

/** Who already works together across borders, and who bridges? */
export default function Network() {
  const { t } = useI18n();
  const { query } = useAddress();
  const limit = query.get('limit');
  const api = `/network${networkQuery(query, limit ? { limit } : {})}`;
  const wanted = query.get('show') as Show | null;
  const show: Show = wanted && SHOWS.includes(wanted) ? wanted : 'picture';
  const answer = useAnswer<Answer>(show === 'picture' ? api : null);
  return (
    <>
      <div class="stack">
        <Title>{t('net.title')}</Title>
        <p class="lead">{t('net.lead')}</p>
      </div>
      <p class="row no-print" role="group" aria-label={t('ui.view')}>
        {SHOWS.map((s) => (
          <button key={s} type="button" class="button" aria-pressed={show === s} onClick={() => setQuery({ show: s === 'picture' ? null : s })}>
            {t(`net.show.${s}`)}
          </button>
        ))}
      </p>
      <NetworkControls />
      {show === 'picture' && (
        <Await answer={answer}>
          {(network) => (
            <>
              <NetworkSummary network={network} />
              <NetworkFigure network={network} api={api} />
            </>
          )}
        </Await>
      )}
      {show === 'communities' && <NetworkCommunities />}
      {show === 'comparison' && <NetworkComparison />}
      {show === 'introductions' && <NetworkIntroductions />}
    </>
  );
}
