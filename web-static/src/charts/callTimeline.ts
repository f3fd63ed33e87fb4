import type { CallOffer } from '../api/types';

export const DAY = 86_400_000;
export const LABEL = 250;
export const WIDTH = 960;
export const ROW = 24;
export const HEAD = 34;

export type Line =
  | { kind: 'region'; y: number; region: string }
  | { kind: 'programme'; y: number; region: string; title: string; opens: string; closes: string }
  | { kind: 'call'; y: number; offer: CallOffer };

/** Everything on the time line: lines from top to bottom, and the days from left to right. */
export interface Timeline {
  lines: Line[];
  height: number;
  first: number;
  last: number;
  x: (time: number) => number;
  days: (pixels: number) => number;
  ticks: { time: number; label: string }[];
}

const PERIODS: Record<string, [string, string]> = {
  '2014-20': ['2014-01-01', '2020-12-31'],
  '2021-27': ['2021-01-01', '2027-12-31'],
};

export function time(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`);
}

/** Days shown: those asked for, else those of all windows with dates, and today when a programme runs, and a month on either side. */
function range(offers: CallOffer[], from: string | null, to: string | null, today: number): [number, number] {
  const ends = offers
    .filter((o) => o.windowKind === 'fixed')
    .flatMap((o) => [o.opens, o.closes])
    .filter((d): d is string => d !== null)
    .map(time);
  const [low, high] = ends.length > 0 ? [Math.min(...ends), Math.max(...ends)] : [time('2021-01-01'), time('2027-12-31')];
  const runs = offers.some((o) => today <= time(PERIODS[o.period ?? '']?.[1] ?? '1900-01-01'));
  const first = from ? time(from) : low - 31 * DAY;
  const last = to ? time(to) : (runs ? Math.max(high, today) : high) + 31 * DAY;
  return last > first ? [first, last] : [first, first + 31 * DAY];
}

function lines(offers: CallOffer[]): Line[] {
  const all: Line[] = [];
  let y = HEAD;
  const add = (line: Line) => {
    all.push(line);
    y += ROW;
  };
  let region = '';
  let programme = '';
  for (const offer of [...offers].sort((a, b) => compare(key(a), key(b)))) {
    if (offer.region !== region) {
      region = offer.region;
      programme = '';
      add({ kind: 'region', y, region });
    }
    if (offer.programme !== programme) {
      programme = offer.programme;
      const [opens, closes] = PERIODS[offer.period ?? ''] ?? ['', ''];
      add({ kind: 'programme', y, region, title: programme, opens, closes });
    }
    add({ kind: 'call', y, offer });
  }
  return all;
}

const key = (o: CallOffer) => [o.region, o.programme, o.call.id].join('\u0000');
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Years, or months when the range is short. */
function ticks(first: number, last: number): { time: number; label: string }[] {
  const months = (last - first) / DAY < 500 ? 1 : (last - first) / DAY < 1300 ? 3 : 12;
  const all = [];
  const date = new Date(first);
  date.setUTCDate(1);
  date.setUTCMonth(Math.floor(date.getUTCMonth() / months) * months);
  for (; date.getTime() <= last; date.setUTCMonth(date.getUTCMonth() + months)) {
    if (date.getTime() >= first) {
      const month = date.getUTCMonth() + 1;
      all.push({ time: date.getTime(), label: month === 1 || months === 12 ? String(date.getUTCFullYear()) : String(month) });
    }
  }
  return all;
}

export function layout(offers: CallOffer[], from: string | null, to: string | null, today: number): Timeline {
  const [first, last] = range(offers, from, to, today);
  const all = lines(offers);
  const scale = (WIDTH - LABEL - 10) / (last - first);
  return {
    lines: all,
    height: HEAD + all.length * ROW + 8,
    first,
    last,
    x: (t) => LABEL + (Math.max(first, Math.min(last, t)) - first) * scale,
    days: (pixels) => Math.round(pixels / scale / DAY),
    ticks: ticks(first, last),
  };
}
