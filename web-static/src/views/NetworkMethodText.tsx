import type { Network } from '../api/types';
import { useI18n } from '../i18n';
import { measureText } from '../network/choices';

/** What the picture is made of: weights, what was left out, how communities were found, and every measure with its formula. */
export function NetworkMethodText(props: { network: Network }) {
  const { t, f } = useI18n();
  const { network } = props;
  const weights = Object.entries(network.parameters.weights).map(([kind, w]) => `${t(`net.tie.${kind as 'projects'}`)} × ${f.number(w)}`);
  return (
    <div class="stack">
      <p>{t('net.method.projection', { weights: f.list(weights) })}</p>
      <p>
        {t('net.method.communities', {
          method: t(`net.method.${network.method.method}`),
          resolution: network.method.resolution,
          seed: network.method.seed,
          restarts: network.method.restarts,
          modularity: network.counts.modularity === null ? t('ui.unknown') : f.fine(network.counts.modularity),
        })}
      </p>
      <p>{t('net.method.layout')}</p>
      <h3>{t('net.leftout')}</h3>
      <ul>
        {network.leftOut.map((o) => (
          <li key={o.reason}>
            {t(`net.out.${o.reason}`)}: {f.number(o.count)}
          </li>
        ))}
      </ul>
      <dl class="facts">
        {network.measures.map((m) => (
          <>
            <dt>{t(`net.measure.${m.id}`)}</dt>
            <dd>
              {t(`net.help.${m.id}`)} <code>{m.formula}</code> · {t(`net.unit.${m.id}`)} · {measureText(m.id, m.low, f)}–{measureText(m.id, m.high, f)}
              {m.sampledFrom !== null && ` · ${t('net.sampled', { n: m.sampledFrom, error: m.largestError === null ? '' : f.fine(m.largestError) })}`}
              <br />
              <span class="soft">{m.references.join('; ')}</span>
            </dd>
          </>
        ))}
      </dl>
    </div>
  );
}
