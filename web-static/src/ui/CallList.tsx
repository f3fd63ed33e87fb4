import type { CallSummary, Source } from '../api/types';
import { useI18n } from '../i18n';
import { Link, Origin } from './basics';

/** The window of a call in words: what is not known is said, and never taken for closed. */
export function useWindowText(): (call: CallSummary) => string {
  const { t, f } = useI18n();
  return (call) => {
    const opens = call.opens ? f.date(call.opens) : '?';
    const closes = call.closes ? f.date(call.closes) : '?';
    const text = t(`call.window.${call.windowKind}`, call.windowKind === 'fixed' || call.windowKind === 'frame' ? { opens, closes } : {});
    const past = call.closes !== null && call.closes < new Date().toISOString().slice(0, 10);
    return past ? `${text} · ${t('call.past')}` : text;
  };
}

/** Calls with window, budget and source. */
export function CallList(props: { calls: CallSummary[]; sources: Record<string, Source> }) {
  const { t, f } = useI18n();
  const windowText = useWindowText();
  if (props.calls.length === 0) return <p class="soft">{t('ui.none')}</p>;
  return (
    <ul class="plain">
      {props.calls.map((call) => (
        <li key={call.id}>
          <Link to={`/call/${call.id}`}>{call.name}</Link> <span class="soft small">{call.programme}</span>
          <div class="small">
            <WindowMark kind={call.windowKind} /> {windowText(call)}
            {call.budget !== null && ` · ${t('call.budget')} ${f.money(call.budget, call.currency)}`}
          </div>
          <Origin of={call} sources={props.sources} />
        </li>
      ))}
    </ul>
  );
}

/** Fixed, rolling, frame and unknown windows look different. */
function WindowMark(props: { kind: CallSummary['windowKind'] }) {
  const line = { fixed: undefined, rolling: undefined, frame: '6 3', unknown: '1 4' }[props.kind];
  return (
    <svg width="34" height="12" aria-hidden="true">
      <line x1="3" x2="31" y1="6" y2="6" stroke="var(--accent)" stroke-width={props.kind === 'fixed' ? 7 : 3} stroke-dasharray={line} stroke-linecap={props.kind === 'unknown' ? 'round' : 'butt'} />
      {props.kind === 'rolling' && <path d="M26 2l5 4-5 4" fill="none" stroke="var(--accent)" stroke-width="2" />}
    </svg>
  );
}
