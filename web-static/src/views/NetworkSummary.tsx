import type { Network } from '../api/types';
import { useI18n } from '../i18n';
import { setQuery } from '../state/router';

/** The question answered in a sentence or two, with those who bridge to be shown by a click. */
export function NetworkSummary(props: { network: Network }) {
  const { t, f } = useI18n();
  const { counts, crossing, bridges } = props.network;
  if (counts.nodes === 0) return <p class="notice">{t('net.empty')}</p>;
  const share = (x: number | null) => (x === null ? t('ui.unknown') : f.percent(x));
  return (
    <section class="card" aria-labelledby="net-answer">
      <h2 id="net-answer">{t('net.question')}</h2>
      <p>
        {t('net.answer', {
          nodes: counts.nodes,
          edges: counts.edges,
          regions: share(crossing.weightAcrossRegions),
          countries: share(crossing.weightAcrossCountries),
          communities: counts.communities,
        })}
      </p>
      {bridges.length > 0 && (
        <p class="row">
          <span>{t('net.bridges')}</span>
          {bridges.map((bridge) => (
            <button key={bridge.id} type="button" class="button" onClick={() => setQuery({ focus: bridge.id })}>
              {f.name(bridge.name)}
            </button>
          ))}
        </p>
      )}
    </section>
  );
}
