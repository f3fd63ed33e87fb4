import type { EgoNetwork } from '../api/types';
import { scaleColour, type Palette } from './colours';
import { connected, type Scene } from './scene';

const STEPS = [1, 0.75, 0.4, 0.1];
const RADII = [13, 8, 5.5, 4];

/** The surroundings of somebody who is not in the picture, coloured by how many steps away they are. */
export function egoScene(ego: EgoNetwork, colours: Palette): Scene {
  const strongest = ego.edges.reduce((most, e) => Math.max(most, e.weight), 0);
  return connected(
    ego.nodes.map((node) => ({
      id: node.id,
      name: node.name,
      kind: node.kind,
      x: node.x,
      y: node.y,
      radius: RADII[node.steps] ?? 4,
      colour: scaleColour(colours, STEPS[node.steps] ?? 0),
      weight: -node.steps,
    })),
    ego.edges.map((e) => ({ a: e.a, b: e.b, strength: strongest > 0 ? Math.sqrt(e.weight / strongest) : 0 })),
  );
}
