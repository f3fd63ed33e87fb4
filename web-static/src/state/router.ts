import { useEffect, useState } from 'preact/hooks';

/** The address is the view: path and query are all the state that changes a picture. */
export interface Address {
  path: string;
  query: URLSearchParams;
}

const listeners = new Set<() => void>();
let headingWantsFocus = false;

/** True once after a page was gone to: its heading takes the focus, so that keyboard and screen reader start there. */
export function takeHeadingFocus(): boolean {
  const wanted = headingWantsFocus;
  headingWantsFocus = false;
  return wanted;
}

export function address(): Address {
  return { path: decodeURI(window.location.pathname), query: new URLSearchParams(window.location.search) };
}

/** Goes to a path of the explorer; the language stays unless the path says another. */
export function go(to: string, options: { replace?: boolean; keepFocus?: boolean } = {}): void {
  const url = withLanguage(to);
  if (options.replace) window.history.replaceState(null, '', url);
  else window.history.pushState(null, '', url);
  if (!options.keepFocus) {
    window.scrollTo(0, 0);
    headingWantsFocus = true;
  }
  listeners.forEach((tell) => tell());
}

/** An href that keeps the chosen language. */
export function withLanguage(to: string): string {
  const url = new URL(to, window.location.origin);
  const lang = new URLSearchParams(window.location.search).get('lang');
  if (lang && !url.searchParams.has('lang')) url.searchParams.set('lang', lang);
  return url.pathname + url.search + url.hash;
}

/** Changes parameters of the present address; null takes one away. */
export function setQuery(changes: Record<string, string | null>): void {
  const { query } = address();
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') query.delete(name);
    else query.set(name, value);
  }
  const text = query.toString();
  go(window.location.pathname + (text ? `?${text}` : ''), { keepFocus: true });
}

export function useAddress(): Address {
  const [, redraw] = useState(0);
  useEffect(() => {
    const tell = () => redraw((n) => n + 1);
    listeners.add(tell);
    window.addEventListener('popstate', tell);
    return () => {
      listeners.delete(tell);
      window.removeEventListener('popstate', tell);
    };
  }, []);
  return address();
}

/** Follows links inside the explorer without loading the page anew. */
export function followLinks(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = (event.target as Element | null)?.closest('a');
  const href = link?.getAttribute('href');
  if (!link || !href || !href.startsWith('/') || href.startsWith('/api') || link.hasAttribute('download') || link.target) return;
  event.preventDefault();
  go(href);
}
