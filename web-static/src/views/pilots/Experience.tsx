import { useAnswer } from '../../api/client';
import type { Experience as Answer } from '../../api/types';
import { useI18n } from '../../i18n';
import { Await, Link, Origin, Title } from '../../ui/basics';
import { typeName } from './rules';

/** The catalogue of services, good practices and pilot reports; says so where there are none. */
export default function Experience() {
  const { t } = useI18n();
  const answer = useAnswer<Answer>('/experience');
  return (
    <>
      <div class="stack">
        <Title>{t('exp.title')}</Title>
        <p class="lead">{t('exp.lead')}</p>
      </div>
      <Await answer={answer}>
        {(all) => (
          <>
            <Services all={all} />
            <Practices all={all} />
            <Reports all={all} />
          </>
        )}
      </Await>
    </>
  );
}

function None(props: { tables: string }) {
  const { t } = useI18n();
  return <p class="soft">{t('exp.none', { tables: props.tables })}</p>;
}

function Services(props: { all: Answer }) {
  const { t, f } = useI18n();
  const { services, sources } = props.all;
  return (
    <section class="card" aria-labelledby="services">
      <h2 id="services">{t('exp.services')}</h2>
      {services.length === 0 && <None tables="services, cluster_services" />}
      <ul class="plain">
        {services.map((s) => (
          <li key={s.id}>
            <strong>{f.name(s.name)}</strong> {s.description}{' '}
            {s.clusters.map((c) => (
              <Link key={c.id} to={`/cluster/${c.id}`} class="chip">
                {f.name(c.name)}
              </Link>
            ))}{' '}
            <Origin of={s} sources={sources} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Practices(props: { all: Answer }) {
  const { t, f } = useI18n();
  const { practices, sources } = props.all;
  return (
    <section class="card" aria-labelledby="practices">
      <h2 id="practices">{t('exp.practices')}</h2>
      {practices.length === 0 && <None tables="practices" />}
      {practices.map((p) => (
        <article key={p.id} class="stack">
          <h3>{f.name(p.title)}</h3>
          <p>{p.summary}</p>
          <p class="small">
            <Link to={`/cluster/${p.cluster.id}`}>{f.name(p.cluster.name)}</Link>
            {p.element !== null && ` · ${t('exp.element')} ${p.element}`} {p.url && <a href={p.url}>{p.url}</a>} <Origin of={p} sources={sources} />
          </p>
        </article>
      ))}
    </section>
  );
}

function Reports(props: { all: Answer }) {
  const { t, f } = useI18n();
  const { pilots, sources } = props.all;
  return (
    <section class="card" aria-labelledby="reports">
      <h2 id="reports">{t('exp.pilots')}</h2>
      {pilots.length === 0 && <None tables="pilots, recommendations" />}
      {pilots.map((p) => (
        <article key={p.id} class="stack">
          <h3>{f.name(p.title)}</h3>
          <p class="small">
            <Link to={`/cluster/${p.cluster.id}`}>{f.name(p.cluster.name)}</Link> {p.start && f.date(p.start)} {p.end && `– ${f.date(p.end)}`}
          </p>
          <p>{p.summary}</p>
          {p.outcome && <p>{p.outcome}</p>}
          {p.recommendations.length > 0 && <h4>{t('exp.recommendations')}</h4>}
          <ul>
            {p.recommendations.map((r) => (
              <li key={r.id}>
                {f.name(r.text)}{' '}
                <span class="small soft">
                  {t('exp.type')}{f.colon} {r.regionType ? typeName({ t }, r.regionType) : t('exp.type.all')}
                </span>
              </li>
            ))}
          </ul>
          <Origin of={p} sources={sources} />
        </article>
      ))}
    </section>
  );
}
