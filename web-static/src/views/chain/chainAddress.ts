import { setQuery, useAddress } from '../../state/router';

export type Removable = 'removeActor' | 'removeRegion';

/** What of the address the sections of a chain page share: the regions chosen, and what is thought away. */
export interface ChainAddress {
  regions: string[];
  stage: string | null;
  removed: Record<Removable, string[]>;
  /** The parameters of what is thought away, for the API. */
  removal: URLSearchParams;
}

export function useChainAddress(): ChainAddress {
  const { query } = useAddress();
  return chainAddress(query);
}

export function chainAddress(query: URLSearchParams): ChainAddress {
  const list = (name: string) => (query.get(name) ?? '').split(',').filter(Boolean);
  const removed = { removeActor: list('removeActor'), removeRegion: list('removeRegion') };
  const removal = new URLSearchParams();
  for (const [name, ids] of Object.entries(removed)) if (ids.length > 0) removal.set(name, ids.join(','));
  return { regions: list('regions').filter((r) => !removed.removeRegion.includes(r)), stage: query.get('stage'), removed, removal };
}

/** A path of the API with parameters, those of the removal among them; empty ones are left out. */
export function withParameters(path: string, removal: URLSearchParams, more: Record<string, string | null> = {}): string {
  const all = new URLSearchParams(removal);
  for (const [name, value] of Object.entries(more)) if (value) all.set(name, value);
  const text = all.toString().replaceAll('%2C', ',');
  return text ? `${path}?${text}` : path;
}

/** Thinks something away, or puts it back. */
export function toggleRemoval(address: ChainAddress, name: Removable, id: string): void {
  const ids = address.removed[name];
  setQuery({ [name]: (ids.includes(id) ? ids.filter((x) => x !== id) : [...ids, id]).join(',') });
}
