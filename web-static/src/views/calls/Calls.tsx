import { useAnswer } from '../../api/client';
import type { CallOffer, CallTimeline as Answer, JointCall } from '../../api/types';
import { CallTimeline } from '../../charts/CallTimeline';
import { useI18n } from '../../i18n';
import { chosenMeeting, chosenRegions, timelineQuery, togetherQuery } from '../../state/calls';
import { useRegionNames } from '../../state/names';
import { useAddress } from '../../state/router';
import { Await, Link, Title } from '../../ui/basics';
import { DataTable } from '../../ui/DataTable';
import { Figure } from '../../ui/Figure';
import { CallControls, RegionChoice } from './CallControls';
import { CallGroups } from './CallGroups';
import { Together } from './Together';
import { useWindow } from './words';

/** Calls of regions on one time line, who can open one together, and what keeps the others apart. */
export default function Calls() {
  const { t, f } = useI18n();
  const { query } = useAddress();
  const names = useRegionNames();
  const name = (id: string) => f.name(names.get(id) ?? { en: id });
  const regions = chosenRegions(query);
  const timeline = useAnswer<Answer>(`/joint-calls/timeline${timelineQuery(query)}`);
  const joint = useAnswer<JointCall>(regions.length > 1 ? `/joint-calls${togetherQuery(query)}` : null);
  const meeting = regions.length > 1 && joint.state === 'ready' ? chosenMeeting(query, joint.value.meetings).meeting : null;
  return (
    <>
      <div class="stack">
        <Title>{t('calls.title')}</Title>
        <p class="lead">{t('calls.lead')}</p>
      </div>
      <RegionChoice names={names} />
      <CallControls />
      <Await answer={timeline}>
        {(answer) => (
          <Figure
            id="timeline"
            title={t('calls.timeline')}
            sentence={sentence(answer, t)}
            api={`/joint-calls/timeline${timelineQuery(query)}`}
            picture={<Picture answer={answer} meeting={meeting} name={name} />}
            legend={<Legend />}
            table={<CallTable offers={answer.offers} name={name} />}
            method={<p>{t('method.calls')}</p>}
          />
        )}
      </Await>
      {timeline.state === 'ready' && timeline.value.withoutRegion.length > 0 && (
        <p class="small soft">{t('calls.timeline.without', { calls: f.list(timeline.value.withoutRegion.map((c) => f.name(c.name))) })}</p>
      )}
      {regions.length > 1 ? (
        <Await answer={joint}>{(answer) => <Together joint={answer} name={name} />}</Await>
      ) : (
        <p class="notice">{t('calls.regions.hint')}</p>
      )}
      <CallGroups name={name} />
    </>
  );
}

function sentence(answer: Answer, t: ReturnType<typeof useI18n>['t']): string {
  const of = (kind: CallOffer['windowKind']) => answer.offers.filter((o) => o.windowKind === kind).length;
  return t('calls.timeline.sentence', {
    calls: answer.offers.length,
    regions: new Set(answer.offers.map((o) => o.region)).size,
    fixed: of('fixed'),
    rolling: of('rolling'),
    frame: of('frame'),
    unknown: of('unknown'),
  });
}

function Picture(props: { answer: Answer; meeting: JointCall['meetings'][number] | null; name: (id: string) => string }) {
  const { t } = useI18n();
  const window = useWindow();
  return (
    <CallTimeline
      label={t('calls.timeline')}
      offers={props.answer.offers}
      from={props.answer.scenario.from}
      to={props.answer.scenario.to}
      meeting={props.meeting}
      name={props.name}
      window={window}
    />
  );
}

function Legend() {
  const { t } = useI18n();
  return (
    <>
      <span>
        <svg width="34" height="14" aria-hidden="true">
          <rect x="2" y="2" width="30" height="10" fill="var(--accent)" />
        </svg>
        {t('calls.kind.fixed')}
      </span>
      <span>
        <svg width="34" height="14" aria-hidden="true">
          <path d="M2 7H30M24 2l6 5-6 5" fill="none" stroke="var(--accent)" stroke-width="2.5" />
        </svg>
        {t('calls.kind.rolling')}
      </span>
      <span>
        <svg width="34" height="14" aria-hidden="true">
          <rect x="2" y="2" width="30" height="10" fill="none" stroke="var(--accent)" stroke-width="2" stroke-dasharray="6 3" />
        </svg>
        {t('calls.kind.frame')}
      </span>
      <span>
        <svg width="34" height="14" aria-hidden="true">
          <line x1="3" x2="31" y1="7" y2="7" stroke="var(--accent)" stroke-width="3" stroke-linecap="round" stroke-dasharray="1 7" />
        </svg>
        {t('calls.kind.unknown')}
      </span>
      <span>
        <svg width="34" height="14" aria-hidden="true">
          <line x1="2" x2="32" y1="7" y2="7" stroke="var(--line-strong)" stroke-width="3" />
        </svg>
        {t('calls.kind.programme')}
      </span>
      <span class="no-print">{t('calls.timeline.hint')}</span>
    </>
  );
}

function CallTable(props: { offers: CallOffer[]; name: (id: string) => string }) {
  const { t, f } = useI18n();
  const window = useWindow();
  return (
    <DataTable
      caption={t('calls.timeline')}
      rows={props.offers}
      columns={[
        { key: 'region', label: t('ui.region'), value: (o) => props.name(o.region) },
        { key: 'call', label: t('calls.call'), value: (o) => f.name(o.call.name), show: (o) => <Link to={`/call/${o.call.id}`}>{f.name(o.call.name)}</Link> },
        { key: 'programme', label: t('ui.programme'), value: (o) => o.programme },
        { key: 'window', label: t('call.window'), value: (o) => o.opens ?? o.closes, show: (o) => window(o) },
        { key: 'budget', label: t('call.budget'), number: true, value: (o) => o.budget, show: (o) => (o.budget === null ? t('ui.unknown') : f.money(o.budget, o.currency)) },
      ]}
    />
  );
}
