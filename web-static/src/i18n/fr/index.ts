import { shell } from './shell';
import { regions } from './regions';
import { benchmark } from './benchmark';
import { routes } from './routes';
import { synergies } from './synergies';
import { chains } from './chains';
import { stresstest } from './stresstest';
import { calls } from './calls';
import { data } from './data';
import { exports } from './exports';
import { pilots } from './pilots';
import { network } from './network';
import { cypher } from './cypher';
import { changes } from './changes';

export const messages = {
  ...shell,
  ...regions,
  ...benchmark,
  ...synergies,
  ...chains,
  ...routes,
  ...stresstest,
  ...calls,
  ...data,
  ...exports,
  ...pilots,
  ...network,
  ...cypher,
  ...changes,
};
