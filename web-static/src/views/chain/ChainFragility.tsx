import { useAnswer } from '../../api/client';
import type { ChainCoverage, Fragility, Ref } from '../../api/types';
import { LossCurve } from '../../charts/LossCurve';
import { useI18n } from '../../i18n';
import { useRegionNames } from '../../state/names';
import { Await, Link } from '../../ui/basics';
import { DataTable } from '../../ui/DataTable';
import { Facts } from '../../ui/Facts';
import { Figure } from '../../ui/Figure';
import { useChainAddress, withParameters } from './chainAddress';
import { RemoveButton } from './Removal';

/** What a chain hangs on, and what is left when actors fall. */
export function ChainFragility(props: { chain: string; coverage: ChainCoverage }) {
  const { t, f } = useI18n();
  const names = useRegionNames();
  const { removal } = useChainAddress();
  const api = withParameters(`/chains/${props.chain}/fragility`, removal);
  const answer = useAnswer<Fragility>(api);
  const { linkList, cells } = props.coverage;
  const occupied = new Set(cells.map((c) => c.stage));
  const whole = linkList.filter((l) => occupied.has(l.from) && occupied.has(l.to)).length / Math.max(linkList.length, 1);
  return (
    <Await answer={answer}>
      {(fragility) => {
        const refs = (all: Ref[]) => f.list(all.map((r) => f.name(r.name)));
        const region = (id: string) => f.name(names.get(id) ?? { en: id });
        const cut = fragility.cut.actors;
        return (
          <Figure
            id="fragility"
            title={t('frag.title')}
            sentence={
              fragility.whole
                ? t('frag.whole', { n: fragility.singleActor.length, m: fragility.singleRegion.length, cut: cut.length, stages: refs(fragility.cut.stages) })
                : t('frag.broken')
            }
            api={api}
            picture={
              <div class="stack">
                <LossCurve
                  label={t('frag.curve')}
                  shares={[whole, ...fragility.loss.map((l) => l.linkShare)]}
                  nameX={t('frag.fallen')}
                  percent={f.percent}
                  number={f.number}
                />
                <dl class="facts small">
                  <dt>{t('frag.single')}</dt>
                  <dd>
                    {fragility.singleActor.length === 0 && '–'}
                    <ul class="plain" hidden={fragility.singleActor.length === 0}>
                      {fragility.singleActor.map((p) => (
                        <li key={p.stage.id}>
                          {f.name(p.stage.name)}: <Link to={`/actor/${p.actor.id}`}>{f.name(p.actor.name)}</Link> ({region(p.region)}){' '}
                          <RemoveButton kind="removeActor" id={p.actor.id} name={f.name(p.actor.name)} />
                          <Facts keys={[p.fact]} evidence={fragility} />
                        </li>
                      ))}
                    </ul>
                  </dd>
                  <dt>{t('frag.region')}</dt>
                  <dd>
                    {fragility.singleRegion.length === 0 && '–'}
                    <ul class="plain" hidden={fragility.singleRegion.length === 0}>
                      {fragility.singleRegion.map((s) => (
                        <li key={s.stage.id}>
                          {f.name(s.stage.name)}: {region(s.region)} ({f.number(s.actors)}) <RemoveButton kind="removeRegion" id={s.region} name={region(s.region)} />
                        </li>
                      ))}
                    </ul>
                  </dd>
                  <dt>{t('frag.indispensable')}</dt>
                  <dd>{refs(fragility.indispensable) || '–'}</dd>
                  <dt>{t('frag.passed')}</dt>
                  <dd>{refs(fragility.passedByAll) || '–'}</dd>
                  <dt>{t('frag.cut')}</dt>
                  <dd>
                    {refs(cut) || '–'} {!fragility.cut.exact && <span class="soft">({t('frag.bound')})</span>}{' '}
                    {cut.length > 0 && <Link to={withParameters(`/chain/${props.chain}`, removal, { removeActor: cut.map((a) => a.id).join(',') })}>{t('frag.whatif')}</Link>}
                  </dd>
                </dl>
              </div>
            }
            legend={<span>{t('frag.curve')}</span>}
            table={
              <DataTable
                caption={t('frag.curve')}
                most={20}
                rows={fragility.loss}
                columns={[
                  { key: 'n', label: t('frag.fallen'), number: true, value: (l) => fragility.loss.indexOf(l) + 1 },
                  { key: 'actor', label: t('kind.actor'), value: (l) => f.name(l.actor.name), show: (l) => <Link to={`/actor/${l.actor.id}`}>{f.name(l.actor.name)}</Link> },
                  { key: 'share', label: t('region.links'), number: true, value: (l) => l.linkShare, show: (l) => f.percent(l.linkShare) },
                ]}
              />
            }
            method={<p>{t('method.frag')}</p>}
          />
        );
      }}
    </Await>
  );
}
