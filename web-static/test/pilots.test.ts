import { describe, expect, it } from 'vitest';
import type { PilotRule } from '../src/api/types';
import { lifted, parseVotes, pilotQuery, readVotes, toggled, withPoints, writeVotes } from '../src/views/pilots/pilotQuery';

const every = { regions: ['BAV', 'FRI', 'PIE'], fields: ['bioeconomy', 'eco-innovation'] };
const rule = (kind: PilotRule['kind'], id: string | null, clusters: number | null = null, type: string | null = null): PilotRule => ({
  code: `${kind}:${id}`,
  kind,
  subject: id ? { kind: 'region', id, name: { en: id } } : null,
  type,
  clusters,
});

describe('votes in the address and in a file', () => {
  it('come back as they went', () => {
    const text = 'p01:cl-a:3:cl-b:1,p02:cl-a:2';
    expect(writeVotes(readVotes(text))).toBe(text);
  });

  it('replace the points of one partner for one cluster, and 0 takes them away', () => {
    const votes = withPoints(withPoints([], 'p02', 'cl-a', 2), 'p01', 'cl-b', 3);
    expect(writeVotes(votes)).toBe('p01:cl-b:3,p02:cl-a:2');
    expect(writeVotes(withPoints(votes, 'p02', 'cl-a', 0))).toBe('p01:cl-b:3');
  });

  const known = { partners: new Set(['p01']), clusters: new Set(['cl-a', 'cl-b']) };

  it('are read from a file with a header, a byte order mark and semicolons', () => {
    expect(parseVotes('\uFEFFpartner,cluster,points\r\np01,cl-a,3\r\n\r\np01;cl-b;1\r\n', known)).toEqual({ votes: [{ partner: 'p01', points: [['cl-a', 3], ['cl-b', 1]] }], bad: [] });
  });

  it('name every line that is none or names nobody known', () => {
    expect(parseVotes('p01,cl-a,3\np01,cl-b\np01,cl-a,0\np01,cl-a,2.5\np02,cl-a,1\np01,cl-xxx,1', known).bad).toEqual([2, 3, 4, 5, 6]);
  });
});

describe('lifting a rule changes the address so that it no longer holds', () => {
  it('takes one region from all of them', () => {
    expect(lifted(rule('region', 'FRI'), new URLSearchParams('region=all'), every)).toEqual({ region: 'BAV,PIE' });
  });

  it('takes one field from the default, which is all', () => {
    expect(lifted(rule('field', 'bioeconomy'), new URLSearchParams(), every)).toEqual({ field: 'eco-innovation' });
    expect(lifted(rule('field', 'bioeconomy'), new URLSearchParams('field=bioeconomy'), every)).toEqual({ field: 'none' });
  });

  it('takes a type, a forced cluster, and makes the set one larger', () => {
    expect(lifted(rule('type', null, 3, 'more developed'), new URLSearchParams('type=more-developed:3,mixed:1'), every)).toEqual({ type: 'mixed:1' });
    expect(lifted(rule('out', 'cl-a'), new URLSearchParams('out=cl-a,cl-b'), every)).toEqual({ out: 'cl-b' });
    expect(lifted(rule('size', null, 10), new URLSearchParams(), every)).toEqual({ k: '11' });
  });
});

describe('the question', () => {
  it('holds what decides the choice and nothing else', () => {
    expect(pilotQuery(new URLSearchParams('k=11&why=cl-a&lang=de'))).toBe('?k=11');
    expect(pilotQuery(new URLSearchParams('lang=de'))).toBe('');
  });

  it('puts an entry into a list and takes it out again', () => {
    expect(toggled(['a'], 'b')).toBe('a,b');
    expect(toggled(['a', 'b'], 'b')).toBe('a');
    expect(toggled(['a'], 'a')).toBeNull();
  });
});
