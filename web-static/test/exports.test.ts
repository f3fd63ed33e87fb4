import { describe, expect, it } from 'vitest';
import { messages as en } from '../src/i18n/en';
import { answerAddress } from '../src/views/data/AnswerFiles';
import { EXPLAINED, isExplained, sizeInMegabytes } from '../src/views/data/formats';

describe('formats of the dataset', () => {
  it('have a name and a sentence each', () => {
    for (const format of EXPLAINED) {
      expect(en).toHaveProperty([`exports.name.${format}`]);
      expect(en).toHaveProperty([`exports.what.${format}`]);
    }
  });
  it('that are new to the explorer are not explained', () => {
    expect(isExplained('csv')).toBe(true);
    expect(isExplained('parquet')).toBe(false);
  });
  it('have a size that is never 0', () => {
    expect(sizeInMegabytes(12)).toBe(0.01);
    expect(sizeInMegabytes(1_234_567)).toBe(1.23);
  });
});

describe('answerAddress', () => {
  it('asks for lists whole and for the variant of spreadsheets', () => {
    expect(answerAddress('regions', false)).toBe('/api/v1/regions.csv?limit=500');
    expect(answerAddress('synergies', false)).toBe('/api/v1/synergies.csv');
    expect(answerAddress('synergies', true)).toBe('/api/v1/synergies.csv?excel=true');
  });
});
