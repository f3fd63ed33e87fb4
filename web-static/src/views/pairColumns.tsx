import type { PairSummary } from '../api/types';
import type { Translate } from '../i18n';
import type { Formatter } from '../state/format';
import { Link } from '../ui/basics';
import type { Column } from '../ui/DataTable';

/** The columns of every table of pairs. */
export function pairColumns(t: Translate, f: Formatter, name: (id: string) => string): Column<PairSummary>[] {
  const score = (key: 'potential' | 'overlap' | 'complementarity' | 'fit' | 'ties'): Column<PairSummary> => {
    return {
      key,
      label: t(`measure.${key}`),
      number: true,
      value: (p) => p[key],
      show: (p) => (p[key] === null ? <span class="soft">{t('ui.unknown')}</span> : f.fine(p[key])),
    };
  };
  return [
    {
      key: 'pair',
      label: t('ui.region'),
      value: (p) => `${name(p.a)} – ${name(p.b)}`,
      show: (p) => (
        <Link to={`/pair/${p.a}/${p.b}`}>
          {name(p.a)} – {name(p.b)}
        </Link>
      ),
    },
    score('potential'),
    score('overlap'),
    score('complementarity'),
    score('fit'),
    score('ties'),
    { key: 'untapped', label: t('syn.untapped'), value: (p) => (p.untapped ? 1 : 0), show: (p) => (p.untapped ? t('syn.untapped') : '') },
  ];
}
