/**
 * The shapes of `/api/v1`, a file a topic, held against openapi.yaml by a test. No logic.
 * Shares and scores are in [0, 1]; what is undefined or unknown is null, never 0.
 */
export type * from './common';
export type * from './regions';
export type * from './directory';
export type * from './synergies';
export type * from './stresstest';
export type * from './chains';
export type * from './routes';
export type * from './activities';
export type * from './calls';
export type * from './data';
export type * from './exports';
export type * from './network';
export type * from './console';
export type * from './pilots';
export type * from './changes';
