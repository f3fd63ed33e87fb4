import { describe, expect, it } from 'vitest';
import type { CallOffer } from '../src/api/types';
import { DAY, HEAD, layout, NARROW, time, WIDE } from '../src/charts/callTimeline';
import { groupsQuery, pledgesOf, shiftsOf, shiftText, timelineQuery, togetherQuery } from '../src/state/calls';

function offer(region: string, id: string, more: Partial<CallOffer> = {}): CallOffer {
  return {
    region, call: { kind: 'call', id, name: { en: id } }, programme: `P ${region}`, programmeKind: 'erdf', period: '2021-27', windowKind: 'fixed', windowNote: null,
    opens: '2024-01-01', closes: '2024-03-31', shift: 0, budget: null, currency: 'EUR', rateSmall: null, rateMedium: null, rateLarge: null, rateResearch: null,
    maxGrant: null, minPartners: null, maxPartners: null, maxShareOnePartner: null, trlMin: null, trlMax: null, themes: [], externalPartners: null, siteRule: null,
    remark: null, source: 's', status: 'sourced', note: null, asOf: null, ...more,
  };
}

describe('the time line', () => {
  const line = layout([offer('PIE', 'b'), offer('LOM', 'a', { opens: null, closes: '2024-12-31' }), offer('PIE', 'a', { windowKind: 'unknown', opens: null, closes: null })], null, null, time('2020-01-01'));

  it('gives a phone its whole width for time, names above the bars, and says the year first', () => {
    const narrow = layout([offer('PIE', 'b', { opens: '2023-07-10', closes: '2023-09-30' })], null, null, time('2020-01-01'), NARROW);
    expect(narrow.x(narrow.first)).toBe(NARROW.label);
    expect(narrow.lines.map((l) => l.y)).toEqual([HEAD, HEAD + WIDE.row, HEAD + WIDE.row + NARROW.row]);
    expect(narrow.ticks[0]?.label).toBe('7/2023');
  });

  it('has a line a region, a programme and a call, in order', () => {
    expect(line.lines.map((l) => (l.kind === 'call' ? l.offer.call.id : l.kind))).toEqual(['region', 'programme', 'a', 'region', 'programme', 'a', 'b']);
    expect(line.lines.map((l) => l.y)).toEqual(line.lines.map((_, i) => HEAD + i * WIDE.row));
  });
  it('shows all windows with dates and a month on either side', () => {
    expect(line.first).toBe(time('2024-01-01') - 31 * DAY);
    expect(line.last).toBe(time('2024-12-31') + 31 * DAY);
    expect(line.x(line.first)).toBe(WIDE.label);
    expect(line.x(line.last)).toBeCloseTo(WIDE.width - 10);
  });
  it('turns pixels into days as it turns days into pixels', () => {
    const from = line.x(time('2024-05-01'));
    const to = line.x(time('2024-05-13'));
    expect(line.days(to - from)).toBe(12);
    expect(line.days(from - to)).toBe(-12);
  });
  it('shows the days asked for', () => {
    const asked = layout([offer('PIE', 'a')], '2024-02-01', '2024-02-29', time('2026-01-01'));
    expect(asked.x(time('2023-01-01'))).toBe(WIDE.label);
    expect(asked.x(time('2025-01-01'))).toBeCloseTo(WIDE.width - 10);
  });
  it('reaches to today while a programme runs', () => {
    expect(layout([offer('PIE', 'a')], null, null, time('2026-11-01')).last).toBe(time('2026-11-01') + 31 * DAY);
    expect(layout([offer('PIE', 'a', { period: '2014-20' })], null, null, time('2026-11-01')).last).toBe(time('2024-03-31') + 31 * DAY);
  });
  it('has days without any dated window too', () => {
    expect(layout([], null, null, 0).ticks.length).toBeGreaterThan(3);
  });
});

describe('the address', () => {
  it('keeps shifts in one order and drops those of no days', () => {
    const shifts = shiftsOf(new URLSearchParams('shift=b:3,a:-2,c:0,d:x'));
    expect(shiftText(shifts)).toBe('a:-2,b:3');
  });
  it('asks for chosen regions side by side and for groups among all', () => {
    const query = new URLSearchParams('regions=PIE,LOM&days=7&show=x&chf=1.05');
    expect(togetherQuery(query)).toBe('?days=7&regions=PIE%2CLOM');
    expect(groupsQuery(query)).toBe('?days=7');
    expect(timelineQuery(query)).toBe('?days=7&regions=PIE%2CLOM&kind=erdf%2Cnational%2Cregional');
  });
  it('gives an exchange rate only with its day', () => {
    expect(groupsQuery(new URLSearchParams('chf=1.05&chfDate=2024-01-02'))).toBe('?chf=1.05&chfDate=2024-01-02');
  });
  it('reads pledges', () => {
    expect([...pledgesOf(new URLSearchParams('pledge=PIE:100,LOM:5'))]).toEqual([['PIE', 100], ['LOM', 5]]);
  });
});
