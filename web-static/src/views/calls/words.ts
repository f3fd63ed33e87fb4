import type { CallOffer, JointCallPlan, Meeting, Obstacle } from '../../api/types';
import { useI18n } from '../../i18n';

/** The window of a call in words, as the scenario has it; what is not known is said. */
export function useWindow(): (offer: CallOffer) => string {
  const { t, f } = useI18n();
  return (offer) => {
    const opens = offer.opens ? f.date(offer.opens) : '?';
    const closes = offer.closes ? f.date(offer.closes) : '?';
    const dated = offer.windowKind === 'fixed' || offer.windowKind === 'frame';
    const text = t(`call.window.${offer.windowKind}`, dated ? { opens, closes } : {});
    return offer.shift === 0 ? text : `${text} · ${t('calls.moved', { n: offer.shift })}`;
  };
}

/** The days of a common window in words. */
export function useDays(): (window: Pick<Meeting | JointCallPlan, 'opens' | 'closes'>) => string {
  const { t, f } = useI18n();
  return ({ opens, closes }) =>
    opens === null && closes === null
      ? t('calls.any')
      : t('calls.window.part', { opens: opens ? f.date(opens) : '?', closes: closes ? f.date(closes) : '?' });
}

/** What keeps regions apart in words, with the days where it is about windows. */
export function useObstacle(): (obstacle: Obstacle) => string {
  const { t } = useI18n();
  return (obstacle) => {
    // Some days in common are no contradiction when more are asked for: then that is what is said.
    const few = obstacle.kind === 'no-common-window' && obstacle.days !== null && obstacle.days > 0;
    const what = t(few ? 'calls.obstacle.too-few-days' : `calls.obstacle.${obstacle.kind}`);
    if (obstacle.days === null) return what;
    const days = obstacle.days < 0 ? t('calls.between.days', { n: -obstacle.days }) : t('calls.common.days', { n: obstacle.days });
    return `${what} (${days})`;
  };
}
