import type { Lang, LocalName } from '../api/types';

const LOCALES: Record<Lang, string> = { en: 'en-GB', de: 'de', fr: 'fr', it: 'it', sl: 'sl' };

/** Numbers, dates and names as the language writes them; what is absent is said in words by the caller. */
export function formatter(lang: Lang) {
  const locale = LOCALES[lang];
  const score = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const fine = new Intl.NumberFormat(locale, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  const difference = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2, signDisplay: 'exceptZero' });
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    /** French sets a space before it that does not break. */
    colon: lang === 'fr' ? '\u00a0:' : ':',
    score: (x: number) => score.format(x),
    fine: (x: number) => fine.format(x),
    /** With its sign and two digits that count, so that values alike to three decimals are told apart. */
    difference: (x: number) => difference.format(x),
    number: (x: number) => plain.format(x),
    percent: (x: number) => percent.format(x),
    /** An ISO day as the language writes it; anything else as it is. */
    date: (iso: string) => (/^\d{4}-\d{2}-\d{2}/.test(iso) ? day.format(new Date(iso)) : iso),
    list: (items: string[]) => list.format(items),
    name: (name: LocalName) => name[lang] ?? name.en,
    money: (x: number, currency: string) =>
      new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 }).format(x),
    compare: new Intl.Collator(locale).compare,
  };
}
export type Formatter = ReturnType<typeof formatter>;
