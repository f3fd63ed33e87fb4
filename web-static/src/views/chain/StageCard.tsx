import type { ChainCoverage } from '../../api/types';
import { type Translate, useI18n } from '../../i18n';
import { Link } from '../../ui/basics';
import { Facts } from '../../ui/Facts';
import { useChainAddress } from './chainAddress';
import { GapCard } from './GapCard';
import { RemoveButton } from './Removal';

/** Who performs the stage that was picked, region by region. */
export function StageCard(props: { coverage: ChainCoverage; stage: string | null }) {
  const { t, f } = useI18n();
  const { coverage } = props;
  const { regions } = useChainAddress();
  const stage = coverage.stageList.find((s) => s.id === props.stage);
  if (!stage) return <p class="card soft">{t('chain.select')}</p>;
  const regionName = (id: string) => f.name(coverage.regions.find((r) => r.id === id)?.name ?? { en: id });
  const cells = coverage.cells.filter((c) => c.stage === stage.id);
  return (
    <section class="card" aria-live="polite" aria-labelledby="stage">
      <h2 id="stage">{t('chain.at', { stage: f.name(stage.name) })}</h2>
      {cells.length === 0 && <p class="notice">{t('chain.gaps', { stages: f.name(stage.name) })}</p>}
      <div class="grid">
        {cells.map((cell) => (
          <div class="stack" key={cell.region}>
            <h3 class="row">
              {regionName(cell.region)} <RemoveButton kind="removeRegion" id={cell.region} name={regionName(cell.region)} />
            </h3>
            <ul class="plain">
              {cell.actors.map((actor) => (
                <li key={actor.id}>
                  <Link to={`/actor/${actor.id}`}>{actor.name}</Link>{' '}
                  <span class="small soft">
                    {t(`kind.${actor.kind}`)} · {t('chain.basis')}{f.colon} {basisName(t, actor.basis)}
                  </span>{' '}
                  <RemoveButton kind="removeActor" id={actor.id} name={actor.name} />
                  <Facts keys={[actor.fact]} evidence={coverage} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      {isGap(coverage, stage.id, regions) && <GapCard chain={coverage.chain.id} stage={stage.id} />}
    </section>
  );
}

/** Whether nobody of the regions chosen, or nobody at all, performs the stage. */
function isGap(coverage: ChainCoverage, stage: string, regions: string[]): boolean {
  return !coverage.cells.some((c) => c.stage === stage && (regions.length === 0 || regions.includes(c.region)));
}

const BASES: Record<string, 'basis.page' | 'basis.own-classification' | 'basis.registered-name' | 'basis.own-project-topic'> = {
  page: 'basis.page',
  'own classification': 'basis.own-classification',
  'registered name': 'basis.registered-name',
  'own project topic': 'basis.own-project-topic',
};

/** How we know, in the reader's language where the dataset uses one of our words, else as the dataset says it. */
function basisName(t: Translate, basis: string): string {
  const key = BASES[basis];
  return key ? t(key) : basis;
}
