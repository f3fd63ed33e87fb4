const KEY = 'alpsynergy-cypher-history';
const MOST = 30;

/** Statements run from this browser, latest first; kept here and nowhere else. */
export function history(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((x): x is string => typeof x === 'string') : [];
  } catch {
    return [];
  }
}

export function remember(query: string): string[] {
  const next = [query, ...history().filter((q) => q !== query)].slice(0, MOST);
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // a browser that keeps nothing: the history lasts as long as the page
  }
  return next;
}

export function forgetHistory(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // nothing was kept
  }
}
