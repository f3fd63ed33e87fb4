import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { ApiError, type Answer } from '../api/client';
import type { EntityKind, LocalName, Provenance, Ref, Source, Status } from '../api/types';
import { useI18n } from '../i18n';
import { go, takeHeadingFocus, withLanguage } from '../state/router';

/** A link inside the explorer; the language stays. */
export function Link(props: { to: string; children: ComponentChildren; class?: string; current?: boolean }) {
  return (
    <a href={withLanguage(props.to)} class={props.class} aria-current={props.current ? 'page' : undefined}>
      {props.children}
    </a>
  );
}

/** Where a thing has its page. */
export function pathOf(kind: EntityKind, id: string): string | null {
  switch (kind) {
    case 'region':
    case 'theme':
    case 'cluster':
    case 'actor':
    case 'chain':
    case 'project':
    case 'call':
      return `/${kind}/${encodeURIComponent(id)}`;
    default:
      return null;
  }
}

/** The heading of a view; it names the browser's window too. */
export function Title(props: { children: ComponentChildren; eyebrow?: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeHeadingFocus()) heading.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    document.title = `${heading.current?.textContent ?? ''} · AlpSynergy`;
  });
  return (
    <header class="stack">
      {props.eyebrow && <p class="soft small">{props.eyebrow}</p>}
      <h1 tabIndex={-1} ref={heading}>{props.children}</h1>
    </header>
  );
}

export function StatusMark(props: { status: Status }) {
  const { t } = useI18n();
  return (
    <span class="status" data-status={props.status}>
      {t(`status.${props.status}`)}
    </span>
  );
}

/** Links to things that have a page; says so when there are none. */
export function RefList(props: { refs: Ref[] }) {
  const { t, f } = useI18n();
  if (props.refs.length === 0) return <p class="soft">{t('ui.none')}</p>;
  return (
    <ul class="plain">
      {props.refs.map((ref) => (
        <li key={ref.id}>
          <Link to={pathOf(ref.kind, ref.id) ?? '/'}>{f.name(ref.name)}</Link>
        </li>
      ))}
    </ul>
  );
}

/** Source, status and date of a fact in one line. */
export function Origin(props: { of: Provenance; sources: Record<string, Source> }) {
  const { t, f } = useI18n();
  const source = props.sources[props.of.source];
  return (
    <span class="small soft">
      <StatusMark status={props.of.status} />
      {' · '}
      {source?.url ? (
        <a href={source.url} rel="noreferrer">
          {source.title}
        </a>
      ) : (
        (source?.title ?? props.of.source)
      )}
      {props.of.asOf && ` · ${t('ui.asof')} ${f.date(props.of.asOf)}`}
      {props.of.note && <span> · {props.of.note}</span>}
    </span>
  );
}

/** What went wrong, in the words of the server (which speaks English), and what would be allowed. */
function Refusal(props: { error: Error }) {
  const { t } = useI18n();
  const allowed = props.error instanceof ApiError ? (props.error.problem.errors ?? []).flatMap((e) => (e.allowed ? [`${e.parameter}: ${e.allowed}`] : [])) : [];
  return (
    <>
      <p>
        {t('ui.error')} <span lang="en">{props.error.message}</span>
      </p>
      {allowed.length > 0 && (
        <p class="small">
          {t('ui.allowed')} <span lang="en">{allowed.join('; ')}</span>
        </p>
      )}
    </>
  );
}

/** An answer's three states; children draw the ready one. */
export function Await<T>(props: { answer: Answer<T> & { retry: () => void }; children: (value: T) => ComponentChildren }) {
  const { t } = useI18n();
  switch (props.answer.state) {
    case 'loading':
      return (
        <p class="soft" role="status">
          {t('ui.loading')}
        </p>
      );
    case 'failed':
      return (
        <div class="notice" role="alert">
          <Refusal error={props.answer.error} />
          <p class="row">
            <button type="button" class="button" onClick={props.answer.retry}>
              {t('ui.retry')}
            </button>
            {window.location.search !== '' && (
              <button type="button" class="button" onClick={() => go(withLanguage(window.location.pathname))}>
                {t('ui.anew')}
              </button>
            )}
          </p>
        </div>
      );
    case 'ready':
      return <>{props.children(props.answer.value)}</>;
  }
}

/** A share as a bar with its number; the number is the text, the bar the picture. */
export function ShareBar(props: { share: number; label: string }) {
  const { f } = useI18n();
  return (
    <span class="stack" title={props.label}>
      <span class="small soft">
        {props.label} <span class="figure-number">{f.percent(props.share)}</span>
      </span>
      <span class="bar-track" aria-hidden="true">
        <svg viewBox="0 0 100 1" preserveAspectRatio="none">
          <rect width={props.share * 100} height="1" fill="var(--accent)" />
        </svg>
      </span>
    </span>
  );
}

export function ThemeChips(props: { themes: string[]; names: Map<string, LocalName> }) {
  const { f } = useI18n();
  return (
    <ul class="chips">
      {props.themes.map((theme) => (
        <li key={theme}>
          <Link to={`/theme/${theme}`} class="chip">
            {f.name(props.names.get(theme) ?? { en: theme })}
          </Link>
        </li>
      ))}
    </ul>
  );
}
