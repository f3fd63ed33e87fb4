import type { CallOffer, JointCall, Meeting } from '../../api/types';
import { useI18n } from '../../i18n';
import { chosenMeeting, chosenRegions, moveWindow, replaceQuery, shiftText, togetherQuery } from '../../state/calls';
import { useThemeNames } from '../../state/names';
import { setQuery, useAddress, withLanguage } from '../../state/router';
import { Link } from '../../ui/basics';
import { Pot } from './Pot';
import { RuleTable } from './RuleTable';
import { useDays, useObstacle, useWindow } from './words';

interface Props {
  joint: JointCall;
  name: (id: string) => string;
}

/** The chosen regions: whether they meet, what keeps them apart, their windows, rules and money, and what to take along. */
export function Together(props: Props) {
  const { t } = useI18n();
  return (
    <section class="figure" aria-labelledby="together-title">
      <h2 id="together-title">{t('calls.together')}</h2>
      <Verdict {...props} />
      <Plans {...props} />
      <Windows {...props} />
      <RuleTable joint={props.joint} name={props.name} />
      {props.joint.pot && <Pot pot={props.joint.pot} name={props.name} />}
      <TakeAlong {...props} />
    </section>
  );
}

function callName(joint: JointCall, id: string, name: (offer: CallOffer) => string): string {
  const offer = joint.offers.find((o) => o.call.id === id);
  return offer ? name(offer) : id;
}

function Verdict({ joint, name }: Props) {
  const { t, f } = useI18n();
  const { query } = useAddress();
  const obstacle = useObstacle();
  const calls = (ids: string[]) => ids.map((id) => callName(joint, id, (o) => `${f.name(o.call.name)} (${o.programme})`)).join(', ');
  const { index } = chosenMeeting(query, joint.meetings);
  if (joint.meetings.length > 0) {
    return (
      <div class="stack" aria-live="polite" data-verdict="meets">
        {joint.meetings.map((meeting, i) => (
          <CommonWindow key={meeting.calls.join()} meeting={meeting} calls={calls} chosen={i === index} index={joint.meetings.length > 1 ? i : null} />
        ))}
      </div>
    );
  }
  return (
    <div class="stack" aria-live="polite">
      <p class="lead" data-verdict="apart">
        {t('calls.meets.not', { days: joint.scenario.days })}
      </p>
      <h3>{t('calls.why')}</h3>
      <ul class="plain">
        {joint.obstacles.map((o, i) => (
          <li key={i}>
            <strong>{o.regions.map(name).join(', ')}</strong>: {obstacle(o)} {o.calls.length > 0 && <span class="soft small">{calls(o.calls)}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One window in which all meet, its themes and what must be settled; of several, which the rules below are about. */
function CommonWindow(props: { meeting: Meeting; calls: (ids: string[]) => string; chosen: boolean; index: number | null }) {
  const { t, f } = useI18n();
  const days = useDays();
  const themes = useThemeNames();
  const { meeting, index } = props;
  const n = meeting.regions.length;
  return (
    <div class={index !== null && props.chosen ? 'inset stack' : 'stack'} data-meeting>
      <p class="lead">{meeting.days === null ? t('calls.meets.open', { n, window: days(meeting) }) : t('calls.meets', { n, window: days(meeting), days: meeting.days })}</p>
      <p>
        <strong>{t('calls.themes')}{f.colon}</strong> {meeting.themes.length === 0 ? t('ui.unknown') : f.list(meeting.themes.map((id) => f.name(themes.get(id) ?? { en: id })))}
      </p>
      {meeting.caveats.length > 0 && (
        <>
          <h3>{t('calls.settle')}</h3>
          <ul class="plain">
            {meeting.caveats.map((c) => (
              <li key={c.kind}>
                {t(`calls.caveat.${c.kind}`)} <span class="soft small">{props.calls(c.calls)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {index !== null && (
        <p class="no-print">
          <button type="button" class="button" aria-pressed={props.chosen} onClick={() => replaceQuery({ meeting: index === 0 ? null : String(index + 1) })}>
            {t('calls.meets.rules', { window: days(meeting) })}
          </button>
        </p>
      )}
    </div>
  );
}

function Plans({ joint, name }: Props) {
  const { t, f } = useI18n();
  const days = useDays();
  if (joint.meetings.length > 0) return null;
  return (
    <div class="stack">
      <h3>{t('calls.plan')}</h3>
      {joint.plans.length === 0 && <p class="soft">{t('calls.plan.none')}</p>}
      {joint.plans.map((plan, i) => (
        <div key={i} class="inset stack">
          <p>{t('calls.plan.sentence', { total: plan.totalShift, largest: plan.largestShift, window: days(plan) })}</p>
          <ul class="plain small">
            {plan.moves
              .filter((m) => m.days !== 0)
              .map((m) => (
                <li key={m.call}>{t('calls.plan.move', { call: callName(joint, m.call, (o) => f.name(o.call.name)), region: name(m.region), days: m.days })}</li>
              ))}
          </ul>
          <p class="no-print">
            <button
              type="button"
              class="button"
              data-plan={i}
              onClick={() => {
                const shifts = new Map(Object.entries(joint.scenario.shifts));
                plan.moves.forEach((m) => shifts.set(m.call, m.shift));
                setQuery({ shift: shiftText(shifts) });
              }}
            >
              {t('calls.plan.apply')}
            </button>
          </p>
        </div>
      ))}
    </div>
  );
}

/** Every window with dates and by how many days it is moved; the same as dragging it on the time line. */
function Windows({ joint, name }: Props) {
  const { t, f } = useI18n();
  const window = useWindow();
  const fixed = joint.offers.filter((o) => o.windowKind === 'fixed');
  if (fixed.length === 0) return null;
  return (
    <details class="no-print" open={Object.keys(joint.scenario.shifts).length > 0}>
      <summary>{t('calls.shift')}</summary>
      <div class="controls">
        {fixed.map((o) => (
          <label key={`${o.region}-${o.call.id}`}>
            <span>
              {name(o.region)}: {f.name(o.call.name)} <span class="soft small">{window(o)}</span>
            </span>
            <input
              type="number"
              min="-3650"
              max="3650"
              step="1"
              data-shift={o.call.id}
              value={String(o.shift)}
              onChange={(e) => e.currentTarget.validity.valid && moveWindow(o.call.id, Number(e.currentTarget.value))}
            />
          </label>
        ))}
        <button type="button" class="button" onClick={() => replaceQuery({ shift: null })}>
          {t('calls.reset')}
        </button>
      </div>
    </details>
  );
}

function TakeAlong({ joint, name }: Props) {
  const { t, f, lang } = useI18n();
  const { query } = useAddress();
  const parameters = togetherQuery(query);
  const file = (path: string, more: string) => `/api/v1/joint-calls${path}${parameters}&lang=${lang}${more}`;
  return (
    <div class="stack no-print">
      <h3>{t('calls.export')}</h3>
      <p class="row">
        <a class="button" href={`/api/v1/joint-calls.csv${parameters}`} download>
          CSV
        </a>
        <a class="button" href={`/api/v1/joint-calls${parameters}`}>
          JSON
        </a>
        <a class="button" href={file('/calendar.ics', '')} download>
          {t('calls.ical')}
        </a>
        <Link class="button" to={withLanguage(`/brief${parameters}&subject=joint-call`)}>
          {t('pilots.brief')}
        </Link>
      </p>
      <ul class="plain">
        {chosenRegions(query)
          .filter((r) => joint.regions.some((known) => known.id === r))
          .map((region) => (
            <li key={region} class="row">
              <span>
                {t('calls.annex')}{f.colon} {name(region)}
              </span>
              <Link class="button" to={withLanguage(`/calls/annex${parameters}&region=${region}`)}>
                {t('calls.annex.page')}
              </Link>
              <a class="button" href={file('/annex.docx', `&region=${region}`)} download aria-label={`${t('calls.annex')}{f.colon} ${name(region)}, DOCX`}>
                DOCX
              </a>
            </li>
          ))}
      </ul>
    </div>
  );
}
