import type { Evidence, LocalName, Period, Ref } from './common';
import type { SynergyParameters } from './synergies';

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
