import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useI18n } from '../i18n';
import { setQuery, useAddress } from '../state/router';
import { png, save, svgText } from './exportPicture';
import { useVersion } from './version';

type Tab = 'picture' | 'table' | 'method';
const TABS: Tab[] = ['picture', 'table', 'method'];

interface Props {
  /** Unique on the page; the chosen tab is in the address under it. */
  id: string;
  title: string;
  /** The picture in one generated sentence. */
  sentence: string;
  picture: ComponentChildren;
  table: ComponentChildren;
  method: ComponentChildren;
  /** The answer behind it, below /api/v1, e.g. `/synergies?theme=wood`. */
  api: string;
  legend?: ComponentChildren;
  /** The picture is made of text and pieces, not one drawing: nothing to save as SVG or PNG. */
  pieces?: boolean;
  /** Makes the drawing that is saved, where the picture itself is none (a canvas). */
  drawing?: () => SVGSVGElement | null;
  /** More files to take along. */
  files?: { label: string; href: string }[];
}

/** A picture wider than its place scrolls, and then the keyboard must reach it. */
function focusableWhenItScrolls(element: HTMLElement | null): (() => void) | undefined {
  if (!element) return undefined;
  const look = () => {
    if (element.scrollWidth > element.clientWidth) element.tabIndex = 0;
    else element.removeAttribute('tabindex');
  };
  look();
  const observer = new ResizeObserver(look);
  observer.observe(element);
  return () => observer.disconnect();
}

/** Every figure: a sentence, a picture, the same numbers as a table, and how they are made and taken along. */
export function Figure(props: Props) {
  const { t, f } = useI18n();
  const { query } = useAddress();
  const version = useVersion();
  const box = useRef<HTMLDivElement>(null);
  const picture = useRef<HTMLDivElement>(null);
  useEffect(() => focusableWhenItScrolls(picture.current));
  const wanted = query.get(props.id) as Tab | null;
  const tab: Tab = wanted && TABS.includes(wanted) ? wanted : 'picture';
  const choose = (next: Tab) => setQuery({ [props.id]: next === 'picture' ? null : next });
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (!step) return;
    event.preventDefault();
    const next = TABS[(TABS.indexOf(tab) + step + TABS.length) % TABS.length] ?? 'picture';
    choose(next);
    document.getElementById(`${props.id}-${next}`)?.focus();
  };
  const svg = () => (props.drawing ? props.drawing() : (box.current?.querySelector<SVGSVGElement>('svg[data-figure]') ?? null));
  const drawing = (element: SVGSVGElement) => svgText(element, props.title, `AlpSynergy, ${version} — ${window.location.href}`);
  const [path, search] = props.api.split('?');
  const csv = `/api/v1${path}.csv${search ? `?${search}` : ''}`;
  const labels: Record<Tab, string> = { picture: t('ui.picture'), table: t('ui.table'), method: t('ui.method') };
  return (
    <section class="figure" aria-labelledby={`${props.id}-title`} ref={box}>
      <div class="figure-head">
        <h2 id={`${props.id}-title`}>{props.title}</h2>
        <div class="tabs" role="tablist" aria-label={t('ui.view')} onKeyDown={move}>
          {TABS.map((name) => (
            <button
              key={name}
              id={`${props.id}-${name}`}
              type="button"
              role="tab"
              class="button"
              aria-selected={tab === name}
              aria-controls={`${props.id}-panel`}
              tabIndex={tab === name ? 0 : -1}
              onClick={() => choose(name)}
            >
              {labels[name]}
            </button>
          ))}
        </div>
      </div>
      <p class="soft">{props.sentence}</p>
      <div id={`${props.id}-panel`} role="tabpanel" aria-labelledby={`${props.id}-${tab}`} class="stack">
        {tab === 'picture' && (
          <>
            <div class="picture" ref={picture} role="group" aria-label={props.title}>
              {props.picture}
            </div>
            {props.legend && <div class="legend">{props.legend}</div>}
          </>
        )}
        {tab === 'table' && props.table}
        {tab === 'method' && (
          <div class="stack">
            <div class="lead small">{props.method}</div>
            <p class="row">
              <span class="soft small">{t('method.api')}{f.colon}</span>
              <a class="button" href={csv} download>
                CSV
              </a>
              <a class="button" href={`/api/v1${props.api}`}>
                JSON
              </a>
            </p>
          </div>
        )}
      </div>
      {tab === 'picture' && (
        <p class="row small no-print">
          <span class="soft">{t('ui.download')}{f.colon}</span>
          <a class="button" href={csv} download>
            CSV
          </a>
          {props.files?.map((file) => (
            <a key={file.label} class="button" href={file.href} download>
              {file.label}
            </a>
          ))}
          {!props.pieces && (
            <>
              <button
                type="button"
                class="button"
                onClick={() => {
                  const element = svg();
                  if (element) save(`${props.id}.svg`, new Blob([drawing(element)], { type: 'image/svg+xml' }));
                }}
              >
                SVG
              </button>
              <button
                type="button"
                class="button"
                onClick={() => {
                  const element = svg();
                  if (element) void png(drawing(element)).then((blob) => save(`${props.id}.png`, blob));
                }}
              >
                PNG
              </button>
            </>
          )}
        </p>
      )}
    </section>
  );
}
