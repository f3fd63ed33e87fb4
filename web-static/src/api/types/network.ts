import type { Evidence, LocalName, Period, Ref } from './common';

/** What a network is made of; empty lists mean: all. */
export interface NetworkParameters {
  weights: Partial<Record<TieKind, number>>;
  clusters: boolean;
  period: Period | null;
  programmes: string[];
  maxConsortium: number | null;
  themes: string[];
  regions: string[];
  kinds: string[];
  largestGroup: number;
}
export type TieKind = 'projects' | 'ties' | 'memberships' | 'stages';
export type NodeKind = 'firm' | 'research' | 'support' | 'cluster';
export type CommunityMethodId = 'leiden' | 'louvain' | 'label-propagation' | 'girvan-newman';

export interface NetworkMethod {
  method: CommunityMethodId;
  resolution: number;
  seed: number;
  iterations: number;
  restarts: number;
}
/** The network of actors, or its strongest part. */
export interface Network {
  version: string;
  parameters: NetworkParameters;
  method: NetworkMethod;
  counts: NetworkCounts;
  crossing: NetworkCrossing;
  leftOut: NetworkLeftOut[];
  measures: NetworkMeasure[];
  communities: NetworkCommunity[];
  bridges: Ref[];
  nodes: NetworkNode[];
  edges: NetworkEdge[];
}
export interface NetworkCounts {
  nodes: number;
  edges: number;
  shownNodes: number;
  shownEdges: number;
  communities: number;
  modularity: number | null;
}
export interface NetworkCrossing {
  acrossRegions: number;
  acrossCountries: number;
  weightAcrossRegions: number | null;
  weightAcrossCountries: number | null;
}
export interface NetworkLeftOut {
  reason: LeftOutReason;
  count: number;
}
export type LeftOutReason =
  | 'projects-of-another-period' | 'projects-of-another-programme' | 'projects-with-a-larger-consortium'
  | 'projects-with-one-participant-here' | 'pairs-whose-consortium-is-unknown-or-larger' | 'groups-too-large-to-join-all'
  | 'ties-counted-as-projects' | 'actors-of-other-regions' | 'actors-of-other-kinds' | 'actors-of-other-themes'
  | 'actors-without-a-tie' | 'clusters-without-a-tie';
export interface NetworkMeasure {
  id: MeasureId;
  formula: string;
  unit: string;
  range: string;
  parameters: string[];
  references: string[];
  low: number | null;
  high: number | null;
  sampledFrom: number | null;
  largestError: number | null;
}
export type MeasureId = 'degree' | 'strength' | 'betweenness' | 'pagerank' | 'core' | 'constraint' | 'participation';
export interface NetworkCommunity {
  number: number;
  size: number;
  regions: string[];
  transregionality: number | null;
  centre: Ref[];
}
/** Places in [-1, 1]; values in the order of the measures. */
export interface NetworkNode {
  id: string;
  kind: NodeKind;
  name: string;
  region: string;
  theme: string | null;
  x: number;
  y: number;
  community: number;
  values: (number | null)[];
}
/** Ends are places in the list of nodes. */
export interface NetworkEdge {
  a: number;
  b: number;
  weight: number;
}
export interface Communities {
  version: string;
  parameters: NetworkParameters;
  method: NetworkMethod;
  nodes: number;
  edges: number;
  modularity: number | null;
  split: number;
  stability: CommunitiesStability;
  explanations: CommunitiesExplanation[];
  communities: Community[];
}
export interface CommunitiesStability {
  mean: number;
  least: number;
  seeds: number;
}
export interface CommunitiesExplanation {
  by: 'community' | 'region' | 'country' | 'theme';
  groups: number;
  modularity: number | null;
  agreement: number;
}
export interface Community {
  number: number;
  size: number;
  clusters: number;
  transregionality: number | null;
  inside: number;
  outside: number;
  regions: CommunityRegionShare[];
  themes: CommunityThemeShare[];
  centre: Ref[];
  bridges: CommunityBridge[];
}
export interface CommunityRegionShare {
  region: string;
  members: number;
}
export interface CommunityThemeShare {
  theme: Ref;
  members: number;
  locationQuotient: number;
}
export interface CommunityBridge {
  actor: Ref;
  region: string;
  outside: number;
  communities: number;
}
export interface CommunityDetail {
  version: string;
  parameters: NetworkParameters;
  method: NetworkMethod;
  community: Community;
  members: CommunityDetailMember[];
  neighbours: CommunityDetailNeighbour[];
}
export interface CommunityDetailMember {
  actor: Ref;
  kind: NodeKind;
  region: string;
  inside: number;
  outside: number;
}
export interface CommunityDetailNeighbour {
  number: number;
  size: number;
  edges: number;
  weight: number;
}
export interface NetworkComparison {
  version: string;
  first: NetworkComparisonSide;
  second: NetworkComparisonSide;
  common: number;
  nmi: number;
  ari: number;
  movedCount: number;
  moved: NetworkComparisonMoved[];
}
export interface NetworkComparisonSide {
  parameters: NetworkParameters;
  method: NetworkMethod;
  nodes: number;
  edges: number;
  communities: number;
  modularity: number | null;
}
export interface NetworkComparisonMoved {
  actor: Ref;
  region: string;
  from: number;
  to: number;
}
export interface NetworkPaths extends Evidence {
  version: string;
  parameters: NetworkParameters;
  by: 'steps' | 'strength';
  from: Ref;
  to: Ref;
  paths: NetworkPathsPath[];
}
export interface NetworkPathsPath {
  cost: number;
  stops: NetworkPathsStop[];
  steps: NetworkPathsStep[];
}
export interface NetworkPathsStop {
  actor: Ref;
  region: string;
}
export interface NetworkPathsStep {
  weight: number;
  reasons: NetworkReason[];
}
/** Something that joins two actors, with the facts behind it. */
export interface NetworkReason {
  kind: TieKind;
  what: { kind: 'project' | 'tie' | 'cluster' | 'stage'; id: string; name: LocalName };
  weight: number;
  facts: string[];
}
export interface EgoNetwork extends Evidence {
  version: string;
  parameters: NetworkParameters;
  centre: Ref;
  depth: number;
  total: number;
  totalEdges: number;
  nodes: EgoNetworkNode[];
  edges: NetworkEdge[];
  neighbours: EgoNetworkNeighbour[];
}
export interface EgoNetworkNode {
  id: string;
  kind: NodeKind;
  name: string;
  region: string;
  steps: number;
  x: number;
  y: number;
}
export interface EgoNetworkNeighbour {
  actor: Ref;
  region: string;
  weight: number;
  reasonCount: number;
  reasons: NetworkReason[];
}
