import { describe, expect, it } from 'vitest';
import { messages } from '../src/i18n/en';
import { formatter } from '../src/state/format';
import { measureOf, synergyQuery } from '../src/state/parameters';
import { compare } from '../src/ui/DataTable';
import { findView } from '../src/views';

describe('findView', () => {
  it.each([
    ['/', 'start', {}],
    ['/region/PIE', 'region', { id: 'PIE' }],
    ['/pair/PIE/LOM', 'pair', { a: 'PIE', b: 'LOM' }],
    ['/chain/vc-woodcon', 'chain', { id: 'vc-woodcon' }],
  ])('%s is the view %s', (path, name, names) => {
    const view = findView(path);
    expect(view?.name).toBe(name);
    expect(view?.names).toEqual(names);
  });
  it('knows when there is nothing', () => {
    expect(findView('/nowhere')).toBeNull();
    expect(findView('/pair/PIE')).toBeNull();
  });
});

describe('synergyQuery', () => {
  it('keeps what decides the diamond and nothing else', () => {
    const query = new URLSearchParams('lang=de&theme=wood&measure=fit&wFit=2&region=PIE');
    expect(synergyQuery(query)).toBe('?theme=wood&wFit=2');
    expect(synergyQuery(new URLSearchParams('lang=de'))).toBe('');
  });
});

describe('measureOf', () => {
  it('falls back on the potential', () => {
    expect(measureOf(new URLSearchParams('measure=ties'))).toBe('ties');
    expect(measureOf(new URLSearchParams('measure=magic'))).toBe('potential');
  });
});

describe('compare', () => {
  const words = (a: string, b: string) => a.localeCompare(b);
  it('puts what is not known last whichever way', () => {
    expect([null, 2, 1].sort((a, b) => compare(a, b, false, words))).toEqual([1, 2, null]);
    expect([null, 1, 2].sort((a, b) => compare(a, b, true, words))).toEqual([2, 1, null]);
  });
});

describe('formatter', () => {
  it('shows a date as the language does and leaves periods alone', () => {
    expect(formatter('de').date('2024-01-18')).toBe('18.01.2024');
    expect(formatter('en').date('2007/2017')).toBe('2007/2017');
  });
  it('falls back to English names', () => {
    expect(formatter('fr').name({ en: 'Wood' })).toBe('Wood');
    expect(Object.keys(messages).length).toBeGreaterThan(100);
  });
});
