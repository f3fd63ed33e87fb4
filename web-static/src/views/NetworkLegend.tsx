import type { MeasureId, Network } from '../api/types';
import { useI18n, type Translate } from '../i18n';
import { measureText } from '../network/choices';
import { groupColour, scaleColour, type Palette } from '../network/colours';
import { isMeasure, radius, ranks, type ColourBy } from '../network/scene';
import type { LegendEntry } from '../network/svg';

const NAMED = 12;
const STEPS = [0, 0.25, 0.5, 0.75, 1];

/** What each colour stands for; groups beyond the named ones share one. */
export function legendEntries(network: Network, by: ColourBy, colours: Palette, region: (id: string) => string, t: Translate): LegendEntry[] {
  if (isMeasure(by)) {
    const measure = network.measures.find((m) => m.id === by);
    const [low, high] = [measure?.low ?? 0, measure?.high ?? 0];
    return STEPS.map((share) => ({ colour: scaleColour(colours, share), label: rounded(low + share * (high - low)) }));
  }
  const order = [...ranks(network.nodes, by)];
  const entries = order.slice(0, NAMED).map(([group, rank]) => ({ colour: groupColour(colours, rank), label: groupName(network, by, group, region, t) }));
  if (order.length > NAMED) entries.push({ colour: colours.other, label: t('net.others', { n: order.length - NAMED }) });
  return entries;
}

function rounded(value: number): string {
  return Number(value.toPrecision(3)).toString();
}

function groupName(network: Network, by: 'community' | 'region' | 'kind', group: string, region: (id: string) => string, t: Translate): string {
  if (by === 'region') return region(group);
  if (by === 'kind') return t(`kind.${group as 'firm' | 'research' | 'support' | 'cluster'}`);
  const community = network.communities.find((c) => String(c.number) === group);
  const name = t('net.community.n', { n: Number(group) + 1 });
  return community ? `${name}: ${community.regions.slice(0, 2).map(region).join(', ')} (${community.size})` : name;
}

/** Colours with names, sizes with numbers and unit. */
export function NetworkLegend(props: { network: Network; colour: ColourBy; size: MeasureId; colours: Palette; entries: LegendEntry[] }) {
  const { t, f } = useI18n();
  const measure = props.network.measures.find((m) => m.id === props.size);
  const values = measure && measure.low !== null && measure.high !== null ? [measure.low, (measure.low + measure.high) / 2, measure.high] : [];
  return (
    <div class="stack">
      <ul class="network-legend" aria-label={t('net.colour')}>
        {props.entries.map((entry) => (
          <li key={entry.label}>
            <svg class="swatch" viewBox="0 0 14 14" aria-hidden="true">
              <circle cx="7" cy="7" r="7" fill={entry.colour} />
            </svg>
            {entry.label}
          </li>
        ))}
        <li>
          <svg class="swatch" viewBox="0 0 14 14" aria-hidden="true">
            <rect x="1" y="1" width="12" height="12" fill={props.colours.soft} />
          </svg>
          {t('net.square')}
        </li>
      </ul>
      <ul class="network-legend" aria-label={t('net.size')}>
        <li>{t('net.sizes', { measure: t(`net.measure.${props.size}`) })}:</li>
        {values.map((value) => {
          const r = radius(measure, value, props.network.nodes.length);
          return (
            <li key={value}>
              <svg width={2 * r + 2} height={2 * r + 2} aria-hidden="true">
                <circle cx={r + 1} cy={r + 1} r={r} fill="none" stroke={props.colours.soft} stroke-width="1.2" />
              </svg>
              {measureText(props.size, value, f)}
            </li>
          );
        })}
        <li>{t(`net.unit.${props.size}`)}</li>
      </ul>
    </div>
  );
}
