import { useAnswer } from '../api/client';
import type { Network } from '../api/types';
import { useI18n } from '../i18n';
import { measureText } from '../network/choices';

/** The measures of the network of actors, as they describe themselves; null until they are there. */
export function NetworkMeasureMethods() {
  const { t, f } = useI18n();
  const answer = useAnswer<Network>('/network');
  if (answer.state !== 'ready') return null;
  return (
    <>
      <h2>{t('methods.network')}</h2>
      {answer.value.measures.map((m) => (
        <section key={m.id} class="card" aria-labelledby={`measure-${m.id}`}>
          <h3 id={`measure-${m.id}`}>{t(`net.measure.${m.id}`)}</h3>
          <p>{t(`net.help.${m.id}`)}</p>
          <p>
            <code>{m.formula}</code>
          </p>
          <dl class="facts small">
            <dt>{t('methods.unit')}</dt>
            <dd>{t(`net.unit.${m.id}`)}</dd>
            <dt>{t('methods.here')}</dt>
            <dd>
              {measureText(m.id, m.low, f)}–{measureText(m.id, m.high, f)}
              {m.sampledFrom !== null && ` · ${t('net.sampled', { n: m.sampledFrom, error: m.largestError === null ? '' : f.fine(m.largestError) })}`}
            </dd>
            {m.references.length > 0 && (
              <>
                <dt>{t('methods.references')}</dt>
                <dd>{m.references.join('; ')}</dd>
              </>
            )}
          </dl>
        </section>
      ))}
    </>
  );
}
