import { useAnswer } from '../api/client';
import type { LocalName, Page, RegionSummary, ThemeSummary } from '../api/types';

const NO_NAMES = new Map<string, LocalName>();

/** Names of all themes by id; empty until they are there. */
export function useThemeNames(): Map<string, LocalName> {
  const answer = useAnswer<Page<ThemeSummary>>('/themes?limit=500');
  return answer.state === 'ready' ? new Map(answer.value.items.map((theme) => [theme.id, theme.name])) : NO_NAMES;
}

/** Names of all regions by id; empty until they are there. */
export function useRegionNames(): Map<string, LocalName> {
  const answer = useAnswer<Page<RegionSummary>>('/regions?limit=500');
  return answer.state === 'ready' ? new Map(answer.value.items.map((region) => [region.id, region.name])) : NO_NAMES;
}
