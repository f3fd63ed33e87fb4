import { useAnswer } from '../api/client';
import type { NetworkPaths, NetworkPathsPath, Ref } from '../api/types';
import { useI18n } from '../i18n';
import { projectionQuery } from '../network/choices';
import { setQuery, useAddress } from '../state/router';
import { useRegionNames } from '../state/names';
import { Await, Link, pathOf } from '../ui/basics';
import { Facts } from '../ui/Facts';
import { Search } from '../ui/Search';
import { Reasons } from './NetworkNeighbours';

const NUMBER = '5';

/** How could we reach them? The shortest ways between two actors, clusters or regions, with what joins each step. */
export function NetworkIntroductions() {
  const { t } = useI18n();
  const { query } = useAddress();
  const [from, to, by] = [query.get('from'), query.get('to'), query.get('by') === 'strength' ? 'strength' : 'steps'];
  const asked = from && to && from !== to ? `/network/paths${projectionQuery(query, { from, to, by, k: query.get('k') ?? NUMBER })}` : null;
  const answer = useAnswer<NetworkPaths>(asked);
  return (
    <section class="card" aria-labelledby="introductions">
      <h2 id="introductions">{t('net.show.introductions')}</h2>
      <p class="soft">{t('net.ways.lead')}</p>
      <div class="two even no-print">
        <End name="from" label={t('net.ways.from')} chosen={from} />
        <End name="to" label={t('net.ways.to')} chosen={to} />
      </div>
      <div class="controls no-print">
        <label>
          {t('net.ways.by')}
          <select value={by} onChange={(e) => setQuery({ by: e.currentTarget.value === 'steps' ? null : e.currentTarget.value })}>
            <option value="steps">{t('net.ways.steps')}</option>
            <option value="strength">{t('net.ways.strength')}</option>
          </select>
        </label>
      </div>
      {asked && <Await answer={answer}>{(found) => <Ways found={found} />}</Await>}
    </section>
  );
}

function End(props: { name: 'from' | 'to'; label: string; chosen: string | null }) {
  const { t } = useI18n();
  return (
    <div class="stack">
      <p>
        <strong>{props.label}:</strong> {props.chosen ?? <span class="soft">{t('net.ways.nobody')}</span>}
      </p>
      <Search kinds={['actor', 'cluster', 'region']} label={props.label} onChoose={(hit) => setQuery({ [props.name]: hit.id })} />
    </div>
  );
}

function Ways(props: { found: NetworkPaths }) {
  const { t, f } = useI18n();
  const { found } = props;
  const name = (ref: Ref) => f.name(ref.name);
  return (
    <div class="stack">
      <h3>{t('net.ways.between', { from: name(found.from), to: name(found.to) })}</h3>
      {found.paths.length === 0 && <p class="notice">{t('net.ways.none')}</p>}
      <ol class="stack">
        {found.paths.map((path, i) => (
          <li key={i}>
            <Way path={path} />
          </li>
        ))}
      </ol>
      <Facts evidence={found} keys={Object.keys(found.facts)} />
    </div>
  );
}

function Way(props: { path: NetworkPathsPath }) {
  const { t, f } = useI18n();
  const names = useRegionNames();
  return (
    <ul class="way">
      {props.path.stops.map((stop, i) => {
        const step = props.path.steps[i];
        return (
          <li key={stop.actor.id}>
            <span>
              <Link to={pathOf(stop.actor.kind, stop.actor.id) ?? '/'}>{f.name(stop.actor.name)}</Link> <span class="soft small">{f.name(names.get(stop.region) ?? { en: stop.region })}</span>
            </span>
            {step && (
              <span class="via">
                {t('net.ways.via', { weight: f.number(step.weight) })} <Reasons reasons={step.reasons} count={step.reasons.length} />
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
