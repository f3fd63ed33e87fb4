import type { CallOffer } from '../api/types';

export const DAY = 86_400_000;
export const HEAD = 34;

/** Where names and bars stand. */
export interface Frame {
  width: number;
  /** Where bars begin; names stand left of it, or above where there is no room. */
  label: number;
  row: number;
  /** How far below the top of a row its bar stands. */
  bar: number;
  /** Characters of a name that fit. */
  letters: number;
}
export const WIDE: Frame = { width: 960, label: 250, row: 24, bar: 0, letters: 34 };
/** On a phone the whole width is time, and names stand above their bars. */
export const NARROW: Frame = { width: 340, label: 6, row: 42, bar: 17, letters: 46 };

export type Line =
  | { kind: 'region'; y: number; region: string }
  | { kind: 'programme'; y: number; region: string; title: string; opens: string; closes: string }
  | { kind: 'call'; y: number; offer: CallOffer };

/** Everything on the time line: lines from top to bottom, and the days from left to right. */
export interface Timeline {
  frame: Frame;
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

function lines(offers: CallOffer[], frame: Frame): { all: Line[]; bottom: number } {
  const all: Line[] = [];
  let y = HEAD;
  const add = (line: Line) => {
    all.push(line);
    y += line.kind === 'region' ? WIDE.row : frame.row;
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
  return { all, bottom: y };
}

const key = (o: CallOffer) => [o.region, o.programme, o.call.id].join('\u0000');
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Pixels from tick to tick at least: a year's number and some air. */
const APART = 38;

/** Years, or months when the range is short; the first one says its year. */
function ticks(first: number, last: number, scale: number): { time: number; label: string }[] {
  const months = [1, 3, 6].find((m) => m * 30 * DAY * scale >= APART) ?? 12;
  const all: { time: number; label: string }[] = [];
  const date = new Date(first);
  date.setUTCDate(1);
  date.setUTCMonth(Math.floor(date.getUTCMonth() / months) * months);
  for (; date.getTime() <= last; date.setUTCMonth(date.getUTCMonth() + months)) {
    if (date.getTime() >= first) {
      const month = date.getUTCMonth() + 1;
      all.push({ time: date.getTime(), label: month === 1 || months === 12 ? String(date.getUTCFullYear()) : all.length === 0 ? `${month}/${date.getUTCFullYear()}` : String(month) });
    }
  }
  return all;
}

export function layout(offers: CallOffer[], from: string | null, to: string | null, today: number, frame: Frame = WIDE): Timeline {
  const [first, last] = range(offers, from, to, today);
  const { all, bottom } = lines(offers, frame);
  const scale = (frame.width - frame.label - 10) / (last - first);
  return {
    frame,
    lines: all,
    height: bottom + 8,
    first,
    last,
    x: (t) => frame.label + (Math.max(first, Math.min(last, t)) - first) * scale,
    days: (pixels) => Math.round(pixels / scale / DAY),
    ticks: ticks(first, last, scale),
  };
}
