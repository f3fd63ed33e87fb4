import { useAnswer } from '../api/client';
import type { Page, TransformativeActivityDetail, TransformativeActivityItem } from '../api/types';
import { useI18n } from '../i18n';
import { useRegionNames } from '../state/names';
import { Await, Link, Origin, StatusMark, Title } from '../ui/basics';
import type { ViewProps } from '.';

/** All transformative activities, or one of them. */
export default function Activities(props: ViewProps) {
  return props.names.id ? <One id={props.names.id} /> : <All />;
}

function All() {
  const { t } = useI18n();
  const answer = useAnswer<Page<TransformativeActivityItem>>('/transformative-activities?limit=500');
  return (
    <>
      <div class="stack">
        <Title eyebrow={<Link to="/chains">{t('nav.chains')}</Link>}>{t('activities.title')}</Title>
        <p class="lead">{t('activities.lead')}</p>
      </div>
      <Await answer={answer}>
        {(page) => (
          <section class="card" aria-label={t('activities.title')}>
            <ActivityList activities={page.items} />
          </section>
        )}
      </Await>
    </>
  );
}

function One(props: { id: string }) {
  const { t, f } = useI18n();
  const names = useRegionNames();
  const answer = useAnswer<TransformativeActivityDetail>(`/transformative-activities/${props.id}`);
  return (
    <Await answer={answer}>
      {(activity) => (
        <>
          <div class="stack">
            <Title eyebrow={<Link to="/activities">{t('activities.title')}</Link>}>{f.name(activity.name)}</Title>
            <p class="lead">{activity.description ?? t('ui.unknown')}</p>
            <p>
              <Link to={`/region/${activity.region}`}>{f.name(names.get(activity.region) ?? { en: activity.region })}</Link>
              {' · '}
              {activity.start || activity.end ? `${activity.start ? f.date(activity.start) : '?'} – ${activity.end ? f.date(activity.end) : '?'}` : t('activities.undated')}
            </p>
            <Origin of={activity} sources={activity.sources} />
          </div>
          <div class="two even">
            <section class="card" aria-labelledby="expected">
              <h2 id="expected">{t('activities.priorities')}</h2>
              {activity.priorities.length === 0 && <p class="soft">{t('ui.none')}</p>}
              <ul class="plain">
                {activity.priorities.map((p) => (
                  <li key={p.id}>
                    {p.nameEn} <span class="small soft">{`${f.name(names.get(p.region) ?? { en: p.region })}, ${p.period}`}</span> <StatusMark status={p.status} />
                  </li>
                ))}
              </ul>
            </section>
            <section class="card" aria-labelledby="realised">
              <h2 id="realised">{t('activities.chains')}</h2>
              {activity.chains.length === 0 && <p class="soft">{t('ui.none')}</p>}
              <ul class="plain">
                {activity.chains.map((c) => (
                  <li key={c.id}>
                    <Link to={`/chain/${c.id}`}>{f.name(c.name)}</Link> <StatusMark status={c.status} />
                  </li>
                ))}
              </ul>
            </section>
          </div>
        </>
      )}
    </Await>
  );
}

/** The section of a region's or a chain's page. */
export function ActivitiesCard(props: { activities: TransformativeActivityItem[] }) {
  const { t } = useI18n();
  return (
    <section class="card" aria-labelledby="activities">
      <h2 id="activities">
        <Link to="/activities">{t('activities.title')}</Link>
      </h2>
      <ActivityList activities={props.activities} />
    </section>
  );
}

/** Activities by name, with what they stand between; says how to bring some when there are none. */
export function ActivityList(props: { activities: TransformativeActivityItem[] }) {
  const { t, f } = useI18n();
  const names = useRegionNames();
  if (props.activities.length === 0) return <p class="soft">{t('activities.none')}</p>;
  return (
    <ul class="plain">
      {props.activities.map((activity) => (
        <li key={activity.id}>
          <Link to={`/activity/${activity.id}`}>{f.name(activity.name)}</Link>{' '}
          <span class="small soft">
            {f.name(names.get(activity.region) ?? { en: activity.region })}
            {activity.chains.length > 0 && ` · ${f.list(activity.chains.map((c) => f.name(c.name)))}`}
          </span>{' '}
          <StatusMark status={activity.status} />
        </li>
      ))}
    </ul>
  );
}
