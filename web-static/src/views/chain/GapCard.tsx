import { useAnswer } from '../../api/client';
import type { Gap } from '../../api/types';
import { useI18n } from '../../i18n';
import { useRegionNames } from '../../state/names';
import { Await, Link } from '../../ui/basics';
import { DataTable } from '../../ui/DataTable';
import { Facts } from '../../ui/Facts';
import { useChainAddress, withParameters } from './chainAddress';

type Region = Gap['regionsThatCould'][number];

/** Who could fill a stage for the chosen regions, or for everybody, with the reasons. */
export function GapCard(props: { chain: string; stage: string }) {
  const { t } = useI18n();
  const { regions, removal } = useChainAddress();
  const answer = useAnswer<Gap>(withParameters(`/chains/${props.chain}/stages/${props.stage}/candidates`, removal, { regions: regions.join(',') }));
  return (
    <section class="stack inset" aria-labelledby="gap">
      <h3 id="gap">{t('gap.title')}</h3>
      <Await answer={answer}>{(gap) => <Candidates gap={gap} />}</Await>
    </section>
  );
}

function Candidates(props: { gap: Gap }) {
  const { t, f } = useI18n();
  const names = useRegionNames();
  const { gap } = props;
  const name = (id: string) => f.name(names.get(id) ?? { en: id });
  const fine = (x: number | null) => (x === null ? t('ui.unknown') : f.score(x));
  const km = (x: number | null) => (x === null ? t('ui.unknown') : f.number(Math.round(x)));
  const whose = gap.regions.length === 0 ? t('gaps.everybody') : f.list(gap.regions.map(name));
  const best = gap.regionsThatCould[0];
  const link = (id: string) => <Link to={`/region/${id}`}>{name(id)}</Link>;
  return (
    <div class="stack">
      <p>
        {gap.candidates.length > 0
          ? t('gap.sentence', { regions: whose, n: gap.candidates.length, links: gap.closes.length })
          : t('gap.none')}{' '}
        {best && gap.candidates.length === 0 && best.actorsAtNeighbours > 0 && t('gap.region.sentence', { region: name(best.region), n: best.actorsAtNeighbours })}
      </p>
      <DataTable
        caption={t('gap.regions')}
        most={5}
        rows={gap.regionsThatCould}
        columns={[
          { key: 'region', label: t('ui.region'), value: (r) => name(r.region), show: (r) => link(r.region) },
          { key: 'actors', label: t('gap.actors'), number: true, value: (r) => r.actors },
          { key: 'near', label: t('gap.near'), number: true, value: (r) => r.actorsAtNeighbours },
          ...(gap.regions.length > 0
            ? [
                { key: 'ties', label: t('gap.regionties'), number: true, value: (r: Region) => r.regionTies, show: (r: Region) => fine(r.regionTies) },
                { key: 'km', label: t('gap.km'), number: true, value: (r: Region) => r.distanceKm, show: (r: Region) => km(r.distanceKm) },
              ]
            : []),
          { key: 'strength', label: t('bench.strength'), number: true, value: (r) => r.strength, show: (r) => fine(r.strength) },
        ]}
      />
      {gap.candidates.length > 0 && (
        <DataTable
          caption={`${t('gap.candidates')} ${f.name(gap.stage.name)}`}
          most={10}
          rows={gap.candidates}
          columns={[
            { key: 'actor', label: t('kind.actor'), value: (c) => f.name(c.actor.name), show: (c) => <Link to={`/actor/${c.actor.id}`}>{f.name(c.actor.name)}</Link> },
            { key: 'region', label: t('ui.region'), value: (c) => name(c.region) },
            { key: 'neighbours', label: t('gap.neighbours'), number: true, value: (c) => c.tiesAtNeighbours },
            { key: 'ties', label: t('gap.ties'), number: true, value: (c) => c.ties },
            { key: 'regionTies', label: t('gap.regionties'), number: true, value: (c) => c.regionTies, show: (c) => fine(c.regionTies) },
            { key: 'strength', label: t('bench.strength'), number: true, value: (c) => c.strength, show: (c) => fine(c.strength) },
            { key: 'km', label: t('gap.km'), number: true, value: (c) => c.distanceKm, show: (c) => km(c.distanceKm) },
            { key: 'facts', label: t('ui.facts', { n: '' }).replace(/[:\s]+$/, ''), value: (c) => c.facts.length, show: (c) => <Facts keys={c.facts} evidence={gap} /> },
          ]}
        />
      )}
      <p class="small soft">{t('method.gap')}</p>
    </div>
  );
}
