import type { EgoNetwork, Network } from '../api/types';
import { useI18n } from '../i18n';
import { measureText } from '../network/choices';

interface Props {
  network: Network;
  id: string;
  name: string;
  region: (id: string) => string;
  /** Where somebody's own surroundings are drawn. */
  ego: EgoNetwork | null;
}

/** Who is pointed at, in a place that is always there. */
export function NetworkFacts(props: Props) {
  const { t, f } = useI18n();
  const node = props.network.nodes.find((n) => n.id === props.id);
  const near = props.ego?.nodes.find((n) => n.id === props.id);
  const who = node ?? near;
  if (!who) return <p>{props.name}</p>;
  return (
    <div>
      <p>
        <strong>{props.name}</strong>
      </p>
      <p class="soft small">
        {t(`kind.${who.kind}`)} · {props.region(who.region)}
        {node && ` · ${t('net.community.n', { n: node.community + 1 })}`}
        {!node && near && ` · ${t('net.steps', { n: near.steps })}`}
      </p>
      {node && (
        <dl class="small">
          {props.network.measures.map((m, i) => (
            <div key={m.id}>
              <dt>{t(`net.measure.${m.id}`)}</dt>
              <dd>{measureText(m.id, node.values[i] ?? null, f) ?? t('ui.unknown')}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
