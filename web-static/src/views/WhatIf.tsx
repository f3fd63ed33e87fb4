import { useAnswer } from '../api/client';
import type { EntityKind, WhatIf as Answer } from '../api/types';
import { useI18n } from '../i18n';
import { useRegionNames, useThemeNames } from '../state/names';
import { setQuery, useAddress } from '../state/router';
import { Await, Link } from '../ui/basics';
import { DataTable } from '../ui/DataTable';
import { Search } from '../ui/Search';

const PARAMETER: Partial<Record<EntityKind, string>> = {
  region: 'removeRegion',
  cluster: 'removeCluster',
  actor: 'removeActor',
  programme: 'removeProgramme',
  project: 'removeProject',
};
const KINDS = Object.keys(PARAMETER) as EntityKind[];

/** Things thought away, and every indicator before and after; all of it in the address. */
export function WhatIf() {
  const { t } = useI18n();
  const { query } = useAddress();
  const ids = (parameter: string) => (query.get(parameter) ?? '').split(',').filter(Boolean);
  const chosen = new URLSearchParams();
  for (const parameter of Object.values(PARAMETER)) if (ids(parameter).length > 0) chosen.set(parameter, ids(parameter).join(','));
  const text = chosen.toString();
  const answer = useAnswer<Answer>(text ? `/whatif?${text}` : null);
  const change = (kind: EntityKind, id: string, add: boolean) => {
    const parameter = PARAMETER[kind];
    if (!parameter) return;
    const rest = ids(parameter).filter((x) => x !== id);
    setQuery({ [parameter]: (add ? [...rest, id] : rest).join(',') });
  };
  return (
    <section class="card" aria-labelledby="whatif">
      <h2 id="whatif">{t('whatif.title')}</h2>
      <p class="soft">{t('whatif.pick')}</p>
      <Search kinds={KINDS} label={t('whatif.remove')} onChoose={(hit) => change(hit.kind, hit.id, true)} />
      {text && <Await answer={answer}>{(whatIf) => <Changes whatIf={whatIf} back={(kind, id) => change(kind, id, false)} />}</Await>}
    </section>
  );
}

function Changes(props: { whatIf: Answer; back: (kind: EntityKind, id: string) => void }) {
  const { t, f } = useI18n();
  const names = useRegionNames();
  const themes = useThemeNames();
  const { whatIf } = props;
  const name = (id: string) => f.name(names.get(id) ?? { en: id });
  const pair = (p: { a: string; b: string }) => `${name(p.a)} – ${name(p.b)}`;
  const fine = (x: number | null) => (x === null ? t('ui.unknown') : f.fine(x));
  const arrow = (before: number | null, after: number | null, show: (x: number | null) => string) =>
    before === after ? show(before) : `${show(before)} → ${show(after)}`;
  const pairs = whatIf.pairs.filter((p) => p.gone || p.potentialBefore !== p.potentialAfter || p.tiesBefore !== p.tiesAfter);
  const chains = whatIf.chains.filter((c) => c.actorsBefore !== c.actorsAfter);
  const figures = whatIf.stressTest.filter((x) => x.before !== x.after);
  const taken = Object.entries(whatIf.taken).map(([table, n]) => `${t(`table.${table}` as 'table.actors')} ${f.number(n)}`);
  return (
    <div class="stack">
      <ul class="chips">
        {whatIf.removed.map((r) => (
          <li key={`${r.kind}/${r.id}`}>
            <button type="button" class="chip button" aria-label={t('whatif.back', { name: f.name(r.name) })} onClick={() => props.back(r.kind, r.id)}>
              {f.name(r.name)} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <p aria-live="polite">
        {t('whatif.taken', { rows: taken.join(', ') || '–' })}{' '}
        {pairs.length === 0
          ? t('whatif.same')
          : t('whatif.pairs.sentence', { n: pairs.length, total: whatIf.pairs.length, gone: pairs.filter((p) => p.gone).length })}
      </p>
      {pairs.length > 0 && (
        <DataTable
          caption={t('whatif.pairs')}
          most={12}
          rows={pairs}
          columns={[
            { key: 'pair', label: t('ui.region'), value: pair, show: (p) => <Link to={`/pair/${p.a}/${p.b}`}>{pair(p)}</Link> },
            {
              key: 'potential',
              label: t('measure.potential'),
              number: true,
              value: (p) => (p.potentialAfter ?? 0) - (p.potentialBefore ?? 0),
              show: (p) => (p.gone ? `${fine(p.potentialBefore)} → –` : arrow(p.potentialBefore, p.potentialAfter, fine)),
            },
            {
              key: 'ties',
              label: t('measure.ties'),
              number: true,
              value: (p) => (p.tiesAfter ?? 0) - (p.tiesBefore ?? 0),
              show: (p) => (p.gone ? `${fine(p.tiesBefore)} → –` : arrow(p.tiesBefore, p.tiesAfter, fine)),
            },
            {
              key: 'rank',
              label: t('bench.rank'),
              number: true,
              value: (p) => p.rankAfter,
              show: (p) => arrow(p.rankBefore, p.rankAfter, (x) => (x === null ? '–' : f.number(x))),
            },
          ]}
        />
      )}
      {chains.length > 0 && (
        <DataTable
          caption={t('whatif.chains')}
          rows={chains}
          columns={[
            { key: 'chain', label: t('nav.chains'), value: (c) => f.name(c.chain.name), show: (c) => <Link to={`/chain/${c.chain.id}`}>{f.name(c.chain.name)}</Link> },
            { key: 'actors', label: t('region.actors'), number: true, value: (c) => c.actorsAfter, show: (c) => arrow(c.actorsBefore, c.actorsAfter, (x) => f.number(x ?? 0)) },
            { key: 'stages', label: t('region.stages'), number: true, value: (c) => c.stagesAfter, show: (c) => arrow(c.stagesBefore, c.stagesAfter, (x) => f.percent(x ?? 0)) },
            { key: 'links', label: t('region.links'), number: true, value: (c) => c.linksAfter, show: (c) => arrow(c.linksBefore, c.linksAfter, (x) => f.percent(x ?? 0)) },
            { key: 'emptied', label: t('whatif.emptied'), value: (c) => c.emptied.length, show: (c) => c.emptied.map((s) => f.name(s.name)).join(', ') || '–' },
          ]}
        />
      )}
      {figures.length > 0 && (
        <DataTable
          caption={t('whatif.figures')}
          rows={figures}
          columns={[
            { key: 'region', label: t('ui.region'), value: (x) => name(x.region) },
            { key: 'figure', label: t('ui.name'), value: (x) => t(`stress.${x.figure}` as 'stress.clusters-with-label') },
            { key: 'before', label: t('whatif.before'), number: true, value: (x) => x.before, show: (x) => (x.before === null ? t('ui.unknown') : f.percent(x.before)) },
            { key: 'after', label: t('whatif.after'), number: true, value: (x) => x.after, show: (x) => (x.after === null ? '–' : f.percent(x.after)) },
          ]}
        />
      )}
      {whatIf.strengths.length > 0 && (
        <DataTable
          caption={t('bench.strength')}
          most={12}
          rows={[...whatIf.strengths].sort((x, y) => Math.abs((y.after ?? 0) - (y.before ?? 0)) - Math.abs((x.after ?? 0) - (x.before ?? 0)))}
          columns={[
            { key: 'region', label: t('ui.region'), value: (x) => name(x.region) },
            { key: 'theme', label: t('ctl.theme'), value: (x) => f.name(themes.get(x.theme) ?? { en: x.theme }) },
            { key: 'before', label: t('whatif.before'), number: true, value: (x) => x.before, show: (x) => fine(x.before) },
            { key: 'after', label: t('whatif.after'), number: true, value: (x) => x.after, show: (x) => fine(x.after) },
          ]}
        />
      )}
    </div>
  );
}
