import type { EgoNetwork, EgoNetworkNeighbour, NetworkReason } from '../api/types';
import { useI18n } from '../i18n';
import { setQuery } from '../state/router';
import { Link, pathOf } from '../ui/basics';
import { DataTable } from '../ui/DataTable';

/** Who is one step away and why: the keyboard's way through the network. */
export function NetworkNeighbours(props: { ego: EgoNetwork; region: (id: string) => string }) {
  const { t, f } = useI18n();
  const { ego } = props;
  const name = f.name(ego.centre.name);
  return (
    <section class="card" aria-labelledby="neighbours">
      <h2 id="neighbours">
        <Link to={pathOf(ego.centre.kind, ego.centre.id) ?? '/'}>{name}</Link>
      </h2>
      {ego.total === 0 && <p class="notice">{t('net.alone', { name })}</p>}
      {ego.total > 0 && <Ties {...props} />}
    </section>
  );
}

function Ties(props: { ego: EgoNetwork; region: (id: string) => string }) {
  const { t, f } = useI18n();
  const { ego, region } = props;
  const name = f.name(ego.centre.name);
  const home = ego.nodes.find((n) => n.id === ego.centre.id)?.region;
  return (
    <>
      <p class="soft">
        {t('net.ego', {
          n: ego.neighbours.length,
          across: ego.neighbours.filter((n) => n.region !== home).length,
          all: ego.total - 1,
          depth: ego.depth,
        })}
      </p>
      <DataTable
        caption={t('net.neighbours', { name })}
        rows={ego.neighbours}
        most={25}
        columns={[
          {
            key: 'name',
            label: t('ui.name'),
            value: (n: EgoNetworkNeighbour) => f.name(n.actor.name),
            show: (n) => (
              <button type="button" class="button" onClick={() => setQuery({ focus: n.actor.id, at: null })} title={t('net.focus', { name: f.name(n.actor.name) })}>
                {f.name(n.actor.name)}
              </button>
            ),
          },
          { key: 'region', label: t('ui.region'), value: (n) => region(n.region) },
          { key: 'weight', label: t('net.weight'), number: true, value: (n) => n.weight, show: (n) => f.number(n.weight) },
          {
            key: 'why',
            label: t('net.why'),
            value: (n) => n.reasonCount,
            show: (n) => <Reasons reasons={n.reasons} count={n.reasonCount} />,
          },
          {
            key: 'page',
            label: t('ui.more'),
            value: () => null,
            show: (n) => <Link to={pathOf(n.actor.kind, n.actor.id) ?? '/'}>{t('net.page')}</Link>,
          },
        ]}
      />
      <p class="row small no-print">
        <Link to={`/network?show=introductions&from=${encodeURIComponent(ego.centre.id)}`}>{t('net.introduce', { name })}</Link>
      </p>
    </>
  );
}

/** The strongest things that join two actors; projects and clusters lead to their pages. */
export function Reasons(props: { reasons: NetworkReason[]; count: number }) {
  const { t, f } = useI18n();
  return (
    <span>
      {props.reasons.map((r, i) => {
        const path = r.what.kind === 'tie' || r.what.kind === 'stage' ? null : pathOf(r.what.kind, r.what.id);
        return (
          <span key={`${r.kind}/${r.what.id}`}>
            {i > 0 && ', '}
            {path ? <Link to={path}>{f.name(r.what.name)}</Link> : f.name(r.what.name)}
          </span>
        );
      })}
      {props.count > props.reasons.length && <span class="soft"> {t('net.more', { n: props.count - props.reasons.length })}</span>}
    </span>
  );
}
