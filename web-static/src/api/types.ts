/**
 * The shapes of `/api/v1`, held against openapi.yaml by a test. One file, no logic.
 * Shares and scores are in [0, 1]; what is undefined or unknown is null, never 0.
 */

export type Lang = 'en' | 'de' | 'fr' | 'it' | 'sl';
/** A name in up to five languages; `en` is always there. */
export type LocalName = { en: string } & Partial<Record<Lang, string>>;
export type Status = 'sourced' | 'derived' | 'modelled' | 'unsourced';
export type Period = '2014-20' | '2021-27';

export interface Provenance {
  source: string;
  status: Status;
  note: string | null;
  asOf: string | null;
}
export interface Source {
  id: string;
  title: string;
  url: string | null;
  licence: string | null;
  retrieved: string | null;
}
/** A fact behind a number; key in `facts` maps is `table/id` (link tables join their keys with `+`). */
export interface Fact extends Provenance {
  table: string;
  id: string;
  label: LocalName;
}
/** Carried by every answer that shows computed numbers: all facts and sources its parts refer to. */
export interface Evidence {
  facts: Record<string, Fact>;
  sources: Record<string, Source>;
}
export interface Page<T> {
  version: string;
  total: number;
  items: T[];
  nextCursor: string | null;
}
export interface Ref {
  kind: EntityKind;
  id: string;
  name: LocalName;
}
export type EntityKind =
  | 'region' | 'theme' | 'industry' | 'cluster' | 'actor' | 'chain' | 'stage' | 'project' | 'call' | 'priority' | 'programme';

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
export interface ClusterSummary extends Provenance {
  id: string;
  name: string;
  kind: 'cluster' | 'agency' | 'centre' | 'hub';
  region: string;
  city: string | null;
  sector: string | null;
  website: string | null;
  themes: string[];
  labels: { scheme: string; grade: string | null; awarded: string | null; validUntil: string | null; text: string | null }[];
  members: number;
}
export interface ActorSummary extends Provenance {
  id: string;
  name: string;
  kind: 'firm' | 'research' | 'support';
  region: string;
  city: string | null;
  nace: string | null;
  naceStatus: Status | null;
  sizeClass: string | null;
  website: string | null;
}
export interface ActorDetail extends ActorSummary {
  stages: ({ chain: string; stage: string; stageName: LocalName; basis: string } & Provenance)[];
  ties: ({ id: string; other: Ref; kind: string; directed: boolean; sharedProjects: number | null;
    smallestConsortium: number | null; detail: string | null } & Provenance)[];
  tiesTotal: number;
  clusters: Ref[];
  projects: Ref[];
  sources: Record<string, Source>;
}
export interface ClusterDetail extends ClusterSummary {
  host: string | null;
  memberActors: Ref[];
  sources: Record<string, Source>;
}
export interface ProjectSummary extends Provenance {
  id: string;
  acronym: string;
  programme: string;
  thematicObjective: number | null;
  start: string | null;
  end: string | null;
  totalPartners: number | null;
  regions: { region: string; partners: number }[];
  actors: number;
}
export interface ProjectDetail extends ProjectSummary {
  actorRefs: Ref[];
  sources: Record<string, Source>;
}
export interface CallSummary extends Provenance {
  id: string;
  name: string;
  programme: string;
  period: Period | null;
  regions: string[];
  windowKind: 'fixed' | 'rolling' | 'frame' | 'unknown';
  windowNote: string | null;
  opens: string | null;
  closes: string | null;
  budget: number | null;
  currency: string;
  themes: string[];
  trlMin: number | null;
  trlMax: number | null;
}
export interface CallDetail extends CallSummary {
  rateSmall: number | null; rateMedium: number | null; rateLarge: number | null; rateResearch: number | null;
  maxGrant: number | null; minPartners: number | null; maxPartners: number | null; maxShareOnePartner: number | null;
  externalPartners: string | null; siteRule: string | null; themesNote: string | null; remark: string | null;
  sources: Record<string, Source>;
}

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
/** Every indicator with and without what is thought away. */
export interface WhatIf {
  version: string;
  parameters: SynergyParameters;
  removed: Ref[];
  /** Rows that go, by table. */
  taken: Record<string, number>;
  pairs: {
    a: string;
    b: string;
    potentialBefore: number | null;
    potentialAfter: number | null;
    tiesBefore: number | null;
    tiesAfter: number | null;
    rankBefore: number | null;
    rankAfter: number | null;
    gone: boolean;
  }[];
  chains: {
    chain: Ref;
    actorsBefore: number;
    actorsAfter: number;
    stagesBefore: number;
    stagesAfter: number;
    linksBefore: number;
    linksAfter: number;
    emptied: Ref[];
  }[];
  stressTest: { region: string; figure: string; before: number | null; after: number | null }[];
  /** Measured strengths of themes that change. */
  strengths: { region: string; theme: string; before: number | null; after: number | null }[];
}
export type StressFigureName =
  | 'priorities-with-counterpart' | 'priorities-with-cluster-and-call' | 'themes-with-cluster' | 'clusters-with-label'
  | 'portfolio-concentration';
/** The StressTest of a region. */
export interface StressTest extends Evidence {
  version: string;
  region: Ref;
  period: Period;
  peers: Ref[];
  answers: number;
  blocks: {
    id: string;
    title: LocalName;
    answers: number;
    /** 0 to 5. */
    score: number | null;
    peersScore: number | null;
    figures: { figure: StressFigureName; value: number | null; count: number; of: number; peers: number | null; facts: string[] }[];
  }[];
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
  sources: Record<string, Source>;
}
export interface ChainCoverage extends Evidence {
  version: string;
  chain: Ref;
  stageList: ChainStage[];
  linkList: { from: string; to: string; kind: 'feeds' | 'returns_to'; regionsAlone: string[] }[];
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
  cut: { stages: Ref[]; actors: Ref[] };
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
  candidates: {
    actor: Ref;
    region: string;
    tiesAtNeighbours: number;
    ties: number;
    regionTies: number | null;
    strength: number | null;
    facts: string[];
  }[];
}
/** Every indicator with its formula, and a worked example. */
export interface Methods {
  version: string;
  methods: {
    id: string;
    formula: string;
    unit: string;
    range: string;
    references: string[];
    result: { rows: string[]; columns: string[]; values: (number | null)[][] } | null;
  }[];
  example: { regions: string[]; domains: string[]; activity: number[][] };
}
export interface SearchHit {
  kind: EntityKind;
  id: string;
  name: LocalName;
  /** What else helps to tell it apart: region, chain, programme. */
  context: LocalName | null;
  /** 0..1, 1 = the name itself. */
  score: number;
}
export interface SearchResult {
  version: string;
  query: string;
  total: number;
  hits: SearchHit[];
}

export interface DatasetTable {
  name: string;
  title: string;
  rows: number;
  status: Record<Status, number>;
  licence: string | null;
}
export interface DatasetInfo {
  version: string;
  title: string;
  createdAt: string;
  softwareVersion: string;
  tables: DatasetTable[];
  sources: Source[];
  limitations: { id: string; tables: string[]; text: LocalName }[];
  quality: {
    /** Findings computed from the facts: what is missing or weak, with numbers. */
    findings: { id: string; count: number; of: number; text: LocalName }[];
  };
}
/** application/problem+json (RFC 9457). */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  /** All problems of the request at once. */
  errors?: { parameter: string; value: string | null; rule: string; allowed: string | null }[];
}
