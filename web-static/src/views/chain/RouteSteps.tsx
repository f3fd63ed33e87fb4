import type { Evidence, RoutesActorRoute } from '../../api/types';
import { useI18n } from '../../i18n';
import { Link } from '../../ui/basics';
import { Facts } from '../../ui/Facts';
import { RemoveButton } from './Removal';

/** One route stop by stop, with what each hand-over costs and why. */
export function RouteSteps(props: { route: RoutesActorRoute; evidence: Evidence; region: (id: string) => string }) {
  const { t, f } = useI18n();
  const { route } = props;
  return (
    <ol class="route-steps" aria-label={t('routes.steps', { n: route.rank })}>
      {route.stops.map((stop, i) => {
        const next = route.handOvers[i];
        return (
          <li key={stop.stage.id}>
            <div class="route-stop">
              <span class="small soft">{f.name(stop.stage.name)}</span>
              <div>
                <strong>
                  <Link to={`/actor/${stop.actor.id}`}>{f.name(stop.actor.name)}</Link>
                </strong>{' '}
                <span>{props.region(stop.region)}</span> <RemoveButton kind="removeActor" id={stop.actor.id} name={f.name(stop.actor.name)} />
              </div>
            </div>
            {next && (
              <div class="route-hand-over small">
                <strong class="figure-number">+ {f.score(next.cost)}</strong>{' · '}
                {next.basis === 'same_actor'
                  ? t('routes.same')
                  : f.list([
                      ...(route.stops[i + 1]?.region === stop.region ? [t('routes.sameregion')] : []),
                      ...(next.km === null ? [t('routes.km.unknown')] : next.km > 0 ? [t('routes.km', { km: Math.round(next.km), cost: f.score(next.distanceCost) })] : []),
                      ...(next.crossesBorder ? [t('routes.crosses', { cost: f.score(next.borderCost) })] : route.stops[i + 1]?.region === stop.region ? [] : [t('routes.stays')]),
                      next.tied ? t('routes.tied') : t('routes.untied', { cost: f.score(next.untiedCost) }),
                    ])}
                <Facts keys={next.facts} evidence={props.evidence} />
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
