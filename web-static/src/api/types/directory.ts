import type { LocalName, Period, Provenance, Ref, Source, Status } from './common';

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
