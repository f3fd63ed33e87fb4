import { shell } from './shell';
import { regions } from './regions';
import { benchmark } from './benchmark';
import { synergies } from './synergies';
import { chains } from './chains';
import { stresstest } from './stresstest';
import { data } from './data';

export const messages = {
  ...shell,
  ...regions,
  ...benchmark,
  ...synergies,
  ...chains,
  ...stresstest,
  ...data,
};
