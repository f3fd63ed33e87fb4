import type { Period, Provenance, Ref, Source } from './common';

/** What a synchronised call was looked for with, echoed in every answer. */
export interface CallScenario {
  regions: string[];
  themes: string[];
  period: Period | null;
  from: string | null;
  to: string | null;
  days: number;
  rolling: boolean;
  frames: boolean;
  kinds: string[];
  applicants: string[];
  trlMin: number;
  trlMax: number;
  /** Days by which windows are moved, by call. */
  shifts: Record<string, number>;
}
/** A call of a region with its rules; the window as the scenario has it. */
export interface CallOffer extends Provenance {
  region: string;
  call: Ref;
  programme: string;
  programmeKind: string;
  period: Period | null;
  windowKind: 'fixed' | 'rolling' | 'frame' | 'unknown';
  windowNote: string | null;
  opens: string | null;
  closes: string | null;
  shift: number;
  budget: number | null;
  currency: string;
  rateSmall: number | null;
  rateMedium: number | null;
  rateLarge: number | null;
  rateResearch: number | null;
  maxGrant: number | null;
  minPartners: number | null;
  maxPartners: number | null;
  maxShareOnePartner: number | null;
  trlMin: number | null;
  trlMax: number | null;
  /** Empty = not known, which is not "any". */
  themes: string[];
  externalPartners: string | null;
  siteRule: string | null;
  remark: string | null;
}
export interface MeetingCaveat {
  kind: CaveatKind;
  calls: string[];
}
/** One call of each region, open on the same days. */
export interface Meeting {
  opens: string | null;
  closes: string | null;
  days: number | null;
  regions: string[];
  calls: string[];
  themes: string[];
  caveats: MeetingCaveat[];
}
/** What keeps regions apart; days in common, or negative days in between. */
export interface Obstacle {
  kind: ObstacleKind;
  regions: string[];
  calls: string[];
  days: number | null;
}
export interface ExchangeRate {
  eurPerChf: number;
  date: string;
}
export interface CallGroupsGroup {
  regions: string[];
  budgetEur: number | null;
  budgetsNotKnown: string[];
  /** Longest first; never empty. */
  meetings: Meeting[];
  apart: Obstacle[];
}
export interface CallGroupsOverlap {
  meeting: Meeting;
  apart: Obstacle[];
}
export interface CallGroups {
  version: string;
  scenario: CallScenario;
  regions: Ref[];
  exchangeRate: ExchangeRate | null;
  total: number;
  groups: CallGroupsGroup[];
  totalOverlaps: number;
  overlaps: CallGroupsOverlap[];
  offers: CallOffer[];
  sources: Record<string, Source>;
}
export interface JointCallShare {
  region: string;
  call: string;
  budget: number | null;
  currency: string;
  budgetEur: number | null;
  pledged: boolean;
  rate: number | null;
  rateAssumed: boolean;
  grantEur: number | null;
  projects: number | null;
}
export interface JointCallAssumptions {
  projectCostEur: number;
  applications: number;
  applicant: string;
  rateWhereUnknown: number | null;
  pledges: Record<string, number>;
  exchangeRate: ExchangeRate | null;
}
export interface JointCallPot {
  assumptions: JointCallAssumptions;
  shares: JointCallShare[];
  totalEur: number | null;
  binding: string | null;
  jointProjects: number | null;
  demandEur: number | null;
  complete: boolean;
}
export interface JointCallMove {
  region: string;
  call: string;
  days: number;
  /** From the data, not from the scenario. */
  shift: number;
}
export interface JointCallPlan {
  opens: string | null;
  closes: string | null;
  days: number | null;
  totalShift: number;
  largestShift: number;
  moves: JointCallMove[];
}
export interface JointCall {
  version: string;
  scenario: CallScenario;
  regions: Ref[];
  offers: CallOffer[];
  meetings: Meeting[];
  obstacles: Obstacle[];
  pot: JointCallPot | null;
  plans: JointCallPlan[];
  sources: Record<string, Source>;
}
export interface CallTimeline {
  version: string;
  scenario: CallScenario;
  regions: Ref[];
  offers: CallOffer[];
  withoutRegion: Ref[];
  sources: Record<string, Source>;
}
export interface AnnexGrid {
  header: string[];
  rows: { cells: string[] }[];
}
export interface AnnexSection {
  heading: string;
  paragraphs: string[];
  table: AnnexGrid | null;
}
export interface Annex {
  version: string;
  language: string;
  region: Ref;
  title: string;
  sections: AnnexSection[];
}
export type ObstacleKind =
  | 'no-open-programme' | 'unknown-window' | 'frame-only' | 'rolling-without-dates' | 'outside-period' | 'no-common-window'
  | 'no-common-theme' | 'trl-disjoint' | 'applicant-excluded' | 'partner-numbers' | 'share-cap' | 'not-all-together';
export type CaveatKind =
  | 'opening-not-known' | 'closing-not-known' | 'rolling-counted' | 'frame-counted' | 'themes-not-known' | 'currencies-differ'
  | 'site-rule' | 'legal-basis-differs' | 'more-regions-than-partners';
