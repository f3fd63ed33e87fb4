import type { Ref, Source } from './common';

export interface ChangesSide {
  version: string;
  title: string;
}
export interface ChangesAsked {
  table: string | null;
  kind: string | null;
  limit: number;
  offset: number;
  moves: number;
}
export interface ChangesTableChange {
  name: string;
  title: string;
  rowsBefore: number;
  rowsAfter: number;
  added: number;
  removed: number;
  changed: number;
}
export interface ChangesCell {
  column: string;
  before: string | null;
  after: string | null;
}
export interface ChangesFact {
  table: string;
  id: string;
  kind: 'added' | 'removed' | 'changed';
  cells: ChangesCell[];
  sourceBefore: string | null;
  sourceAfter: string | null;
}
export interface ChangesFigure {
  name: string;
  before: number | null;
  after: number | null;
}
export interface ChangesMove {
  subjects: Ref[];
  rankBefore: number | null;
  rankAfter: number | null;
  before: number | null;
  after: number | null;
  chosenBefore: boolean;
  chosenAfter: boolean;
  figures: ChangesFigure[];
  reason: 'appeared' | 'disappeared' | 'own-facts' | 'shared-figures' | 'others-moved';
  /** Keys of {@link Changes.reasons}. */
  facts: string[];
}
export interface ChangesRanking {
  id: 'synergies' | 'chains' | 'pilots';
  period: string | null;
  things: number;
  moved: number;
  moves: ChangesMove[];
}
export interface ChangesGap {
  chain: Ref;
  stage: Ref;
  region: Ref | null;
  opened: boolean;
  facts: string[];
}
/** `before` is null when the server has nothing to compare with. */
export interface Changes {
  version: string;
  before: ChangesSide | null;
  after: ChangesSide;
  parameters: ChangesAsked;
  tables: ChangesTableChange[];
  total: number;
  facts: ChangesFact[];
  rankings: ChangesRanking[];
  gaps: ChangesGap[];
  reasons: Record<string, ChangesFact>;
  sources: Record<string, Source>;
}
