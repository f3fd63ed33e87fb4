import type { NetworkMeasure } from '../api/types';
import { useI18n } from '../i18n';
import { colourOf, depthOf, sizeOf } from '../network/choices';
import { setQuery, useAddress } from '../state/router';
import { Search } from '../ui/Search';

/** How the picture looks: colour, size, whose surroundings, which ties. Menus come from the measures the server knows. */
export function NetworkLook(props: { measures: NetworkMeasure[] }) {
  const { t } = useI18n();
  const { query } = useAddress();
  const [colour, size] = [colourOf(query, props.measures), sizeOf(query, props.measures)];
  const help = props.measures.find((m) => m.id === colour) ?? props.measures.find((m) => m.id === size);
  return (
    <section class="card no-print" aria-label={t('net.look')}>
      <Search kinds={['actor', 'cluster']} label={t('net.search')} onChoose={(found) => setQuery({ focus: found.id })} />
      <div class="controls">
        <label>
          {t('net.colour')}
          <select value={colour} onChange={(e) => setQuery({ colour: e.currentTarget.value === 'community' ? null : e.currentTarget.value })}>
            <option value="community">{t('net.community')}</option>
            <option value="region">{t('ui.region')}</option>
            <option value="kind">{t('ui.kind')}</option>
            {props.measures.map((m) => (
              <option key={m.id} value={m.id}>
                {t(`net.measure.${m.id}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('net.size')}
          <select value={size} onChange={(e) => setQuery({ size: e.currentTarget.value === 'strength' ? null : e.currentTarget.value })}>
            {props.measures.map((m) => (
              <option key={m.id} value={m.id}>
                {t(`net.measure.${m.id}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('net.depth')}
          <select value={String(depthOf(query))} onChange={(e) => setQuery({ depth: e.currentTarget.value === '1' ? null : e.currentTarget.value })}>
            {[1, 2, 3].map((n) => (
              <option key={n} value={String(n)}>
                {t('net.steps', { n })}
              </option>
            ))}
          </select>
        </label>
        <label class="check">
          <input type="checkbox" checked={query.get('across') === 'yes'} onChange={(e) => setQuery({ across: e.currentTarget.checked ? 'yes' : null })} />
          {t('net.across')}
        </label>
        {query.get('focus') && (
          <button type="button" class="button" onClick={() => setQuery({ focus: null })}>
            {t('net.unfocus')}
          </button>
        )}
      </div>
      {help && (
        <p class="soft small">
          <strong>{t(`net.measure.${help.id}`)}</strong>: {t(`net.help.${help.id}`)}
        </p>
      )}
    </section>
  );
}
