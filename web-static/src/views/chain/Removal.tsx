import { useAnswer } from '../../api/client';
import type { WhatIf } from '../../api/types';
import { useI18n } from '../../i18n';
import { setQuery } from '../../state/router';
import { Link } from '../../ui/basics';
import { type Removable, toggleRemoval, useChainAddress, withParameters } from './chainAddress';

/** Thinks an actor or a region away, in place. */
export function RemoveButton(props: { kind: Removable; id: string; name: string }) {
  const { t } = useI18n();
  const address = useChainAddress();
  return (
    <button type="button" class="button quiet no-print" aria-label={t('removal.remove.name', { name: props.name })} onClick={() => toggleRemoval(address, props.kind, props.id)}>
      {t('removal.remove')}
    </button>
  );
}

/** What is thought away on this page, and what that changes in the chain. */
export function Removed(props: { chain: string }) {
  const { t, f } = useI18n();
  const address = useChainAddress();
  const answer = useAnswer<WhatIf>(address.removal.size > 0 ? withParameters('/whatif', address.removal) : null);
  if (address.removal.size === 0) return null;
  const whatIf = answer.state === 'ready' ? answer.value : null;
  const change = whatIf?.chains.find((c) => c.chain.id === props.chain);
  const named = (kind: string, id: string) => f.name(whatIf?.removed.find((r) => r.kind === kind && r.id === id)?.name ?? { en: id });
  const things = [
    ...address.removed.removeRegion.map((id) => ({ kind: 'removeRegion' as Removable, id, name: named('region', id) })),
    ...address.removed.removeActor.map((id) => ({ kind: 'removeActor' as Removable, id, name: named('actor', id) })),
  ];
  return (
    <section class="notice stack" aria-label={t('removal.title')}>
      <p class="row">
        <strong>{t('removal.title')}</strong>
        {things.map((thing) => (
          <button key={thing.id} type="button" class="chip button" aria-label={t('whatif.back', { name: thing.name })} onClick={() => toggleRemoval(address, thing.kind, thing.id)}>
            {thing.name} <span aria-hidden="true">×</span>
          </button>
        ))}
        <button type="button" class="button" onClick={() => setQuery({ removeActor: null, removeRegion: null })}>
          {t('removal.all')}
        </button>
      </p>
      {change && (
        <p aria-live="polite">
          {t('removal.change', {
            actors: change.actorsBefore - change.actorsAfter,
            stagesBefore: f.percent(change.stagesBefore),
            stagesAfter: f.percent(change.stagesAfter),
            linksBefore: f.percent(change.linksBefore),
            linksAfter: f.percent(change.linksAfter),
          })}{' '}
          {change.emptied.length > 0 && t('removal.emptied', { stages: f.list(change.emptied.map((s) => f.name(s.name))) })}{' '}
          <Link to={withParameters('/stresstest', address.removal)}>{t('removal.elsewhere')}</Link>
        </p>
      )}
    </section>
  );
}
