import type { Evidence, LocalName, Provenance, Ref, Source } from './common';

export interface PilotRule {
  code: string;
  kind: 'size' | 'region' | 'most' | 'field' | 'type' | 'in' | 'out';
  subject: Ref | null;
  type: string | null;
  clusters: number | null;
}
export interface PilotParameters {
  k: number;
  period: string;
  labelsOn: string | null;
  openLabels: boolean;
  weights: Record<string, number>;
  pairWeight: number;
  rules: PilotRule[];
  votes: { partner: string; points: Record<string, number> }[];
}
export type PilotCriterion = 'fit' | 'label' | 'chains' | 'reach' | 'services' | 'votes';
export interface PilotCandidatePart {
  criterion: PilotCriterion;
  value: number | null;
  normalised: number | null;
  points: number;
  state: string;
  count: number;
  of: number;
}
export interface PilotCandidate {
  id: string;
  name: string;
  kind: string;
  region: string;
  themes: string[];
  fields: string[];
  rank: number;
  chosen: boolean;
  score: number;
  atMost: number;
  parts: PilotCandidatePart[];
}
export interface PilotSet {
  clusters: string[];
  objective: number;
  meanScore: number;
  complementarity: number;
  added: string[];
  left: string[];
}
/** The best sets of pilot clusters with their proof, or the rules that clash. */
export interface Pilots {
  version: string;
  parameters: PilotParameters;
  /** Criteria that count: with a weight, and known of some cluster. */
  criteria: PilotCriterion[];
  sets: PilotSet[];
  bound: number | null;
  gap: number | null;
  proven: boolean;
  nodes: number;
  conflict: { rule: PilotRule; enough: boolean }[];
  types: { type: string; regions: string[] }[];
  /** Partners who can vote. */
  voters: { id: string; name: string; region: string }[];
  candidates: PilotCandidate[];
}
export interface PilotReason extends Evidence {
  version: string;
  parameters: PilotParameters;
  cluster: PilotCandidate;
  chosen: boolean;
  margin: number | null;
  comes: Ref[];
  goes: Ref[];
  lifted: PilotRule[];
  because: PilotRule[];
  proven: boolean;
  evidence: { criterion: PilotCriterion; facts: string[] }[];
}
export interface PilotRobustness {
  version: string;
  parameters: PilotParameters;
  draws: number;
  seed: number;
  sameSet: number;
  unproven: number;
  clusters: { id: string; name: string; region: string; share: number; chosen: boolean }[];
}
export interface PilotComparisonSide {
  objective: number;
  meanScore: number;
  complementarity: number;
  broken: PilotRule[];
  only: Ref[];
  criteria: { criterion: PilotCriterion; points: number }[];
}
export interface PilotComparison {
  version: string;
  parameters: PilotParameters;
  a: PilotComparisonSide;
  b: PilotComparisonSide;
  both: Ref[];
}
export interface ExperienceServiceRow extends Provenance {
  id: string;
  name: LocalName;
  description: string | null;
  clusters: Ref[];
}
export interface ExperiencePracticeRow extends Provenance {
  id: string;
  title: LocalName;
  cluster: Ref;
  region: string;
  element: number | null;
  summary: string;
  url: string | null;
}
export interface ExperienceRecommendationRow extends Provenance {
  id: string;
  regionType: string | null;
  text: LocalName;
}
export interface ExperiencePilotRow extends Provenance {
  id: string;
  title: LocalName;
  cluster: Ref;
  region: string;
  start: string | null;
  end: string | null;
  summary: string;
  outcome: string | null;
  url: string | null;
  recommendations: ExperienceRecommendationRow[];
}
/** Cluster services, good practices, pilots and what they recommend. */
export interface Experience {
  version: string;
  services: ExperienceServiceRow[];
  practices: ExperiencePracticeRow[];
  pilots: ExperiencePilotRow[];
  sources: Record<string, Source>;
}
export interface BriefSection {
  id: string;
  heading: string;
  sentences: { template: string; text: string }[];
  table: { header: string[]; rows: { cells: string[] }[] } | null;
}
/** A two-page memo; every sentence is a template filled with figures. */
export interface Brief {
  version: string;
  language: string;
  subject: string;
  title: string;
  /** The view it is about: a path, after the address asked with. */
  link: string;
  sections: BriefSection[];
  sources: Record<string, Source>;
}
