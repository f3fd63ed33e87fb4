import { useAnswer } from '../../api/client';
import type { ChainCoverage, Ref, Routes, RoutesActorRoute } from '../../api/types';
import { RegionMap } from '../../charts/RegionMap';
import { useI18n } from '../../i18n';
import { setQuery, useAddress } from '../../state/router';
import { Await } from '../../ui/basics';
import { DataTable } from '../../ui/DataTable';
import { Figure } from '../../ui/Figure';
import { useChainAddress, withParameters } from './chainAddress';
import { RouteControls } from './RouteControls';
import { RouteSteps } from './RouteSteps';
import { chosenRoute, routeQuery } from './routeAddress';

/** The cheapest ways through a chain, from actor to actor. */
export function RoutesCard(props: { coverage: ChainCoverage }) {
  const { query } = useAddress();
  const { removal } = useChainAddress();
  const api = withParameters(`/chains/${props.coverage.chain.id}/routes`, removal, routeQuery(query));
  const answer = useAnswer<Routes>(api);
  return <Await answer={answer}>{(routes) => <Found routes={routes} coverage={props.coverage} api={api} />}</Await>;
}

function Found(props: { routes: Routes; coverage: ChainCoverage; api: string }) {
  const { t, f } = useI18n();
  const { query } = useAddress();
  const { routes, coverage } = props;
  const rank = chosenRoute(query, routes.routes.length);
  const chosen = routes.routes[rank - 1];
  const region = (id: string) => f.name(coverage.regions.find((r) => r.id === id)?.name ?? { en: id });
  const refs = (all: Ref[]) => f.list(all.map((r) => f.name(r.name)));
  const best = routes.routes[0];
  const sentence = best
    ? t('routes.sentence', {
        n: routes.routes.length,
        cost: f.score(best.cost),
        from: f.name(best.stops[0]?.stage.name ?? { en: '' }),
        to: f.name(best.stops.at(-1)?.stage.name ?? { en: '' }),
        regions: f.list(best.regions.map(region)),
      })
    : routes.emptyStages.length > 0
      ? t('routes.none.gap', { stages: refs(routes.emptyStages) })
      : t('routes.none');
  return (
    <Figure
      id="routes"
      title={t('routes.title')}
      sentence={sentence}
      api={props.api}
      pieces={!chosen}
      picture={
        <div class="stack">
          <RouteControls coverage={coverage} />
          {!routes.complete && <p class="notice">{t('routes.incomplete', { n: routes.mostWork })}</p>}
          {best && routes.emptyStages.length > 0 && <p class="small">{t('routes.gap', { stages: refs(routes.emptyStages) })}</p>}
          {routes.withoutPoint.length > 0 && <p class="small soft">{t('routes.nopoint', { n: routes.withoutPoint.length, actors: refs(routes.withoutPoint.slice(0, 5)) })}</p>}
          {chosen && (
            <div class="two">
              <RouteMap route={chosen} region={region} />
              <RouteList routes={routes.routes} chosen={rank} />
            </div>
          )}
          {chosen && <RouteSteps route={chosen} evidence={routes} region={region} />}
        </div>
      }
      legend={chosen && <span>{t('routes.legend')}</span>}
      table={<RouteTable routes={routes.routes} region={region} />}
      method={<p>{t('method.routes')}</p>}
    />
  );
}

/** The regions a route passes, with the numbers of its stops. */
function RouteMap(props: { route: RoutesActorRoute; region: (id: string) => string }) {
  const { t } = useI18n();
  const { route } = props;
  const marks = new Map<string, string>();
  route.stops.forEach((stop, i) => marks.set(stop.region, [marks.get(stop.region), String(i + 1)].filter(Boolean).join('·')));
  const arcs = route.handOvers.flatMap((_, i) => {
    const a = route.stops[i]?.region;
    const b = route.stops[i + 1]?.region;
    return a && b && a !== b ? [{ a, b, value: 1, label: `${i + 1} → ${i + 2}: ${props.region(a)} → ${props.region(b)}` }] : [];
  });
  return <RegionMap label={t('routes.map')} names={props.region} arcs={arcs} marks={marks} selected={null} partners={new Set(marks.keys())} />;
}

function RouteList(props: { routes: RoutesActorRoute[]; chosen: number }) {
  const { t, f } = useI18n();
  return (
    <ol class="plain route-list" aria-label={t('routes.list')}>
      {props.routes.map((route) => (
        <li key={route.rank}>
          <button type="button" class="button route" aria-pressed={route.rank === props.chosen} onClick={() => setQuery({ route: route.rank === 1 ? null : String(route.rank) })}>
            <strong class="figure-number">{f.score(route.cost)}</strong>
            <span>{route.stops.map((s) => s.region).join(' → ')}</span>
            <span class="small">{t('routes.line', { km: route.km === null ? '–' : f.number(Math.round(route.km)), countries: route.countries.length, tied: route.handOvers.filter((h) => h.tied).length })}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

function RouteTable(props: { routes: RoutesActorRoute[]; region: (id: string) => string }) {
  const { t, f } = useI18n();
  const sum = (route: RoutesActorRoute, part: 'distanceCost' | 'borderCost' | 'untiedCost') => route.handOvers.reduce((all, h) => all + h[part], 0);
  return (
    <DataTable
      caption={t('routes.title')}
      rows={props.routes}
      columns={[
        { key: 'rank', label: t('bench.rank'), number: true, value: (r) => r.rank },
        { key: 'cost', label: t('routes.cost'), number: true, value: (r) => r.cost, show: (r) => f.fine(r.cost) },
        { key: 'distance', label: t('routes.part.distance'), number: true, value: (r) => sum(r, 'distanceCost'), show: (r) => f.fine(sum(r, 'distanceCost')) },
        { key: 'border', label: t('routes.part.border'), number: true, value: (r) => sum(r, 'borderCost'), show: (r) => f.fine(sum(r, 'borderCost')) },
        { key: 'untied', label: t('routes.part.untied'), number: true, value: (r) => sum(r, 'untiedCost'), show: (r) => f.fine(sum(r, 'untiedCost')) },
        { key: 'km', label: 'km', number: true, value: (r) => r.km, show: (r) => (r.km === null ? t('ui.unknown') : f.number(Math.round(r.km))) },
        { key: 'actors', label: t('region.actors'), value: (r) => r.stops.map((s) => f.name(s.actor.name)).join(' → ') },
        { key: 'regions', label: t('ui.region'), value: (r) => r.stops.map((s) => props.region(s.region)).join(' → ') },
      ]}
    />
  );
}
