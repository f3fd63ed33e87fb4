import type { ChainCoverage } from '../../api/types';
import { useI18n } from '../../i18n';
import { setQuery } from '../../state/router';
import { Facts } from '../../ui/Facts';
import { useChainAddress } from './chainAddress';

/** What is missing for the regions chosen, or for everybody, and what the regions cover only together. */
export function Gaps(props: { coverage: ChainCoverage }) {
  const { t, f } = useI18n();
  const { regions } = useChainAddress();
  const { coverage } = props;
  const name = (id: string) => f.name(coverage.regions.find((r) => r.id === id)?.name ?? { en: id });
  const toggle = (id: string) => setQuery({ regions: (regions.includes(id) ? regions.filter((x) => x !== id) : [...regions, id]).join(',') });
  const gaps = regions.length === 0 ? coverage.gapsEverywhere : regions.length === 1 ? (coverage.regions.find((r) => r.id === regions[0])?.gaps ?? []) : (coverage.together?.gaps ?? []);
  const whose = regions.length === 0 ? t('gaps.everybody') : f.list(regions.map(name));
  return (
    <section class="card" aria-labelledby="gaps">
      <h2 id="gaps">{t('gaps.title')}</h2>
      <p class="soft small">{t('gaps.pick')}</p>
      <div class="row" role="group" aria-label={t('gaps.pick')}>
        {coverage.regions.map((r) => (
          <button key={r.id} type="button" class="button" aria-pressed={regions.includes(r.id)} onClick={() => toggle(r.id)}>
            {f.name(r.name)}
          </button>
        ))}
      </div>
      <div class="stack" aria-live="polite">
        <p>{gaps.length === 0 ? t('gaps.none', { regions: whose }) : t('gaps.sentence', { regions: whose, n: gaps.length, stages: coverage.stageList.length })}</p>
        {gaps.length > 0 && (
          <ul class="chips">
            {gaps.map((id) => {
              const stage = coverage.stageList.find((s) => s.id === id);
              return (
                <li key={id}>
                  <button
                    type="button"
                    class="button gap"
                    onClick={() => {
                      setQuery({ stage: id });
                      setTimeout(() => document.getElementById('stage')?.scrollIntoView({ block: 'start' }), 50);
                    }}
                  >
                    {stage ? `${stage.order} ${f.name(stage.name)}` : id} <span class="soft small">{t('gap.title')}</span>
                  </button>
                </li>
              );
            })}
          </ul>
        )}
        <Together coverage={coverage} name={name} />
      </div>
    </section>
  );
}

function Together(props: { coverage: ChainCoverage; name: (id: string) => string }) {
  const { t, f } = useI18n();
  const { coverage, name } = props;
  const { together } = coverage;
  if (!together) return null;
  return (
    <>
      <h3>{t('chain.together')}</h3>
      <p>
        {t('chain.together.sentence', {
          regions: f.list(together.regions.map(name)),
          stages: f.percent(together.stageShare),
          links: f.percent(together.linkShare),
          n: together.linksOnlyTogether.length,
        })}
      </p>
      <ul class="plain">
        {together.linksOnlyTogether.map((won) => (
          <li key={`${won.from}${won.to}`}>
            <strong>
              {f.name(won.fromName)} → {f.name(won.toName)}
            </strong>
            <div class="small">
              {won.fromActors.map((x) => `${x.name} (${name(x.region)})`).join(', ')} → {won.toActors.map((x) => `${x.name} (${name(x.region)})`).join(', ')}
            </div>
            <Facts keys={[...won.fromActors, ...won.toActors].map((x) => x.fact)} evidence={coverage} />
          </li>
        ))}
      </ul>
    </>
  );
}
