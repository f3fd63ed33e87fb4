import type { EntityKind, LocalName, Source, Status } from './common';

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
  totalIsExact: boolean;
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
