import { useAnswer } from '../api/client';
import type { ChainSummary, Page, PairSummary, RegionSummary, Synergies, ThemeSummary } from '../api/types';
import { RegionMap } from '../charts/RegionMap';
import { useI18n } from '../i18n';
import { measureOf, MEASURES, synergyQuery } from '../state/parameters';
import { go, setQuery, useAddress } from '../state/router';
import { Await, Link, Title } from '../ui/basics';
import { DataTable } from '../ui/DataTable';
import { Figure } from '../ui/Figure';
import { Search } from '../ui/Search';
import { pairColumns } from './pairColumns';
import { SavedPicks } from './SavedPicks';
import { ThemeSelect } from '../ui/ThemeSelect';

const ARCS = [5, 10, 15, 25];

/** The first page: a search box, five questions, the map, a handful of saved questions. */
export default function Start() {
  const { t, f } = useI18n();
  const { query } = useAddress();
  const measure = measureOf(query);
  const api = `/synergies${synergyQuery(query)}`;
  const synergies = useAnswer<Synergies>(api);
  const regions = useAnswer<Page<RegionSummary>>('/regions?limit=500');
  const themes = useAnswer<Page<ThemeSummary>>('/themes?limit=500');
  const chains = useAnswer<Page<ChainSummary>>('/chains?limit=500');
  const arcs = Number(query.get('arcs') ?? '10');
  const selected = query.get('region');
  return (
    <>
      <div class="stack">
        <Title>{t('start.title')}</Title>
        <p class="lead">{t('start.lead')}</p>
        <Search />
      </div>
      <section class="stack" aria-labelledby="questions">
        <h2 id="questions" class="visually-hidden">
          {t('start.questions')}
        </h2>
        {synergies.state === 'ready' && regions.state === 'ready' && themes.state === 'ready' && chains.state === 'ready' && (
          <Questions synergies={synergies.value} regions={regions.value.items} themes={themes.value.items} chains={chains.value.items} />
        )}
      </section>
      <Await answer={synergies}>
        {(answer) => {
          const name = (id: string) => f.name(answer.regions.find((r) => r.id === id)?.name ?? { en: id });
          const sorted = answer.pairs.filter((p) => p[measure] !== null).sort((x, y) => (y[measure] ?? 0) - (x[measure] ?? 0));
          const of = selected ? sorted.filter((p) => p.a === selected || p.b === selected) : sorted;
          const shown = of.slice(0, selected ? 10 : arcs);
          const first = sorted[0];
          const pick = (id: string) => {
            if (selected && selected !== id) go(`/pair/${selected}/${id}${synergyQuery(query)}`);
            else setQuery({ region: selected === id ? null : id });
          };
          return (
            <div class="two">
              <Figure
                id="map"
                title={t('start.map')}
                sentence={
                  first
                    ? t('start.map.sentence', {
                        measure: t(`measure.${measure}`),
                        total: answer.pairs.length,
                        a: name(first.a),
                        b: name(first.b),
                        value: f.score(first[measure] ?? 0),
                        n: shown.length,
                      })
                    : t('ui.none')
                }
                api={api}
                picture={
                  <RegionMap
                    label={t('start.map')}
                    names={name}
                    arcs={shown.map((p) => ({
                      a: p.a,
                      b: p.b,
                      value: p[measure] ?? 0,
                      label: `${name(p.a)} – ${name(p.b)}: ${f.score(p[measure] ?? 0)}`,
                    }))}
                    selected={selected}
                    partners={new Set(selected ? shown.slice(0, 5).map((p) => (p.a === selected ? p.b : p.a)) : [])}
                    onRegion={pick}
                    onArc={(arc) => go(`/pair/${arc.a}/${arc.b}${synergyQuery(query)}`)}
                  />
                }
                legend={
                  <span>
                    <svg width="54" height="12" aria-hidden="true">
                      <path d="M2 6H52" stroke="var(--warm)" stroke-width="7" stroke-linecap="round" />
                    </svg>
                    {t(`measure.${measure}`)}: {t(`measure.${measure}.help`)}
                  </span>
                }
                table={<DataTable caption={t('syn.title')} columns={pairColumns(t, f, name)} rows={sorted} />}
                method={<p>{t('method.synergies')}</p>}
              />
              <aside class="stack">
                <div class="card">
                  <div class="controls">
                    <label>
                      {t('measure')}
                      <select value={measure} onChange={(e) => setQuery({ measure: e.currentTarget.value === 'potential' ? null : e.currentTarget.value })}>
                        {MEASURES.map((m) => (
                          <option key={m} value={m}>
                            {t(`measure.${m}`)}
                          </option>
                        ))}
                      </select>
                    </label>
                    <ThemeSelect label={t('ctl.theme')} />
                    <label>
                      {t('start.arcs')}
                      <select value={String(arcs)} onChange={(e) => setQuery({ arcs: e.currentTarget.value === '10' ? null : e.currentTarget.value })}>
                        {ARCS.map((n) => (
                          <option key={n} value={String(n)}>
                            {n}
                          </option>
                        ))}
                      </select>
                    </label>
                  </div>
                </div>
                {selected ? (
                  <Partners region={selected} name={name} pairs={shown} measure={measure} />
                ) : (
                  <div class="card">
                    <p>{t('start.pick')}</p>
                    <ol class="plain">
                      {shown.map((p) => (
                        <li key={`${p.a}${p.b}`} class="row">
                          <Link to={`/pair/${p.a}/${p.b}${synergyQuery(query)}`}>
                            {name(p.a)} – {name(p.b)}
                          </Link>
                          <span class="figure-number soft">{f.score(p[measure] ?? 0)}</span>
                          {p.untapped && <span class="chip">{t('syn.untapped')}</span>}
                        </li>
                      ))}
                    </ol>
                  </div>
                )}
              </aside>
            </div>
          );
        }}
      </Await>
      <SavedPicks />
    </>
  );
}

function Partners(props: { region: string; name: (id: string) => string; pairs: PairSummary[]; measure: ReturnType<typeof measureOf> }) {
  const { t, f } = useI18n();
  const { query } = useAddress();
  return (
    <div class="card" aria-live="polite">
      <h2>{t('start.partners', { region: props.name(props.region) })}</h2>
      <ol class="plain">
        {props.pairs.map((p) => {
          const partner = p.a === props.region ? p.b : p.a;
          return (
            <li key={partner} class="stack">
              <div class="row">
                <Link to={`/pair/${props.region}/${partner}${synergyQuery(query)}`}>{props.name(partner)}</Link>
                <strong class="figure-number">{f.score(p[props.measure] ?? 0)}</strong>
                {p.untapped && <span class="chip">{t('syn.untapped')}</span>}
              </div>
              <span class="small soft">
                {t('measure.overlap')} {p.overlap === null ? t('ui.unknown') : f.score(p.overlap)} · {t('measure.complementarity')}{' '}
                {p.complementarity === null ? t('ui.unknown') : f.score(p.complementarity)} · {t('measure.fit')}{' '}
                {p.fit === null ? t('ui.unknown') : f.score(p.fit)}
              </span>
            </li>
          );
        })}
      </ol>
      <p class="row">
        <Link to={`/region/${props.region}`} class="button">
          {t('start.openregion')}
        </Link>
        <button type="button" class="button" onClick={() => setQuery({ region: null })}>
          {t('start.clear')}
        </button>
      </p>
    </div>
  );
}

/** Five questions with one click each; who and what in them is taken from the data. */
function Questions(props: { synergies: Synergies; regions: RegionSummary[]; themes: ThemeSummary[]; chains: ChainSummary[] }) {
  const { t, f } = useI18n();
  const region = props.regions.find((r) => r.id === 'PIE') ?? props.regions[0];
  const theme = props.themes.find((x) => x.id === 'bioeconomy') ?? props.themes[0];
  const untapped = props.synergies.pairs.find((p) => p.untapped) ?? props.synergies.pairs[0];
  const holed = [...props.chains].filter((c) => c.stageShare < 1).sort((x, y) => y.stages - x.stages || x.stageShare - y.stageShare)[0];
  const name = (id: string) => f.name(props.regions.find((r) => r.id === id)?.name ?? { en: id });
  return (
    <ul class="questions">
      {region && theme && (
        <li>
          <Link to={`/?region=${region.id}&theme=${theme.id}&measure=complementarity`}>
            {t('start.q1', { region: f.name(region.name), theme: f.name(theme.name) })}
          </Link>
        </li>
      )}
      <li>
        <Link to="/synergies?show=quadrant">{t('start.q2')}</Link>
      </li>
      {untapped && (
        <li>
          <Link to={`/pair/${untapped.a}/${untapped.b}`}>{t('start.q3', { a: name(untapped.a), b: name(untapped.b) })}</Link>
        </li>
      )}
      {holed && (
        <li>
          <Link to={`/chain/${holed.id}`}>{t('start.q4', { chain: f.name(holed.name) })}</Link>
        </li>
      )}
      <li>
        <Link to="/data">{t('start.q5')}</Link>
      </li>
    </ul>
  );
}
