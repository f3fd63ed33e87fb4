import { useAnswer } from '../../api/client';
import type { ChainSummary, ClusterSummary, LocalName, Page } from '../../api/types';

/** Names of the S3 fields by id, as the value chains carry them; empty until they are there. */
export function useFieldNames(): Map<string, LocalName> {
  const answer = useAnswer<Page<ChainSummary>>('/chains?limit=500');
  const names = new Map<string, LocalName>();
  if (answer.state === 'ready') for (const chain of answer.value.items) names.set(chain.field, chain.fieldName);
  return new Map([...names].sort(([x], [y]) => x.localeCompare(y)));
}

/** Names of all clusters by id. */
export function useClusterNames(): Map<string, string> {
  const answer = useAnswer<Page<ClusterSummary>>('/clusters?limit=500');
  return new Map(answer.state === 'ready' ? answer.value.items.map((c) => [c.id, c.name]) : []);
}
