import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Lang } from '../api/types';
import { formatter, type Formatter } from '../state/format';
import { messages as english } from './en';
import type { MessageKey, Messages } from './messages';

export const LANGUAGES: { code: Lang; name: string }[] = [
  { code: 'en', name: 'English' },
  { code: 'de', name: 'Deutsch' },
  { code: 'fr', name: 'Français' },
  { code: 'it', name: 'Italiano' },
  { code: 'sl', name: 'Slovenščina' },
];

const LOADERS: Record<Exclude<Lang, 'en'>, () => Promise<{ messages: Messages }>> = {
  de: () => import('./de'),
  fr: () => import('./fr'),
  it: () => import('./it'),
  sl: () => import('./sl'),
};

export type Translate = (key: MessageKey, values?: Record<string, string | number>) => string;

export interface I18n {
  lang: Lang;
  t: Translate;
  f: Formatter;
}

/** The language asked for in the address, else the browser's, else English. */
export function chosenLanguage(query: URLSearchParams): Lang {
  const wanted = [query.get('lang'), ...navigator.languages.map((l) => l.slice(0, 2))];
  return LANGUAGES.find((l) => wanted.find((w) => LANGUAGES.some((k) => k.code === w)) === l.code)?.code ?? 'en';
}

export async function loadI18n(lang: Lang): Promise<I18n> {
  const messages = lang === 'en' ? english : (await LOADERS[lang]()).messages;
  return make(lang, messages);
}

export function make(lang: Lang, messages: Messages): I18n {
  const f = formatter(lang);
  return {
    lang,
    f,
    t: (key, values = {}) =>
      messages[key].replace(/\{(\w+)\}/g, (whole, name: string) => {
        const value = values[name];
        return value === undefined ? whole : typeof value === 'number' ? f.number(value) : value;
      }),
  };
}

export const I18nContext = createContext<I18n>(make('en', english));

export function useI18n(): I18n {
  return useContext(I18nContext);
}
