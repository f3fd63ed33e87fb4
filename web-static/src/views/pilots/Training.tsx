import type { ComponentChildren } from 'preact';
import { useAnswer } from '../../api/client';
import type { Experience, Pilots, RegionBenchmark, RegionDetail, StressTest } from '../../api/types';
import { useI18n } from '../../i18n';
import type { MessageKey } from '../../i18n/messages';
import { useRegionNames } from '../../state/names';
import { setQuery, useAddress } from '../../state/router';
import { Await, Link, Title } from '../../ui/basics';

/** The five elements of the S3-Innovation Model, each with live figures of the region chosen. */
export default function Training() {
  const { t, f } = useI18n();
  const { query } = useAddress();
  const names = useRegionNames();
  const region = query.get('region') ?? [...names.keys()][0] ?? null;
  return (
    <>
      <div class="stack">
        <Title>{t('training.title')}</Title>
        <p class="lead">{t('training.lead')}</p>
        <div class="controls no-print">
          <label>
            {t('ui.region')}
            <select value={region ?? ''} onChange={(e) => setQuery({ region: e.currentTarget.value })}>
              {[...names].map(([id, name]) => (
                <option key={id} value={id}>
                  {f.name(name)}
                </option>
              ))}
            </select>
          </label>
        </div>
      </div>
      {region && (
        <ol class="plain">
          <Evidence region={region} />
          <Transform region={region} />
          <Develop region={region} />
          <Implement region={region} />
          <Monitor region={region} />
        </ol>
      )}
    </>
  );
}

function Step(props: { n: 1 | 2 | 3 | 4 | 5; to: string; children: ComponentChildren }) {
  const { t } = useI18n();
  const { n } = props;
  return (
    <li class="card" id={`step-${n}`}>
      <h2>
        {n}. {t(`training.${n}` as MessageKey)}
      </h2>
      <p>
        <strong>{t(`training.${n}.ask` as MessageKey)}</strong>
      </p>
      {props.children}
      <p class="no-print">
        <Link class="button" to={props.to}>
          {t('training.open')}
        </Link>
      </p>
      <label class="stack small">
        {t('training.notes')}
        <textarea rows={2} />
      </label>
    </li>
  );
}

function Evidence(props: { region: string }) {
  const { t, f } = useI18n();
  const detail = useAnswer<RegionDetail>(`/regions/${props.region}`);
  const benchmark = useAnswer<RegionBenchmark>(`/regions/${props.region}/benchmark`);
  return (
    <Step n={1} to={`/region/${props.region}`}>
      <Await answer={detail}>
        {(r) => (
          <Await answer={benchmark}>
            {(b) => {
              const list = (standing: 'backed' | 'undeclared') =>
                f.list(b.themes.filter((x) => x.standing === standing).map((x) => f.name(x.theme.name))) || '–';
              return (
                <p>
                  {t('training.1.see', {
                    region: f.name(r.name),
                    themes: b.themes.filter((x) => x.declared2021).length,
                    clusters: r.counts.clusters,
                    actors: r.counts.actors,
                    both: list('backed'),
                    silent: list('undeclared'),
                  })}
                </p>
              );
            }}
          </Await>
        )}
      </Await>
    </Step>
  );
}

function Transform(props: { region: string }) {
  const { t, f } = useI18n();
  const names = useRegionNames();
  const detail = useAnswer<RegionDetail>(`/regions/${props.region}`);
  return (
    <Step n={2} to="/synergies">
      <Await answer={detail}>
        {(r) => {
          const partners = r.bestPartners.slice(0, 3).map((p) => {
            const other = p.a === props.region ? p.b : p.a;
            return `${f.name(names.get(other) ?? { en: other })} (${p.potential === null ? t('ui.unknown') : f.fine(p.potential)})`;
          });
          return <p>{t('training.2.see', { partners: f.list(partners) || '–' })}</p>;
        }}
      </Await>
    </Step>
  );
}

function Develop(props: { region: string }) {
  const { t, f } = useI18n();
  const detail = useAnswer<RegionDetail>(`/regions/${props.region}`);
  return (
    <Step n={3} to="/chains">
      <Await answer={detail}>
        {(r) => {
          const chains = [...r.chains].sort((x, y) => y.stageShare - x.stageShare).slice(0, 3);
          return <p>{t('training.3.see', { chains: f.list(chains.map((c) => `${f.name(c.name)} (${f.percent(c.stageShare)})`)) || '–' })}</p>;
        }}
      </Await>
    </Step>
  );
}

function Implement(props: { region: string }) {
  const { t, f } = useI18n();
  const pilots = useAnswer<Pilots>('/pilots');
  const experience = useAnswer<Experience>('/experience');
  return (
    <Step n={4} to="/pilots">
      <Await answer={pilots}>
        {(p) => {
          const own = p.candidates.filter((c) => c.region === props.region);
          const practices = experience.state === 'ready' ? experience.value.practices.filter((x) => x.region === props.region).length : 0;
          return (
            <p>
              {t('training.4.see', {
                clusters: f.list(own.slice(0, 3).map((c) => `${c.name} (${c.rank})`)) || '–',
                chosen: f.list(own.filter((c) => c.chosen).map((c) => c.name)) || '–',
                practices,
              })}
            </p>
          );
        }}
      </Await>
    </Step>
  );
}

function Monitor(props: { region: string }) {
  const { t, f } = useI18n();
  const test = useAnswer<StressTest>(`/regions/${props.region}/stresstest`);
  return (
    <Step n={5} to={`/stresstest?region=${props.region}`}>
      <Await answer={test}>
        {(s) => {
          const figures = s.blocks.flatMap((b) => b.figures).filter((x) => x.value !== null);
          return (
            <p>
              {t('training.5.see', {
                answers: s.answers,
                figures: f.list(figures.map((x) => `${t(`stress.${x.figure}` as MessageKey)} ${f.percent(x.value ?? 0)}`)) || '–',
              })}
            </p>
          );
        }}
      </Await>
    </Step>
  );
}
