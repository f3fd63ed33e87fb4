import type { TransformativeActivityItem } from './activities';
import type { Evidence, LocalName, Period, Provenance, Ref, Source } from './common';
import type { CallSummary, ClusterSummary } from './directory';
import type { PairSummary } from './synergies';

export interface RegionSummary extends Provenance {
  id: string;
  name: LocalName;
  nameLocal: string;
  country: string;
  nuts2013: string;
  nuts2021: string;
  nutsLevel: number;
  counts: { priorities: number; clusters: number; actors: number; projects: number; calls: number };
}
export interface PriorityItem extends Provenance {
  id: string;
  period: Period;
  strategy: string;
  nameOriginal: string | null;
  nameEn: string;
  kind: 'priority' | 'cross-cutting' | 'mission';
  themes: string[];
}
export interface RegionDetail extends RegionSummary {
  cohesion: { '2014-20': string | null; '2021-27': string | null };
  nuts2Members: string[];
  figures: ({ indicator: string; value: number; unit: string } & Provenance)[];
  priorities: PriorityItem[];
  /** Of the region, or expected by one of its priorities. */
  transformativeActivities: TransformativeActivityItem[];
  clusters: ClusterSummary[];
  /** Declared themes with the actors and clusters that carry them. */
  themes: { theme: string; declared2014: boolean; declared2021: boolean; actors: number; clusters: number;
    locationQuotient: number | null }[];
  chains: { chain: string; name: LocalName; actors: number; stageShare: number; linkShare: number }[];
  partners: ({ id: string; name: string; role: string } & Provenance)[];
  calls: CallSummary[];
  /** Best partners by potential with default parameters. */
  bestPartners: PairSummary[];
  activity: { industry: string; nace: string; name: LocalName; level: string; indicator: string; value: number; year: number;
    flag: string | null }[];
  sources: Record<string, Source>;
}
/** A region beside the others. */
export interface RegionBenchmark extends Evidence {
  version: string;
  region: Ref;
  indicator: string;
  measured: boolean;
  /** NACE divisions without a figure. */
  missing: number;
  /** How many of the peers the means are taken over. */
  nearest: number;
  peers: {
    region: Ref;
    /** Share of activity that would have to be in another division. */
    distance: number;
    parts: { industry: Ref; own: number; other: number; contribution: number; facts: string[] }[];
  }[];
  themes: {
    theme: Ref;
    declared2014: boolean;
    declared2021: boolean;
    /** Location quotients: by activity, of the nearest peers, by actors of the sample. */
    strength: number | null;
    peersStrength: number | null;
    actorStrength: number | null;
    standing: 'backed' | 'unbacked' | 'undeclared' | 'neither' | 'unknown';
    facts: string[];
  }[];
  structure: { indicator: string; value: number | null; peers: number | null; rank: number | null; of: number }[];
  focus: {
    themes2014: number;
    themes2021: number;
    concentration2014: number | null;
    concentration2021: number | null;
    kept: string[];
    added: string[];
    dropped: string[];
  };
}
export interface ThemeSummary extends Provenance {
  id: string;
  name: LocalName;
  regions: { '2014-20': string[]; '2021-27': string[] };
  clusters: number;
  chains: string[];
}
