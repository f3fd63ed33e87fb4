import type { Changes, ChangesFigure, ChangesMove, ChangesRanking } from '../../api/types';
import type { MessageKey } from '../../i18n/messages';
import { useI18n } from '../../i18n';
import { Link, pathOf } from '../../ui/basics';
import { type Column, DataTable } from '../../ui/DataTable';
import { FactChanges } from './FactChanges';

/** The things of one ranking that do not stand where they stood, those that moved farthest first. */
export function RankingMoves(props: { ranking: ChangesRanking; changes: Changes }) {
  const { t, f } = useI18n();
  const { ranking, changes } = props;
  const id = `ranking-${ranking.id}-${ranking.period ?? ''}`;
  const title = t(`changes.ranking.${ranking.id}`, { period: ranking.period ?? '' });
  const name = (move: ChangesMove) => move.subjects.map((s) => f.name(s.name)).join(' – ');
  const rank = (x: number | null) => (x === null ? '–' : f.number(x));
  const fine = (x: number | null) => (x === null ? '–' : f.fine(x));
  const columns: Column<ChangesMove>[] = [
    { key: 'who', label: t('changes.thing'), value: name, show: (m) => <Subject move={m} name={name(m)} /> },
    {
      key: 'rank',
      label: t('changes.rank'),
      number: true,
      value: (m) => m.rankAfter,
      show: (m) => <Arrow before={rank(m.rankBefore)} after={rank(m.rankAfter)} />,
    },
    {
      key: 'value',
      label: t('changes.value'),
      number: true,
      value: (m) => (m.after ?? 0) - (m.before ?? 0),
      show: (m) => <Arrow before={fine(m.before)} after={fine(m.after)} />,
    },
    { key: 'figures', label: t('changes.figures'), value: () => null, show: (m) => <Figures figures={m.figures} of={ranking.id} /> },
    {
      key: 'why',
      label: t('changes.why'),
      value: (m) => m.reason,
      show: (m) => (
        <div class="stack small">
          <span>
            {t(`changes.why.${m.reason}`)}
            {m.chosenBefore !== m.chosenAfter && ` · ${t(m.chosenAfter ? 'changes.chosen' : 'changes.dropped')}`}
          </span>
          <FactChanges keys={m.facts} changes={changes} />
        </div>
      ),
    },
  ];
  return (
    <section class="card moves" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p class="soft">{ranking.moved === 0 ? t('changes.still', { things: ranking.things }) : t('changes.moved', { moved: ranking.moved, things: ranking.things })}</p>
      {ranking.moves.length > 0 && <DataTable caption={title} most={10} rows={ranking.moves} columns={columns} />}
    </section>
  );
}

function Subject(props: { move: ChangesMove; name: string }) {
  const [first, second] = props.move.subjects;
  if (!first || props.move.reason === 'disappeared') return <>{props.name}</>;
  return <Link to={second ? `/pair/${first.id}/${second.id}` : (pathOf(first.kind, first.id) ?? '/')}>{props.name}</Link>;
}

function Arrow(props: { before: string; after: string }) {
  return <span class="arrow">{props.before === props.after ? props.after : `${props.before} → ${props.after}`}</span>;
}

function Figures(props: { figures: ChangesFigure[]; of: ChangesRanking['id'] }) {
  const { t, f } = useI18n();
  const differ = props.figures.filter((x) => x.before !== x.after);
  if (differ.length === 0) return <span class="soft">–</span>;
  const fine = (x: number | null) => (x === null ? '–' : f.fine(x));
  const prefix = { synergies: 'measure', chains: 'changes.figure', pilots: 'pilots.criterion' }[props.of];
  return (
    <ul class="plain small">
      {differ.map((x) => (
        <li key={x.name}>
          {t(`${prefix}.${x.name}` as MessageKey)} {fine(x.before)} → {fine(x.after)}
        </li>
      ))}
    </ul>
  );
}
