import type { Network, NetworkNode } from '../api/types';
import type { Translate } from '../i18n';
import { measureText } from '../network/choices';
import type { Formatter } from '../state/format';
import { pathOf, Link } from '../ui/basics';
import type { Column } from '../ui/DataTable';

/** A row for each node: who it is, where, and all measures. */
export function nodeColumns(network: Network, t: Translate, f: Formatter, region: (id: string) => string): Column<NetworkNode>[] {
  return [
    {
      key: 'name',
      label: t('ui.name'),
      value: (n) => n.name,
      show: (n) => <Link to={pathOf(n.kind === 'cluster' ? 'cluster' : 'actor', n.id) ?? '/'}>{n.name}</Link>,
    },
    { key: 'kind', label: t('ui.kind'), value: (n) => t(`kind.${n.kind}`) },
    { key: 'region', label: t('ui.region'), value: (n) => region(n.region) },
    { key: 'community', label: t('net.community'), number: true, value: (n) => n.community + 1 },
    ...network.measures.map((m, i) => ({
      key: m.id,
      label: t(`net.measure.${m.id}`),
      number: true,
      value: (n: NetworkNode) => n.values[i] ?? null,
      show: (n: NetworkNode) => measureText(m.id, n.values[i] ?? null, f) ?? t('ui.unknown'),
    })),
  ];
}
