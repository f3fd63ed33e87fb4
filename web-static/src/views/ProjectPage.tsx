import { useAnswer } from '../api/client';
import type { ProjectDetail } from '../api/types';
import { useI18n } from '../i18n';
import { useRegionNames } from '../state/names';
import { Await, Link, Origin, RefList, Title } from '../ui/basics';
import type { ViewProps } from '.';

/** One project and who took part. */
export default function ProjectPage(props: ViewProps) {
  const { t, f } = useI18n();
  const answer = useAnswer<ProjectDetail>(`/projects/${props.names.id}`);
  const regions = useRegionNames();
  return (
    <Await answer={answer}>
      {(project) => (
        <>
          <div class="stack">
            <Title eyebrow={`${t('kind.project')} · ${project.programme}`}>{project.acronym}</Title>
            <Origin of={project} sources={project.sources} />
          </div>
          <section class="card">
            <dl class="facts">
              <dt>{t('project.dates')}</dt>
              <dd>
                {project.start ? f.date(project.start) : t('ui.unknown')} – {project.end ? f.date(project.end) : t('ui.unknown')}
              </dd>
              <dt>{t('ctl.objective')}</dt>
              <dd>{project.thematicObjective ?? t('ui.unknown')}</dd>
              <dt>{t('project.partners')}</dt>
              <dd>{project.totalPartners ?? t('ui.unknown')}</dd>
              <dt>{t('project.regions')}</dt>
              <dd class="row">
                {project.regions.length === 0 && t('ui.none')}
                {project.regions.map((r) => (
                  <Link key={r.region} to={`/region/${r.region}`} class="chip">
                    {f.name(regions.get(r.region) ?? { en: r.region })} ({r.partners})
                  </Link>
                ))}
              </dd>
            </dl>
          </section>
          <section class="card" aria-labelledby="actors">
            <h2 id="actors">{t('region.actors')}</h2>
            <RefList refs={project.actorRefs} />
          </section>
        </>
      )}
    </Await>
  );
}
