import { useAnswer } from '../api/client';
import type { RegionBenchmark as Benchmark } from '../api/types';
import { Bars } from '../charts/Bars';
import { Strengths } from '../charts/Strengths';
import { useI18n } from '../i18n';
import { useThemeNames } from '../state/names';
import { setQuery, useAddress, withLanguage } from '../state/router';
import { Await, Link } from '../ui/basics';
import { DataTable } from '../ui/DataTable';
import { Facts } from '../ui/Facts';
import { Figure } from '../ui/Figure';

const INDICATORS = ['persons_employed', 'local_units'] as const;
const ORDER = ['backed', 'unbacked', 'undeclared', 'neither', 'unknown'];

/** A region beside the others: declared against measured, the regions most alike, structure and focus. */
export function RegionBenchmark(props: { region: string }) {
  const { t } = useI18n();
  const { query } = useAddress();
  const indicator = INDICATORS.find((i) => i === query.get('indicator')) ?? 'persons_employed';
  const api = `/regions/${props.region}/benchmark${indicator === 'persons_employed' ? '' : `?indicator=${indicator}`}`;
  const answer = useAnswer<Benchmark>(api);
  return (
    <Await answer={answer}>
      {(benchmark) => (
        <>
          <div class="controls no-print">
            <label>
              {t('bench.indicator')}
              <select value={indicator} onChange={(e) => setQuery({ indicator: e.currentTarget.value === 'persons_employed' ? null : e.currentTarget.value })}>
                {INDICATORS.map((i) => (
                  <option key={i} value={i}>
                    {t(`ind.${i}`)}
                  </option>
                ))}
              </select>
            </label>
          </div>
          <Declared benchmark={benchmark} api={api} />
          {benchmark.measured ? <Peers benchmark={benchmark} api={api} /> : <p class="notice">{t('bench.none')}</p>}
          <StructureAndFocus benchmark={benchmark} />
        </>
      )}
    </Await>
  );
}

function Declared(props: { benchmark: Benchmark; api: string }) {
  const { t, f } = useI18n();
  const { benchmark } = props;
  const rows = [...benchmark.themes].sort(
    (x, y) => ORDER.indexOf(x.standing) - ORDER.indexOf(y.standing) || (y.strength ?? -1) - (x.strength ?? -1),
  );
  const score = (x: number | null) => (x === null ? <span class="soft">{t('ui.unknown')}</span> : f.score(x));
  return (
    <Figure
      id="declared"
      title={t('bench.declared')}
      sentence={
        benchmark.measured
          ? t('bench.declared.sentence', {
              declared: rows.filter((r) => r.declared2021).length,
              backed: rows.filter((r) => r.standing === 'backed').length,
              undeclared: rows.filter((r) => r.standing === 'undeclared').length,
            })
          : t('bench.none')
      }
      api={props.api}
      picture={
        <Strengths
          label={t('bench.declared')}
          number={f.number}
          rows={rows.map((r) => ({
            key: r.theme.id,
            label: f.name(r.theme.name),
            value: r.strength,
            peers: r.peersStrength,
            declared: r.declared2021,
            standing: r.standing,
            text: r.strength === null ? t('ui.unknown') : `${f.score(r.strength)} · ${t(`standing.${r.standing}`)}`,
          }))}
        />
      }
      legend={
        <>
          <span>{t('bench.strength')}</span>
          <span>
            <svg width="18" height="18" aria-hidden="true">
              <circle cx="9" cy="9" r="7" fill="var(--accent)" />
            </svg>
            {t('bench.legend.declared')}
          </span>
          <span>
            <svg width="8" height="18" aria-hidden="true">
              <path d="M4 2V16" stroke="var(--line-strong)" stroke-width="2.5" />
            </svg>
            {t('bench.peers.mean', { n: benchmark.nearest })}
          </span>
          <span>{t('bench.legend.one')}</span>
        </>
      }
      table={
        <DataTable
          caption={t('bench.declared')}
          rows={rows}
          columns={[
            { key: 'theme', label: t('ctl.theme'), value: (r) => f.name(r.theme.name), show: (r) => <Link to={`/theme/${r.theme.id}`}>{f.name(r.theme.name)}</Link> },
            { key: '2014', label: `${t('region.declared')} 2014-20`, value: (r) => (r.declared2014 ? 1 : 0), show: (r) => (r.declared2014 ? '●' : '–') },
            { key: '2021', label: `${t('region.declared')} 2021-27`, value: (r) => (r.declared2021 ? 1 : 0), show: (r) => (r.declared2021 ? '●' : '–') },
            { key: 'strength', label: t('bench.strength'), number: true, value: (r) => r.strength, show: (r) => score(r.strength) },
            { key: 'peers', label: t('bench.peers.mean', { n: benchmark.nearest }), number: true, value: (r) => r.peersStrength, show: (r) => score(r.peersStrength) },
            { key: 'actors', label: t('bench.actors'), number: true, value: (r) => r.actorStrength, show: (r) => score(r.actorStrength) },
            { key: 'standing', label: t('bench.standing'), value: (r) => ORDER.indexOf(r.standing), show: (r) => t(`standing.${r.standing}`) },
            { key: 'facts', label: t('ui.facts', { n: '' }).replace(/[:\s]+$/, ''), value: (r) => r.facts.length, show: (r) => <Facts keys={r.facts} evidence={benchmark} /> },
          ]}
        />
      }
      method={<p>{t('method.declared', { missing: benchmark.missing })}</p>}
    />
  );
}

function Peers(props: { benchmark: Benchmark; api: string }) {
  const { t, f } = useI18n();
  const { benchmark } = props;
  const first = benchmark.peers[0];
  return (
    <Figure
      id="peers"
      title={t('bench.peers')}
      sentence={first ? t('bench.peers.sentence', { peer: f.name(first.region.name), share: f.percent(first.distance) }) : t('ui.none')}
      api={props.api}
      picture={
        <Bars
          label={t('bench.peers')}
          rows={benchmark.peers.map((p) => ({
            key: p.region.id,
            label: f.name(p.region.name),
            segments: [{ value: p.distance, fill: 'var(--accent)' }],
            text: f.percent(p.distance),
            href: withLanguage(`/pair/${benchmark.region.id}/${p.region.id}`),
          }))}
        />
      }
      legend={<span>{t('bench.distance')}</span>}
      table={
        <DataTable
          caption={t('bench.peers')}
          rows={benchmark.peers}
          columns={[
            { key: 'region', label: t('ui.region'), value: (p) => f.name(p.region.name), show: (p) => <Link to={`/region/${p.region.id}`}>{f.name(p.region.name)}</Link> },
            { key: 'distance', label: t('bench.distance'), number: true, value: (p) => p.distance, show: (p) => f.percent(p.distance) },
            {
              key: 'parts',
              label: t('bench.differs'),
              value: (p) => f.name(p.parts[0]?.industry.name ?? { en: '' }),
              show: (p) => (
                <ul class="plain small">
                  {p.parts.slice(0, 3).map((d) => (
                    <li key={d.industry.id}>
                      {f.name(d.industry.name)}: {f.percent(d.own)} / {f.percent(d.other)}
                      <Facts keys={d.facts} evidence={benchmark} />
                    </li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
      }
      method={<p>{t('method.peers')}</p>}
    />
  );
}

function StructureAndFocus(props: { benchmark: Benchmark }) {
  const { t, f } = useI18n();
  const names = useThemeNames();
  const { structure, focus, nearest } = props.benchmark;
  const themes = (ids: string[]) => ids.map((id) => f.name(names.get(id) ?? { en: id })).join(', ') || '–';
  const fine = (x: number | null) => (x === null ? t('ui.unknown') : Number.isInteger(x) ? f.number(x) : f.fine(x));
  return (
    <section class="card" aria-labelledby="structure">
      <h2 id="structure">{t('bench.structure')}</h2>
      <div class="table-scroll" tabIndex={0} role="region" aria-label={t('bench.structure')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('ui.name')}</th>
              <th scope="col" class="number">
                {t('bench.own')}
              </th>
              <th scope="col" class="number">
                {t('bench.peers.mean', { n: nearest })}
              </th>
              <th scope="col" class="number">
                {t('bench.rank')}
              </th>
            </tr>
          </thead>
          <tbody>
            {structure.map((s) => (
              <tr key={s.indicator}>
                <th scope="row">{t(`ind.${s.indicator}` as 'ind.eci')}</th>
                <td class="number">{fine(s.value)}</td>
                <td class="number">{fine(s.peers)}</td>
                <td class="number">{s.rank === null ? '–' : t('bench.rank.of', { rank: s.rank, of: s.of })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>{t('bench.focus', { a: focus.themes2014, b: focus.themes2021 })}</p>
      <dl class="facts">
        <dt>{t('bench.kept')}</dt>
        <dd>{themes(focus.kept)}</dd>
        <dt>{t('bench.added')}</dt>
        <dd>{themes(focus.added)}</dd>
        <dt>{t('bench.dropped')}</dt>
        <dd>{themes(focus.dropped)}</dd>
      </dl>
    </section>
  );
}
