import { useAnswer } from '../api/client';
import type { PairSummary, Synergies as Answer } from '../api/types';
import { Bars } from '../charts/Bars';
import { Matrix } from '../charts/Matrix';
import { Quadrant } from '../charts/Quadrant';
import { useI18n } from '../i18n';
import { useThemeNames } from '../state/names';
import { measureOf, MEASURES, synergyQuery } from '../state/parameters';
import { go, setQuery, useAddress, withLanguage } from '../state/router';
import { Await, Link, Title } from '../ui/basics';
import { DataTable } from '../ui/DataTable';
import { Figure } from '../ui/Figure';
import { SynergyControls } from '../ui/SynergyControls';
import { pairColumns } from './pairColumns';
import { SynergyGroups } from './SynergyGroups';
import { SynergyStability } from './SynergyStability';

type Show = 'matrix' | 'ranking' | 'quadrant' | 'stability' | 'groups';
const SHOWS: Show[] = ['matrix', 'ranking', 'quadrant', 'stability', 'groups'];

/** All pairs: as a matrix, a ranking, and potential against ties. */
export default function Synergies() {
  const { t, f } = useI18n();
  const { query } = useAddress();
  const parameters = synergyQuery(query);
  const answer = useAnswer<Answer>(`/synergies${parameters}`);
  const wanted = query.get('show') as Show | null;
  const show: Show = wanted && SHOWS.includes(wanted) ? wanted : 'matrix';
  return (
    <>
      <div class="stack">
        <Title>{t('syn.title')}</Title>
        <p class="lead">{t('syn.lead')}</p>
      </div>
      <SynergyControls />
      <p class="row no-print" role="group" aria-label={t('ui.view')}>
        {SHOWS.map((s) => (
          <button key={s} type="button" class="button" aria-pressed={show === s} onClick={() => setQuery({ show: s === 'matrix' ? null : s })}>
            {t(`syn.${s}`)}
          </button>
        ))}
      </p>
      <Await answer={answer}>
        {(synergies) => {
          const name = (id: string) => f.name(synergies.regions.find((r) => r.id === id)?.name ?? { en: id });
          const first = synergies.pairs.find((p) => p.untapped);
          const sentence = first
            ? t('syn.sentence', {
                total: synergies.pairs.length,
                untapped: synergies.pairs.filter((p) => p.untapped).length,
                a: name(first.a),
                b: name(first.b),
              })
            : t('ui.none');
          const common = {
            sentence,
            api: `/synergies${parameters}`,
            method: <p>{t('method.synergies')}</p>,
            table: <DataTable caption={t('syn.title')} columns={pairColumns(t, f, name)} rows={synergies.pairs} />,
          };
          const open = (a: string, b: string) => go(`/pair/${a}/${b}${parameters}`);
          return (
            <>
              {show === 'matrix' && (
                <Figure id="matrix" title={t('syn.matrix.title')} {...common} picture={<Heat synergies={synergies} name={name} open={open} />} legend={<HeatLegend />} />
              )}
              {show === 'ranking' && <Figure id="ranking" title={t('syn.ranking')} {...common} picture={<Ranking pairs={synergies.pairs} name={name} parameters={parameters} />} />}
              {show === 'quadrant' && (
                <Figure
                  id="quadrant"
                  title={t('syn.quadrant')}
                  {...common}
                  picture={
                    <Quadrant
                      label={t('syn.quadrant')}
                      points={synergies.pairs.flatMap((p) =>
                        p.potential === null || p.ties === null
                          ? []
                          : [
                              {
                                id: `${p.a}/${p.b}`,
                                x: p.ties,
                                y: p.potential,
                                label: `${p.a}–${p.b}`,
                                title: `${name(p.a)} – ${name(p.b)}: ${t('measure.potential')} ${f.score(p.potential)}, ${t('measure.ties')} ${f.score(p.ties)}`,
                                untapped: p.untapped,
                              },
                            ],
                      )}
                      medianX={synergies.medians.ties}
                      medianY={synergies.medians.potential}
                      nameX={t('measure.ties')}
                      nameY={t('measure.potential')}
                      text={f.score}
                      quadrants={{ tl: t('syn.quad.tl'), tr: t('syn.quad.tr'), bl: t('syn.quad.bl'), br: t('syn.quad.br') }}
                      onPoint={(id) => go(`/pair/${id}${parameters}`)}
                    />
                  }
                />
              )}
              {show === 'stability' && <SynergyStability name={name} parameters={parameters} />}
              {show === 'groups' && <SynergyGroups name={name} parameters={parameters} />}
              <Limits synergies={synergies} name={name} />
            </>
          );
        }}
      </Await>
    </>
  );
}

function Heat(props: { synergies: Answer; name: (id: string) => string; open: (a: string, b: string) => void }) {
  const { t, f } = useI18n();
  const { query } = useAddress();
  const measure = measureOf(query);
  const pairOf = new Map(props.synergies.pairs.map((p) => [`${p.a}/${p.b}`, p]));
  return (
    <Matrix
      label={`${t('syn.matrix.title')}: ${t(`measure.${measure}`)}`}
      ids={props.synergies.regions.map((r) => r.id)}
      names={props.name}
      text={f.score}
      onCell={props.open}
      cell={(row, column) => {
        const straight = pairOf.get(`${row}/${column}`);
        const pair = straight ?? pairOf.get(`${column}/${row}`);
        if (!pair) return null;
        const value =
          measure === 'complementarity' ? (straight ? pair.complementarityAFromB : pair.complementarityBFromA) : pair[measure];
        const between = measure === 'complementarity' ? ' ← ' : ' – ';
        return {
          row,
          column,
          value,
          label: `${props.name(row)}${between}${props.name(column)}: ${value === null ? t('ui.unknown') : f.score(value)}`,
        };
      }}
    />
  );
}

function HeatLegend() {
  const { t } = useI18n();
  const { query } = useAddress();
  const measure = measureOf(query);
  return (
    <>
      <label class="row">
        {t('measure')}
        <select class="button" value={measure} onChange={(e) => setQuery({ measure: e.currentTarget.value === 'potential' ? null : e.currentTarget.value })}>
          {MEASURES.map((m) => (
            <option key={m} value={m}>
              {t(`measure.${m}`)}
            </option>
          ))}
        </select>
      </label>
      <span>{t(`measure.${measure}.help`)}</span>
      {measure === 'complementarity' && <span>{t('syn.matrix.directed')}</span>}
      <span>
        <svg width="16" height="16" aria-hidden="true">
          <rect width="16" height="16" fill="url(#unknown)" stroke="var(--line-strong)" />
        </svg>
        {t('ui.unknown')}
      </span>
    </>
  );
}

/** Pairs as bars made of the corners' shares in the potential. */
function Ranking(props: { pairs: PairSummary[]; name: (id: string) => string; parameters: string }) {
  const { t, f } = useI18n();
  const { query } = useAddress();
  const weight = (name: string) => Number(query.get(name) ?? '1');
  const parts = [
    { key: 'overlap', weight: weight('wOverlap'), fill: 'var(--scale-1)' },
    { key: 'complementarity', weight: weight('wComplementarity'), fill: 'var(--accent)' },
    { key: 'fit', weight: weight('wFit'), fill: 'var(--warm)' },
  ] as const;
  return (
    <Bars
      label={t('syn.ranking')}
      legend={parts.map((part) => ({ name: t(`measure.${part.key}`), fill: part.fill }))}
      rows={props.pairs.map((p) => {
        const of = parts.reduce((sum, part) => sum + (p[part.key] === null ? 0 : part.weight), 0);
        return {
          key: `${p.a}${p.b}`,
          label: `${p.rank ?? '–'}. ${props.name(p.a)} – ${props.name(p.b)}`,
          segments: parts.map((part) => ({ value: of === 0 ? 0 : (part.weight * (p[part.key] ?? 0)) / of, fill: part.fill })),
          text: `${p.potential === null ? t('ui.unknown') : f.score(p.potential)}${p.untapped ? ` · ${t('syn.untapped')}` : ''}`,
          href: withLanguage(`/pair/${p.a}/${p.b}${props.parameters}`),
        };
      })}
    />
  );
}

function Limits(props: { synergies: Answer; name: (id: string) => string }) {
  const { t, f } = useI18n();
  const themes = useThemeNames();
  const { limits } = props.synergies;
  const correlation = (rho: number | null) => (rho === null ? t('ui.unknown') : f.score(rho));
  return (
    <section class="card" aria-labelledby="limits">
      <h2 id="limits">{t('syn.limits')}</h2>
      <ul class="plain">
        {limits.pairsRestingOnOwnProject.length > 0 && limits.ownProject && (
          <li>
            <details>
              <summary>
                {t('syn.limits.own', { n: limits.pairsRestingOnOwnProject.length, project: limits.ownProject })}
              </summary>
              <p class="small">{limits.pairsRestingOnOwnProject.map(([a, b]) => `${props.name(a)} – ${props.name(b)}`).join(' · ')}</p>
            </details>
          </li>
        )}
        {limits.pairsOnOneProject > 0 && <li>{t('syn.limits.one', { n: limits.pairsOnOneProject })}</li>}
        <li>
          {t('syn.limits.correlations', {
            overlap: correlation(limits.correlations.overlap),
            complementarity: correlation(limits.correlations.complementarity),
            fit: correlation(limits.correlations.fit),
          })}
        </li>
        {limits.weightlessThemes.length > 0 && (
          <li>
            {t('syn.limits.weightless', { themes: f.list(limits.weightlessThemes.map((id) => f.name(themes.get(id) ?? { en: id }))) })}
          </li>
        )}
        {limits.regionsWithoutThemes.length > 0 && <li>{t('syn.limits.silent', { regions: f.list(limits.regionsWithoutThemes.map(props.name)) })}</li>}
        <li>
          {t('syn.limits.sample')} <Link to="/data">{t('nav.data')}</Link>
        </li>
      </ul>
    </section>
  );
}
