import type { Observed } from './judge/verdict.ts';

/** The command that repeats one generated case. */
export function repeatCommand(browser: string, { case: { id } }: Observed): string {
  const [seed, index] = id.split('-');
  return `npm run oracle -- --browser ${browser} --seed ${seed} --case ${index}`;
}
