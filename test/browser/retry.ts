import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE = 40_000;

/**
 * Tries again until it succeeds; throws the last error when it never does.
 *
 * @param what for the error
 * @param patience in milliseconds
 */
export async function retry<Result>(
  what: string,
  attempt: () => Promise<Result>,
  patience = PATIENCE,
): Promise<Result> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return await attempt();
    } catch (cause) {
      if (Date.now() > end) throw new Error(`${what}: no success in ${patience} ms`, { cause });
      await pause(50);
    }
  }
}

/** Asks until the answer is something; throws when it never is. */
export function until<Result>(
  what: string,
  ask: () => Promise<Result | undefined | null | false>,
  patience?: number,
): Promise<Result> {
  const attempt = async (): Promise<Result> => {
    const answer = await ask();
    if (answer === undefined || answer === null || answer === false) throw new Error('not yet');
    return answer;
  };
  return retry(what, attempt, patience);
}
