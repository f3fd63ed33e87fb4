import { useAnswer } from '../../api/client';
import type { PilotReason } from '../../api/types';
import { useI18n } from '../../i18n';
import type { MessageKey } from '../../i18n/messages';
import { useAddress } from '../../state/router';
import { Await, Link } from '../../ui/basics';
import { Facts } from '../../ui/Facts';
import { pilotQuery } from './pilotQuery';
import { ruleText } from './rules';

/** Why a cluster is, or is not, in the best set, with the facts behind each part of its score. */
export function PilotReasonCard(props: { cluster: string }) {
  const { t } = useI18n();
  const { query } = useAddress();
  const answer = useAnswer<PilotReason>(`/pilots/clusters/${encodeURIComponent(props.cluster)}${pilotQuery(query)}`);
  return (
    <section class="card" aria-labelledby="why">
      <h2 id="why">{t('pilots.why')}</h2>
      <Await answer={answer}>{(reason) => <Reason reason={reason} />}</Await>
    </section>
  );
}

function Reason(props: { reason: PilotReason }) {
  const i18n = useI18n();
  const { t, f } = i18n;
  const { reason } = props;
  const { cluster } = reason;
  const rules = (list: PilotReason['lifted']) => f.list(list.map((r) => ruleText(i18n, r)));
  const others = f.list((reason.chosen ? reason.comes : reason.goes).map((r) => f.name(r.name)));
  const values = { name: cluster.name, rank: cluster.rank, margin: f.fine(reason.margin ?? 0), others, rules: rules(reason.because) };
  const key: MessageKey =
    reason.margin === null ? (reason.chosen ? 'pilots.why.needed' : 'pilots.why.cannot') : reason.chosen ? 'pilots.why.chosen' : 'pilots.why.not';
  return (
    <div class="stack">
      <p aria-live="polite">
        {t(key, values)}{' '}
        {!reason.chosen && (reason.lifted.length > 0 ? t('pilots.why.lifted', { rules: rules(reason.lifted) }) : t('pilots.why.nolift'))}
      </p>
      <ul class="plain">
        {cluster.parts.map((part) => {
          const facts = reason.evidence.find((e) => e.criterion === part.criterion)?.facts ?? [];
          const state = part.criterion === 'label' && part.state !== 'unknown' ? t(`pilots.label.${part.state}` as MessageKey) : '';
          // A criterion that is left out has no share; that its label is known not to be valid is known all the same.
          const share = part.normalised === null ? '' : `${f.score(part.normalised)}${part.of > 0 ? ` (${part.count}/${part.of})` : ''} → ${f.fine(part.points)}`;
          return (
            <li key={part.criterion}>
              <strong>{t(`pilots.criterion.${part.criterion}` as MessageKey)}</strong>:{' '}
              {share && state ? `${share} (${state})` : share || state || t('ui.unknown')}
              {facts.length > 0 && <Facts keys={facts} evidence={reason} />}
            </li>
          );
        })}
      </ul>
      <p>
        <Link to={`/cluster/${cluster.id}`}>{cluster.name}</Link>
      </p>
    </div>
  );
}
