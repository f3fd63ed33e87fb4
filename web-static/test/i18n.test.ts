import { describe, expect, it } from 'vitest';
import { chosenLanguage, make } from '../src/i18n';
import { messages as de } from '../src/i18n/de';
import { messages as en } from '../src/i18n/en';
import { messages as fr } from '../src/i18n/fr';
import { messages as it_ } from '../src/i18n/it';
import { messages as sl } from '../src/i18n/sl';

const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1]).sort();

describe.each(Object.entries({ de, fr, it: it_, sl }))('%s', (_, messages) => {
  it('has the same keys as English', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(en).sort());
  });
  it('fills the same holes', () => {
    for (const [key, text] of Object.entries(en)) expect(holes(messages[key as keyof typeof en]), key).toEqual(holes(text));
  });
  it('leaves no text empty', () => {
    for (const [key, text] of Object.entries(messages)) expect(text.trim(), key).not.toBe('');
  });
});

describe('make', () => {
  it('writes numbers as the language does', () => {
    expect(make('de', de).f.score(0.25)).toBe('0,25');
    expect(make('en', en).f.score(0.25)).toBe('0.25');
    expect(make('en', en).t('ui.shown', { n: 300, total: 1306 })).toBe('300 of 1,306 shown');
  });
  it('leaves what has no value visible', () => {
    expect(make('en', en).t('ui.shown', { n: 3 })).toContain('{total}');
  });
});

describe('chosenLanguage', () => {
  it('takes the address before the browser', () => {
    expect(chosenLanguage(new URLSearchParams('lang=sl'))).toBe('sl');
  });
  it('falls back to a language it has', () => {
    expect(['en', 'de', 'fr', 'it', 'sl']).toContain(chosenLanguage(new URLSearchParams('lang=xx')));
  });
});
