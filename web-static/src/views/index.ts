import type { ComponentType } from 'preact';

/** What a view gets from its path. */
export interface ViewProps {
  names: Record<string, string>;
}
export type View = ComponentType<ViewProps>;
type Loader = () => Promise<{ default: View }>;

/** Every page of the explorer: a path with names, and the view that draws it, loaded when first needed. */
const VIEWS: { name: string; pattern: RegExp; load: Loader }[] = [
  { name: 'start', pattern: /^\/$/, load: () => import('./Start') },
  { name: 'region', pattern: /^\/region\/(?<id>[^/]+)$/, load: () => import('./RegionPage') },
  { name: 'synergies', pattern: /^\/synergies$/, load: () => import('./Synergies') },
  { name: 'pair', pattern: /^\/pair\/(?<a>[^/]+)\/(?<b>[^/]+)$/, load: () => import('./Pair') },
  { name: 'chains', pattern: /^\/chains$/, load: () => import('./chain/Chains') },
  { name: 'chain', pattern: /^\/chain\/(?<id>[^/]+)$/, load: () => import('./chain/ChainPage') },
  { name: 'calls', pattern: /^\/calls$/, load: () => import('./calls/Calls') },
  { name: 'annex', pattern: /^\/calls\/annex$/, load: () => import('./calls/AnnexPage') },
  { name: 'stresstest', pattern: /^\/stresstest$/, load: () => import('./StressTest') },
  { name: 'network', pattern: /^\/network$/, load: () => import('./Network') },
  { name: 'community', pattern: /^\/network\/community\/(?<number>[^/]+)$/, load: () => import('./CommunityPage') },
  { name: 'pilots', pattern: /^\/pilots$/, load: () => import('./pilots/Pilots') },
  { name: 'brief', pattern: /^\/brief$/, load: () => import('./pilots/Brief') },
  { name: 'activities', pattern: /^\/activities$/, load: () => import('./Activities') },
  { name: 'activity', pattern: /^\/activity\/(?<id>[^/]+)$/, load: () => import('./Activities') },
  { name: 'experience', pattern: /^\/experience$/, load: () => import('./pilots/Experience') },
  { name: 'training', pattern: /^\/training$/, load: () => import('./pilots/Training') },
  { name: 'methods', pattern: /^\/methods$/, load: () => import('./Methods') },
  { name: 'data', pattern: /^\/data$/, load: () => import('./Data') },
  { name: 'changes', pattern: /^\/changes$/, load: () => import('./changes/Changes') },
  { name: 'cypher', pattern: /^\/cypher$/, load: () => import('./Cypher') },
  { name: 'schema', pattern: /^\/schema$/, load: () => import('./SchemaPage') },
  { name: 'theme', pattern: /^\/theme\/(?<id>[^/]+)$/, load: () => import('./ThemePage') },
  { name: 'cluster', pattern: /^\/cluster\/(?<id>[^/]+)$/, load: () => import('./ClusterPage') },
  { name: 'actor', pattern: /^\/actor\/(?<id>[^/]+)$/, load: () => import('./ActorPage') },
  { name: 'project', pattern: /^\/project\/(?<id>[^/]+)$/, load: () => import('./ProjectPage') },
  { name: 'call', pattern: /^\/call\/(?<id>[^/]+)$/, load: () => import('./CallPage') },
];

export function findView(path: string): { name: string; names: Record<string, string>; load: Loader } | null {
  for (const view of VIEWS) {
    const match = view.pattern.exec(path);
    if (match) return { name: view.name, names: { ...match.groups }, load: view.load };
  }
  return null;
}
