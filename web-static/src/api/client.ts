import { useEffect, useState } from 'preact/hooks';
import type { ConsoleRequest, CypherAnswer, Problem } from './types';

/** What the server refused, in its own words. */
export class ApiError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
  }
}

const answers = new Map<string, Promise<unknown>>();

/** Asks `/api/v1`; the same question is asked once while the page lives, failures are asked again. */
export function ask<T>(path: string): Promise<T> {
  const known = answers.get(path);
  if (known) return known as Promise<T>;
  const answer = fetch(`/api/v1${path}`, { headers: { Accept: 'application/json' } }).then(async (response) => {
    if (!response.ok) throw new ApiError(await problemOf(response));
    return (await response.json()) as T;
  });
  answers.set(path, answer);
  answer.catch(() => answers.delete(path));
  return answer;
}

/** Sends a statement or a saved question to the console; aborting ends it in the database too. */
export async function runCypher(request: ConsoleRequest, signal?: AbortSignal): Promise<CypherAnswer> {
  const response = await fetch('/api/v1/cypher', {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    body: JSON.stringify(request),
    signal: signal ?? null,
  });
  if (!response.ok) throw new ApiError(await problemOf(response));
  return (await response.json()) as CypherAnswer;
}

/** Whether the server says that its database does not answer; a server that does not answer itself is another matter. */
export async function databaseIsAway(): Promise<boolean> {
  try {
    const health = (await (await fetch('/health/database')).json()) as { reachable: boolean };
    return !health.reachable;
  } catch {
    return false;
  }
}

async function problemOf(response: Response): Promise<Problem> {
  try {
    return (await response.json()) as Problem;
  } catch {
    return { type: 'about:blank', title: response.statusText, status: response.status, detail: `HTTP ${response.status}` };
  }
}

export type Answer<T> = { state: 'loading' } | { state: 'failed'; error: Error } | { state: 'ready'; value: T };

/** An answer as state; null asks nothing. The last answer stays while the next one is on its way. */
export function useAnswer<T>(path: string | null): Answer<T> & { retry: () => void } {
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<Answer<T>>({ state: 'loading' });
  useEffect(() => {
    if (path === null) return;
    let current = true;
    setAnswer((before) => (before.state === 'ready' ? before : { state: 'loading' }));
    ask<T>(path).then(
      (value) => current && setAnswer({ state: 'ready', value }),
      (error: Error) => current && setAnswer({ state: 'failed', error }),
    );
    return () => {
      current = false;
    };
  }, [path, attempt]);
  return { ...answer, retry: () => setAttempt((n) => n + 1) };
}

/** Forgets what was asked, e.g. when the dataset version moved on. */
export function forgetAnswers(): void {
  answers.clear();
}
