import { useAnswer } from '../api/client';
import type { Gap } from '../api/types';
import { useI18n } from '../i18n';
import { useRegionNames } from '../state/names';
import { Await, Link } from '../ui/basics';
import { DataTable } from '../ui/DataTable';
import { Facts } from '../ui/Facts';

/** Who could fill a stage for the chosen regions, with the reasons. */
export function GapCard(props: { chain: string; stage: string; regions: string[] }) {
  const { t } = useI18n();
  const answer = useAnswer<Gap>(
    props.regions.length > 0 ? `/chains/${props.chain}/stages/${props.stage}/candidates?regions=${props.regions.join(',')}` : null,
  );
  return (
    <section class="card" aria-labelledby="gap">
      <h2 id="gap">{t('gap.title')}</h2>
      {props.regions.length === 0 ? <p class="soft">{t('gap.pick')}</p> : <Await answer={answer}>{(gap) => <Candidates gap={gap} />}</Await>}
    </section>
  );
}

function Candidates(props: { gap: Gap }) {
  const { t, f } = useI18n();
  const names = useRegionNames();
  const { gap } = props;
  const name = (id: string) => f.name(names.get(id) ?? { en: id });
  const fine = (x: number | null) => (x === null ? t('ui.unknown') : f.score(x));
  return (
    <div class="stack">
      <p>
        {gap.candidates.length === 0
          ? t('gap.none')
          : t('gap.sentence', { regions: f.list(gap.regions.map(name)), n: gap.candidates.length, links: gap.closes.length })}
      </p>
      {gap.candidates.length > 0 && (
        <DataTable
          caption={`${t('gap.title')} ${f.name(gap.stage.name)}`}
          most={10}
          rows={gap.candidates}
          columns={[
            { key: 'actor', label: t('kind.actor'), value: (c) => f.name(c.actor.name), show: (c) => <Link to={`/actor/${c.actor.id}`}>{f.name(c.actor.name)}</Link> },
            { key: 'region', label: t('ui.region'), value: (c) => name(c.region) },
            { key: 'neighbours', label: t('gap.neighbours'), number: true, value: (c) => c.tiesAtNeighbours },
            { key: 'ties', label: t('gap.ties'), number: true, value: (c) => c.ties },
            { key: 'regionTies', label: t('gap.regionties'), number: true, value: (c) => c.regionTies, show: (c) => fine(c.regionTies) },
            { key: 'strength', label: t('bench.strength'), number: true, value: (c) => c.strength, show: (c) => fine(c.strength) },
            { key: 'facts', label: t('ui.facts', { n: '' }).replace(/[:\s]+$/, ''), value: (c) => c.facts.length, show: (c) => <Facts keys={c.facts} evidence={gap} /> },
          ]}
        />
      )}
      <p class="small soft">{t('method.gap')}</p>
    </div>
  );
}
