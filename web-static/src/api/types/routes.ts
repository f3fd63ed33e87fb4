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
