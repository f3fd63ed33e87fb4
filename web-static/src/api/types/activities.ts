import type { LocalName, Period, Provenance, Source } from './common';

/** What a region wants to change: between the priorities that expect it and the chains it is realised in. */
export interface TransformativeActivityItem extends Provenance {
  id: string;
  name: LocalName;
  region: string;
  description: string | null;
  /** ISO dates. */
  start: string | null;
  end: string | null;
  priorities: ({ id: string; nameEn: string; region: string; period: Period } & Provenance)[];
  chains: ({ id: string; name: LocalName } & Provenance)[];
}
export interface TransformativeActivityDetail extends TransformativeActivityItem {
  sources: Record<string, Source>;
}
