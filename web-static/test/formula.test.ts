import { describe, expect, it } from 'vitest';
import { type Piece, pieces } from '../src/charts/formula';

const flat = (all: Piece[]): string => all.map((p) => (p.text ?? `${p.tag}(${flat(p.parts ?? [])})`)).join(' ');

describe('pieces', () => {
  it('puts indices below', () => {
    expect(flat(pieces('LQ[r,d] = X[r,d] / X[r,.]'))).toBe('msub(LQ mrow(r , d)) = msub(X mrow(r , d)) / msub(X mrow(r , .))');
  });
  it('draws sums with what they run over', () => {
    expect(flat(pieces('sum_d p'))).toBe('msub(∑ d) p');
    expect(flat(pieces('sum_{j≠i} M[s,j]'))).toBe('msub(∑ mrow(j ≠ i)) msub(M mrow(s , j))');
  });
  it('draws roots and powers', () => {
    expect(flat(pieces('C / sqrt(u_i u_j)'))).toBe('C / msqrt(mrow(msub(u i) msub(u j)))');
    expect(flat(pieces('(x)^2 >= 1'))).toBe('( x msup() 2) ≥ 1');
  });
});
