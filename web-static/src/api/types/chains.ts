import type { TransformativeActivityItem } from './activities';
import type { Evidence, LocalName, Provenance, Ref, Source } from './common';
import type { LinkWon } from './synergies';

export interface ChainSummary extends Provenance {
  id: string;
  name: LocalName;
  field: string;
  fieldName: LocalName;
  themes: string[];
  stages: number;
  links: number;
  actors: number;
  regions: number;
  /** Share of stages with at least one actor in the dataset. */
  stageShare: number;
  linkShare: number;
  /** The region that covers most links alone, and its share. */
  bestRegion: string | null;
  bestLinkShare: number;
  /** Per stage how many regions occupy it. */
  stageRegions: number[];
}
export interface ChainStage extends Provenance {
  id: string;
  order: number;
  name: LocalName;
  kind: string;
  nace: string[];
  themes: string[];
  actors: number;
  regions: number;
}
export interface ChainDetail extends ChainSummary {
  stageList: ChainStage[];
  linkList: ({ from: string; to: string; kind: 'feeds' | 'returns_to' } & Provenance)[];
  /** What regions want to change with this chain. */
  transformativeActivities: TransformativeActivityItem[];
  sources: Record<string, Source>;
}
export interface ChainCoverage extends Evidence {
  version: string;
  chain: Ref;
  stageList: ChainStage[];
  /** Pairs of actors that could hand over: within a region, across regions of a country, across borders; `tied` = with a tie. */
  linkList: {
    from: string;
    to: string;
    kind: 'feeds' | 'returns_to';
    regionsAlone: string[];
    withinRegion: number;
    acrossRegions: number;
    acrossBorders: number;
    tied: number;
  }[];
  /** Every region, those without actors too. */
  regions: { id: string; name: LocalName; actors: number; stageShare: number; linkShare: number; gaps: string[] }[];
  /** Occupied cells only. */
  cells: { region: string; stage: string;
    actors: { id: string; name: string; kind: 'firm' | 'research' | 'support'; basis: string; fact: string }[] }[];
  /** Stages with no actor in this dataset at all. */
  gapsEverywhere: string[];
  /** For the regions asked for with `?regions=A,B,...` (at least two): what they cover together. */
  together: {
    regions: string[];
    stageShare: number;
    linkShare: number;
    gaps: string[];
    /** Links that no member covers alone. */
    linksOnlyTogether: LinkWon[];
  } | null;
}
/** How easily a value chain breaks. */
export interface Fragility extends Evidence {
  version: string;
  chain: Ref;
  /** A forward path of occupied stages leads from a first to a last stage. */
  whole: boolean;
  singleActor: { stage: Ref; actor: Ref; region: string; fact: string }[];
  singleRegion: { stage: Ref; region: string; actors: number }[];
  indispensable: Ref[];
  /** Stages that every forward path of occupied stages passes. */
  passedByAll: Ref[];
  /** The fewest actors whose loss breaks the chain, the stages that empties, and whether fewer are proven not to suffice. */
  cut: { stages: Ref[]; actors: Ref[]; exact: boolean };
  loss: { actor: Ref; betweenness: number; linkShare: number }[];
}
/** Who could fill a stage for some regions. */
export interface Gap extends Evidence {
  version: string;
  chain: Ref;
  stage: Ref;
  regions: string[];
  occupied: boolean;
  /** Linked stages that the regions occupy: hand-overs that filling the stage would close. */
  closes: { stage: Ref; before: boolean }[];
  /** The other regions, best first; all of them when the whole dataset looks. */
  regionsThatCould: { region: string; actors: number; actorsAtNeighbours: number; regionTies: number | null; strength: number | null; distanceKm: number | null }[];
  candidates: {
    actor: Ref;
    region: string;
    tiesAtNeighbours: number;
    ties: number;
    regionTies: number | null;
    strength: number | null;
    /** Between the seats of the regions. */
    distanceKm: number | null;
    facts: string[];
  }[];
}
