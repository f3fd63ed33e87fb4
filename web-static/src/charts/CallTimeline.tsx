import { useEffect, useState } from 'preact/hooks';
import type { CallOffer, Meeting } from '../api/types';
import { useI18n } from '../i18n';
import { moveWindow, nudgeWindow, shiftsOf } from '../state/calls';
import { useAddress } from '../state/router';
import { DAY, HEAD, layout, NARROW, time, type Timeline, WIDE } from './callTimeline';
import { shortened } from './callLabels';

const NARROW_PAGE = window.matchMedia('(max-width: 40rem)');

interface Props {
  label: string;
  offers: CallOffer[];
  from: string | null;
  to: string | null;
  meeting: Meeting | null;
  name: (region: string) => string;
  window: (offer: CallOffer) => string;
}

/** Whether the page is as narrow as a phone; changes when it is turned. */
function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => NARROW_PAGE.matches);
  useEffect(() => {
    const look = () => setNarrow(NARROW_PAGE.matches);
    NARROW_PAGE.addEventListener('change', look);
    return () => NARROW_PAGE.removeEventListener('change', look);
  }, []);
  return narrow;
}

/** Programmes and calls by region; each kind of window looks different, and windows with dates can be moved. */
export function CallTimeline(props: Props) {
  const { t, f } = useI18n();
  const today = Date.now();
  const narrow = useNarrow();
  const line = layout(props.offers, props.from, props.to, today, narrow ? NARROW : WIDE);
  const { frame } = line;
  return (
    <svg data-figure class={narrow ? 'timeline' : 'wide timeline'} width={frame.width} viewBox={`0 0 ${frame.width} ${line.height}`} role="group" aria-label={props.label}>
      {line.ticks.map((tick) => (
        <g key={tick.time} aria-hidden="true">
          <line x1={line.x(tick.time)} x2={line.x(tick.time)} y1={HEAD - 6} y2={line.height} stroke="var(--line)" />
          <text x={line.x(tick.time) + 3} y={HEAD - 10} font-size="11" class="soft">
            {tick.label}
          </text>
        </g>
      ))}
      {props.meeting && <Common line={line} meeting={props.meeting} title={t('calls.kind.common')} />}
      {line.lines.map((l) => {
        if (l.kind === 'region') {
          return (
            <text key={l.region} x="0" y={l.y + 16} font-size="14" font-weight="620">
              {props.name(l.region)}
            </text>
          );
        }
        if (l.kind === 'programme') {
          return (
            <g key={`${l.region}-${l.title}`}>
              <text x="8" y={l.y + 16} font-size="12" class="soft">
                <title>{l.title}</title>
                {shortened(l.title, frame.letters + 2)}
              </text>
              {l.opens && (
                <rect x={line.x(time(l.opens))} y={l.y + 10 + frame.bar} width={line.x(time(l.closes)) - line.x(time(l.opens))} height="3" fill="var(--line-strong)" opacity="0.6">
                  <title>{`${l.title}: ${f.date(l.opens)} – ${f.date(l.closes)}`}</title>
                </rect>
              )}
            </g>
          );
        }
        return <Row key={`${l.offer.region}-${l.offer.call.id}`} y={l.y} offer={l.offer} line={line} name={props.name} window={props.window} />;
      })}
      {today >= line.first && today <= line.last && (
        <g>
          <line x1={line.x(today)} x2={line.x(today)} y1={HEAD - 6} y2={line.height} stroke="var(--warm)" stroke-width="2" />
          <text x={line.x(today) - 3} y={HEAD - 22} font-size="11" text-anchor="end">
            {t('calls.today')}
          </text>
        </g>
      )}
    </svg>
  );
}

function Common(props: { line: Timeline; meeting: Meeting; title: string }) {
  const { line, meeting } = props;
  const from = meeting.opens ? line.x(time(meeting.opens)) : line.frame.label;
  const to = meeting.closes ? line.x(time(meeting.closes) + DAY) : line.frame.width - 10;
  return (
    <rect x={from} y={HEAD - 4} width={Math.max(2, to - from)} height={line.height - HEAD} fill="var(--warm-soft)" stroke="var(--warm)" stroke-dasharray="2 3">
      <title>{props.title}</title>
    </rect>
  );
}

function Row(props: { y: number; offer: CallOffer; line: Timeline; name: (region: string) => string; window: (offer: CallOffer) => string }) {
  const { t, f } = useI18n();
  const { offer, line } = props;
  const { frame } = line;
  const y = props.y + frame.bar;
  const { query } = useAddress();
  const shift = shiftsOf(query).get(offer.call.id) ?? 0;
  const [drag, setDrag] = useState<{ x: number; days: number } | null>(null);
  const said = `${props.name(offer.region)}, ${f.name(offer.call.name)}: ${props.window(offer)}`;
  const label = (
    <text x={frame.bar > 0 ? 8 : 16} y={props.y + 16} font-size="12">
      <title>{said}</title>
      {shortened(f.name(offer.call.name), frame.letters)}
    </text>
  );
  if (offer.windowKind !== 'fixed') {
    return (
      <g role="img" aria-label={said}>
        {label}
        <OtherWindow offer={offer} line={line} y={y} title={said} />
      </g>
    );
  }
  // The bar follows the address at once; the server's answer comes after.
  const by = shift - offer.shift + (drag?.days ?? 0);
  const opens = offer.opens ? line.x(time(offer.opens) + by * DAY) : frame.label;
  const closes = offer.closes ? line.x(time(offer.closes) + (by + 1) * DAY) : frame.width - 10;
  const move = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1, ArrowDown: -1, ArrowUp: 1, PageDown: -30, PageUp: 30 }[event.key];
    if (event.key === 'Home') moveWindow(offer.call.id, 0);
    else if (step) nudgeWindow(offer.call.id, step * (event.shiftKey ? 7 : 1));
    else return;
    event.preventDefault();
  };
  const scale = (event: PointerEvent) => {
    const svg = (event.currentTarget as SVGElement).ownerSVGElement;
    return svg ? frame.width / svg.getBoundingClientRect().width : 1;
  };
  return (
    <g>
      {label}
      <g
        class="movable"
        tabindex={0}
        role="slider"
        aria-label={said}
        aria-valuemin={-3650}
        aria-valuemax={3650}
        aria-valuenow={shift}
        aria-valuetext={t('calls.moved', { n: shift })}
        data-call={offer.call.id}
        onKeyDown={move}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDrag({ x: event.clientX, days: 0 });
        }}
        onPointerMove={(event) => drag && setDrag({ x: drag.x, days: line.days((event.clientX - drag.x) * scale(event)) })}
        onPointerUp={() => {
          if (drag && drag.days !== 0) nudgeWindow(offer.call.id, drag.days);
          setDrag(null);
        }}
        onPointerCancel={() => setDrag(null)}
      >
        <title>{said}</title>
        <rect x={Math.min(opens, closes)} y={y + 1} width={Math.max(24, closes - opens)} height="22" fill="transparent" />
        <rect x={Math.min(opens, closes)} y={y + 5} width={Math.max(3, closes - opens)} height="14" rx="2" fill="var(--accent)" stroke={shift !== 0 ? 'var(--warm)' : 'none'} stroke-width="3" />
        {offer.opens === null && <Unsure x={frame.label} y={y} />}
        {offer.closes === null && <Unsure x={frame.width - 24} y={y} />}
      </g>
    </g>
  );
}

/** An end of a window that is not known. */
function Unsure(props: { x: number; y: number }) {
  return (
    <g aria-hidden="true">
      <rect x={props.x} y={props.y + 5} width="14" height="14" fill="var(--card)" stroke="var(--accent)" stroke-dasharray="2 2" />
      <text x={props.x + 4} y={props.y + 16} font-size="11">
        ?
      </text>
    </g>
  );
}

function OtherWindow(props: { offer: CallOffer; line: Timeline; y: number; title: string }) {
  const { offer, line, y } = props;
  const { frame } = line;
  const opens = offer.opens ? line.x(time(offer.opens)) : frame.label;
  const closes = offer.closes ? line.x(time(offer.closes)) : frame.width - 10;
  const middle = y + WIDE.row / 2;
  switch (offer.windowKind) {
    case 'rolling':
      return (
        <g>
          <title>{props.title}</title>
          <line x1={opens} x2={closes - 4} y1={middle} y2={middle} stroke="var(--accent)" stroke-width="3" />
          <path d={`M${closes - 9} ${middle - 6}l9 6-9 6`} fill="none" stroke="var(--accent)" stroke-width="3" />
        </g>
      );
    case 'frame':
      return (
        <rect x={opens} y={y + 6} width={Math.max(3, closes - opens)} height="12" fill="none" stroke="var(--accent)" stroke-width="2" stroke-dasharray="6 3">
          <title>{props.title}</title>
        </rect>
      );
    default:
      return (
        <g>
          <title>{props.title}</title>
          <line x1={frame.label} x2={frame.width - 10} y1={middle} y2={middle} stroke="var(--accent)" stroke-width="3" stroke-linecap="round" stroke-dasharray="1 8" />
          <text x={(frame.label + frame.width) / 2} y={middle + 5} font-size="14" stroke="var(--card)" stroke-width="6" paint-order="stroke" font-weight="620">
            ?
          </text>
        </g>
      );
  }
}
