import type { Evidence, LocalName, Period, Ref } from './common';
import type { CallSummary } from './directory';

/** Parameters of the synergy diamond, echoed in every answer. */
export interface SynergyParameters {
  period: Period;
  themes: string[];
  excludeProjects: string[];
  thematicObjective: number | null;
  maxConsortium: number | null;
  weights: { overlap: number; complementarity: number; fit: number };
}
export interface PairSummary {
  a: string;
  b: string;
  overlap: number | null;
  complementarity: number | null;
  /** What b adds to a, and a to b. */
  complementarityAFromB: number | null;
  complementarityBFromA: number | null;
  fit: number | null;
  ties: number | null;
  sharedProjects: number;
  potential: number | null;
  untapped: boolean;
  /** 1 = highest potential; null when potential is absent. */
  rank: number | null;
}
export interface Synergies {
  version: string;
  parameters: SynergyParameters;
  regions: { id: string; name: LocalName; country: string }[];
  /** All unordered pairs, by rank. */
  pairs: PairSummary[];
  medians: { potential: number | null; ties: number | null };
  limits: {
    /** Pairs whose only shared project is the dataset's own project. */
    pairsRestingOnOwnProject: [string, string][];
    /** Pairs whose ties rest on a single project. */
    pairsOnOneProject: number;
    ownProject: string | null;
    /** Themes that every region names: they weigh 0 in the overlap. */
    weightlessThemes: string[];
    /** Regions with no declared theme under these parameters. */
    regionsWithoutThemes: string[];
    /** Spearman's rank correlation of each corner with the ties. */
    correlations: { overlap: number | null; complementarity: number | null; fit: number | null };
  };
}
/** How often each pair is among the first over draws of weights. */
export interface Stability {
  version: string;
  parameters: SynergyParameters;
  draws: number;
  seed: number;
  top: number;
  pairs: { a: string; b: string; share: number; best: number; worst: number }[];
}
/** Groups of regions by the links of value chains lost whoever leaves. */
export interface Groups {
  version: string;
  parameters: SynergyParameters;
  size: number;
  total: number;
  groups: { regions: string[]; gain: number; coverage: number; chains: { chain: Ref; covered: number; withoutOne: number; links: number }[] }[];
}
/** What every other region would add to a pair. */
export interface ThirdRegions extends Evidence {
  version: string;
  parameters: SynergyParameters;
  a: Ref;
  b: Ref;
  regions: { region: Ref; gain: number | null; linkGain: number | null; themeGain: number | null; newThemes: Ref[]; links: LinkWon[] }[];
}
/** One addend or factor of a corner, with the facts behind it. */
export interface Part {
  kind:
    | 'theme-shared' | 'theme-only-a' | 'theme-only-b'
    | 'added-density-a' | 'added-density-b'
    | 'chain-fit' | 'shared-project';
  subject: Ref;
  /** The part's own number: rarity weight, added density, fit of the chain, 1 for a project. */
  value: number | null;
  /** What it adds to the corner's figure; contributions of a corner add up to it. */
  contribution: number;
  /** Keys into `facts`. */
  facts: string[];
  /** chain-fit only: links that exist only together. */
  linksWon?: LinkWon[];
  /** chain-fit only: links of the chain, links covered by each region alone and by both. */
  cover?: { links: number; a: number; b: number; both: number };
  /** added-density only: domains of the other region that are related to this one. */
  related?: { theme: string; proximity: number }[];
}
export interface LinkWon {
  from: string; fromName: LocalName;
  to: string; toName: LocalName;
  /** False when one of the regions covers it alone, but not the one that covers more. */
  onlyTogether: boolean;
  fromActors: { id: string; name: string; region: string; fact: string }[];
  toActors: { id: string; name: string; region: string; fact: string }[];
}
export interface Corner {
  value: number | null;
  /** Why the value is null. */
  absentBecause: string | null;
  parts: Part[];
}
export interface PairDetail extends Evidence {
  version: string;
  parameters: SynergyParameters;
  a: Ref;
  b: Ref;
  summary: PairSummary;
  corners: {
    overlap: Corner;
    complementarityAFromB: Corner;
    complementarityBFromA: Corner;
    fit: Corner;
    ties: Corner;
  };
  /** How the potential is made: corner, weight, value, contribution. */
  potential: { corner: 'overlap' | 'complementarity' | 'fit'; weight: number; value: number | null; contribution: number }[];
  medians: { potential: number | null; ties: number | null };
  pairsTotal: number;
  /** Beside the ties corner: framework projects counted at the source, actor ties in this sample. */
  frameworkProjects: { fp7: number; h2020: number; fp7Firms: number; h2020Firms: number; fact: string } | null;
  actorTies: { total: number; shown: { from: Ref; to: Ref; kind: string; sharedProjects: number | null; fact: string }[] };
  calls: { a: CallSummary[]; b: CallSummary[]; both: CallSummary[] };
}
