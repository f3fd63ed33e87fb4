import { useAnswer } from '../api/client';
import type { RegionDetail } from '../api/types';
import { useI18n } from '../i18n';
import { useRegionNames, useThemeNames } from '../state/names';
import { Await, Link, Origin, ShareBar, ThemeChips, Title } from '../ui/basics';
import { CallList } from '../ui/CallList';
import { DataTable } from '../ui/DataTable';
import { Figure } from '../ui/Figure';
import type { ViewProps } from '.';
import { ActivitiesCard } from './Activities';
import { RegionBenchmark } from './RegionBenchmark';

/** Everything about one region. */
export default function RegionPage(props: ViewProps) {
  const answer = useAnswer<RegionDetail>(`/regions/${props.names.id}`);
  return <Await answer={answer}>{(region) => <Profile region={region} />}</Await>;
}

function Profile(props: { region: RegionDetail }) {
  const { t, f } = useI18n();
  const { region } = props;
  const themes = useThemeNames();
  return (
    <>
      <div class="stack">
        <Title eyebrow={t('region.lead', { nuts: region.nuts2021, country: region.country, level: region.nutsLevel })}>{f.name(region.name)}</Title>
        <p class="lead">
          {t('region.sentence', {
            priorities: region.counts.priorities,
            clusters: region.counts.clusters,
            actors: region.counts.actors,
            projects: region.counts.projects,
          })}
        </p>
        <Origin of={region} sources={region.sources} />
        <p class="no-print">
          <Link to={`/network?focus=${region.id}&colour=region`}>{t('net.show')}</Link>{' · '}
          <Link to={`/brief?subject=region&id=${region.id}`}>{t('pilots.brief')}</Link>{' · '}
          <Link to={`/training?region=${region.id}`}>{t('training.nav')}</Link>
        </p>
      </div>
      <div class="two">
        <ThemesFigure region={region} />
        <PartnersCard region={region} />
      </div>
      <RegionBenchmark region={region.id} />
      <ActivitiesCard activities={region.transformativeActivities} />
      <section class="card" aria-labelledby="strategies">
        <h2 id="strategies">{t('region.strategy')}</h2>
        <div class="two even">
          {(['2021-27', '2014-20'] as const).map((period) => {
            const priorities = region.priorities.filter((p) => p.period === period);
            return (
              <div class="stack" key={period}>
                <h3>{period}</h3>
                <p class="small soft">{priorities[0]?.strategy ?? t('ui.none')}</p>
                <ul class="plain">
                  {priorities.map((p) => (
                    <li key={p.id} class="stack">
                      <div>
                        {p.nameEn}
                        {p.nameOriginal && p.nameOriginal !== p.nameEn && <span class="soft"> · {p.nameOriginal}</span>}
                      </div>
                      <ThemeChips themes={p.themes} names={themes} />
                      <Origin of={p} sources={region.sources} />
                    </li>
                  ))}
                </ul>
              </div>
            );
          })}
        </div>
      </section>
      <ChainsFigure region={region} />
      <div class="two even">
        <section class="card" aria-labelledby="clusters">
          <h2 id="clusters">{t('region.clusters')}</h2>
          <ul class="plain">
            {region.clusters.map((c) => (
              <li key={c.id}>
                <Link to={`/cluster/${c.id}`}>{c.name}</Link> {c.kind !== 'cluster' && <span class="chip">{c.kind}</span>}{' '}
                {c.labels.map((l) => (
                  <span class="chip" key={l.text ?? l.scheme}>
                    {l.text ?? l.scheme}
                  </span>
                ))}
                <div>
                  <Origin of={c} sources={region.sources} />
                </div>
              </li>
            ))}
          </ul>
        </section>
        <div class="stack">
          <section class="card" aria-labelledby="calls">
            <h2 id="calls">{t('region.calls')}</h2>
            <CallList calls={region.calls} sources={region.sources} />
          </section>
          <section class="card" aria-labelledby="figures">
            <h2 id="figures">{t('region.figures')}</h2>
            <ul class="plain">
              {region.figures.map((figure) => (
                <li key={figure.indicator}>
                  {figure.indicator.replaceAll('_', ' ')}: <strong class="figure-number">{f.number(figure.value)}</strong> {figure.unit}
                  <div>
                    <Origin of={figure} sources={region.sources} />
                  </div>
                </li>
              ))}
            </ul>
            <h3>{t('region.project')}</h3>
            <ul class="plain">
              {region.partners.map((p) => (
                <li key={p.id}>
                  {p.name} <span class="soft small">({p.role})</span>
                </li>
              ))}
            </ul>
          </section>
        </div>
      </div>
      <Activity region={region} />
    </>
  );
}

function PartnersCard(props: { region: RegionDetail }) {
  const { t, f } = useI18n();
  const names = useRegionNames();
  const name = (id: string) => f.name(names.get(id) ?? { en: id });
  const first = props.region.bestPartners[0];
  return (
    <section class="card" id="partners" aria-labelledby="partners-title">
      <h2 id="partners-title">{t('region.partners')}</h2>
      {first && <p class="soft">{t('region.partners.sentence', { partner: name(first.b), value: f.score(first.potential ?? 0) })}</p>}
      <ol class="plain">
        {props.region.bestPartners.map((p) => (
          <li key={p.b}>
            <div class="row">
              <Link to={`/pair/${p.a}/${p.b}`}>{name(p.b)}</Link>
              <strong class="figure-number">{p.potential === null ? t('ui.unknown') : f.score(p.potential)}</strong>
              {p.untapped && <span class="chip">{t('syn.untapped')}</span>}
            </div>
            <span class="small soft">
              {(['overlap', 'complementarity', 'fit', 'ties'] as const)
                .map((m) => `${t(`measure.${m}`)} ${p[m] === null ? t('ui.unknown') : f.score(p[m])}`)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Themes: declared in either period, and what is there in clusters and actors. */
function ThemesFigure(props: { region: RegionDetail }) {
  const { t, f } = useI18n();
  const names = useThemeNames();
  const name = (id: string) => f.name(names.get(id) ?? { en: id });
  const rows = [...props.region.themes].sort((x, y) => Number(y.declared2021) - Number(x.declared2021) || y.actors + y.clusters * 3 - (x.actors + x.clusters * 3));
  const ROW = 27;
  const LEFT = Math.ceil(Math.max(...rows.map((r) => name(r.theme).length), 8) * 7.4) + 16;
  const WIDTH = LEFT + 500;
  const most = Math.max(...rows.map((r) => r.actors), 1);
  const declared = rows.filter((r) => r.declared2021).length;
  return (
    <Figure
      id="themes"
      title={t('region.themes')}
      sentence={t('region.themes.sentence', { n: declared, m: rows.filter((r) => !r.declared2021 && !r.declared2014).length })}
      api={`/regions/${props.region.id}`}
      method={<p>{t('method.synergies')}</p>}
      picture={
        <svg data-figure class="wide" width={WIDTH} viewBox={`0 0 ${WIDTH} ${30 + rows.length * ROW}`} role="img" aria-label={t('region.themes')}>
          <text font-size="12" x={LEFT} y="16">
            2014-20
          </text>
          <text font-size="12" x={LEFT + 62} y="16">
            2021-27
          </text>
          <text font-size="12" x={LEFT + 130} y="16">
            {t('region.clusters')}
          </text>
          <text font-size="12" x={LEFT + 215} y="16">
            {t('region.actors')}
          </text>
          {rows.map((r, i) => {
            const y = 30 + i * ROW;
            return (
              <g key={r.theme}>
                <text font-size="13" text-anchor="end" x={LEFT - 12} y={y + 16}>
                  {name(r.theme)}
                </text>
                {[r.declared2014, r.declared2021].map((on, k) => (
                  <circle key={k} cx={LEFT + 22 + k * 62} cy={y + 11} r="7" fill={on ? 'var(--accent)' : 'none'} stroke={on ? 'var(--accent)' : 'var(--line-strong)'} />
                ))}
                <text font-size="13" x={LEFT + 145} y={y + 16}>
                  {r.clusters}
                </text>
                <rect x={LEFT + 215} y={y + 3} width={(220 * r.actors) / most} height={ROW - 11} fill="var(--scale-1)" rx="2" />
                <text font-size="12" x={LEFT + 222 + (220 * r.actors) / most} y={y + 16}>
                  {r.actors}
                </text>
              </g>
            );
          })}
        </svg>
      }
      table={
        <DataTable
          caption={t('region.themes')}
          rows={rows}
          columns={[
            { key: 'theme', label: t('ctl.theme'), value: (r) => name(r.theme), show: (r) => <Link to={`/theme/${r.theme}`}>{name(r.theme)}</Link> },
            { key: '2014', label: `${t('region.declared')} 2014-20`, value: (r) => (r.declared2014 ? 1 : 0), show: (r) => (r.declared2014 ? '●' : '–') },
            { key: '2021', label: `${t('region.declared')} 2021-27`, value: (r) => (r.declared2021 ? 1 : 0), show: (r) => (r.declared2021 ? '●' : '–') },
            { key: 'clusters', label: t('region.clusters'), number: true, value: (r) => r.clusters },
            { key: 'actors', label: t('region.actors'), number: true, value: (r) => r.actors },
            {
              key: 'lq',
              label: t('region.lq'),
              number: true,
              value: (r) => r.locationQuotient,
              show: (r) => (r.locationQuotient === null ? t('ui.unknown') : f.score(r.locationQuotient)),
            },
          ]}
        />
      }
    />
  );
}

function ChainsFigure(props: { region: RegionDetail }) {
  const { t, f } = useI18n();
  const rows = [...props.region.chains].sort((x, y) => y.stageShare - x.stageShare);
  const first = rows[0];
  return (
    <section class="card" aria-labelledby="chains">
      <h2 id="chains">{t('region.chains')}</h2>
      {first && (
        <p class="soft">
          {t('region.chains.sentence', {
            n: rows.filter((r) => r.actors > 0).length,
            total: rows.length,
            chain: f.name(first.name),
            share: f.percent(first.stageShare),
          })}
        </p>
      )}
      <div class="grid">
        {rows.map((r) => (
          <div key={r.chain} class="stack">
            <Link to={`/chain/${r.chain}`}>{f.name(r.name)}</Link>
            <ShareBar share={r.stageShare} label={t('region.stages')} />
            <ShareBar share={r.linkShare} label={t('region.links')} />
          </div>
        ))}
      </div>
    </section>
  );
}

function Activity(props: { region: RegionDetail }) {
  const { t, f } = useI18n();
  const { activity } = props.region;
  return (
    <section class="card" aria-labelledby="activity">
      <h2 id="activity">{t('region.activity')}</h2>
      {activity.length === 0 ? (
        <p class="soft">{t('region.activity.none')}</p>
      ) : (
        <DataTable
          caption={t('region.activity')}
          most={15}
          rows={activity.filter((a) => a.level === 'division' && a.indicator === 'persons_employed').sort((x, y) => y.value - x.value)}
          columns={[
            { key: 'nace', label: 'NACE', value: (a) => a.nace },
            { key: 'name', label: t('ui.name'), value: (a) => f.name(a.name) },
            { key: 'value', label: t('ind.persons_employed'), number: true, value: (a) => a.value, show: (a) => f.number(a.value) },
            { key: 'year', label: t('ui.asof'), number: true, value: (a) => a.year, show: (a) => `${a.year}${a.flag ? ` (${a.flag})` : ''}` },
          ]}
        />
      )}
    </section>
  );
}
