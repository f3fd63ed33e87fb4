import type { Evidence, LocalName, Ref } from './common';

/** The cheapest actor routes through a value chain: `/chains/{id}/routes`. */
export interface Routes extends Evidence {
  version: string;
  chain: Ref;
  /** The question, defaults filled in. */
  parameters: {
    limit: number;
    wDistance: number;
    wBorder: number;
    wUntied: number;
    minRegions: number;
    via: string[];
    avoidStage: string[];
    removeActor: string[];
    removeRegion: string[];
    pattern: 'all' | 'distinct';
  };
  from: Ref[];
  to: Ref[];
  /** Cheapest first; of equal cost in the order of stage ids and actor ids. */
  routes: RoutesActorRoute[];
  /** False when the search gave up (after `mostWork` steps) before it had as many as asked for, or all there are. */
  complete: boolean;
  work: number;
  mostWork: number;
  /** Stages without an actor who may be used: why there may be no route. */
  emptyStages: Ref[];
  /** Actors that no hand-over reaches because no distance to them is known; none when distance weighs nothing. */
  withoutPoint: Ref[];
  /** Where the regions of the routes stand, and the actors that have a point of their own. */
  places: { kind: 'region' | 'actor'; id: string; name: LocalName; latitude: number; longitude: number }[];
}
export interface RoutesActorRoute {
  rank: number;
  cost: number;
  /** Absent when one of its distances is not known. */
  km: number | null;
  /** In the order passed, each once. */
  regions: string[];
  countries: string[];
  stops: { stage: Ref; actor: Ref; region: string; country: string }[];
  /** Hand-over i leads from stop i to stop i + 1; its cost is the sum of its three parts. */
  handOvers: {
    cost: number;
    km: number | null;
    /** Between which points the distance was measured. */
    basis: 'actor' | 'region' | 'same_actor' | 'none';
    crossesBorder: boolean;
    tied: boolean;
    distanceCost: number;
    borderCost: number;
    untiedCost: number;
    /** Facts: the known ties of the two actors. */
    ties: string[];
    /** Facts: link, performances, ties, points. */
    facts: string[];
  }[];
}
/** Ties a chain lacks: `/chains/{id}/missing-links`. */
export interface MissingLinks extends Evidence {
  version: string;
  chain: Ref;
  /** Only pairs with an actor of one of these; empty = any. */
  regions: string[];
  limit: number;
  /** Hand-overs of the chain, loops included, and those at which a tie between different regions is known. */
  links: number;
  linksTied: number;
  /** Pairs of different actors at linked stages without a tie; those of them that would add something. */
  untiedPairs: number;
  addingPairs: number;
  /** Best first: most in `firstAtLink`, then in `firstOfRegions`, then nearest, then by ids. */
  pairs: {
    rank: number;
    actor: Ref;
    region: string;
    other: Ref;
    otherRegion: string;
    /** Hand-overs at which theirs would be the first tie between regions at all; `first`: the first actor stands at its beginning. */
    firstAtLink: { from: string; to: string; first: boolean }[];
    /** Hand-overs at which theirs would be the first tie between these two regions. */
    firstOfRegions: { from: string; to: string; first: boolean }[];
    /** `firstAtLink` as a share of all hand-overs. */
    addedShare: number;
    km: number | null;
    crossesBorder: boolean;
    facts: string[];
  }[];
}
