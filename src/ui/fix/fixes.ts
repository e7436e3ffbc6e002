import { signal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import type { Entry } from '../../diagnosis/index.ts';
import type { Fix, Plan, PlanOptions, Policy, ServerId } from '../../fixes/index.ts';
import { compile, isOwnAtHand, loadOwnLines, ownLinesAtHand } from '../../fixes/index.ts';
import type { Locale } from '../../i18n/index.ts';
import type { ServerChoice } from '../state/server-choice.ts';
import { isCompiling } from '../state/server-choice.ts';
import { locale } from '../state/settings.ts';

export interface FixPaneProps {
  readonly entry: Entry;
  readonly plan: Plan;
  readonly options: PlanOptions;
  readonly onAdjust: (options: PlanOptions) => void;
}

/** What a server's compiler made of a policy; `failed` when it threw or could not be loaded. */
export type Compiled =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly fixes: readonly Fix[] }
  | { readonly state: 'failed'; readonly server: ServerId };

const LOADING: Compiled = { state: 'loading' };

/** What has been compiled, by policy, server and language: policies are made again with each plan. */
const compiled = new WeakMap<Policy, Map<string, Compiled>>();

/** Counts up when something was compiled: whoever waits looks again. */
const arrived = signal(0);

/** The texts of a server for a plan. Its compiler is loaded when it is first chosen. */
export function useFixes(plan: Plan, server: ServerChoice | undefined): Compiled {
  // Read, so that this looks again when a text has arrived.
  void arrived.value;
  const now = find(plan.policy, server === 'not-mine' ? undefined : server);
  const isOwnComing = plan.ownSetting !== undefined && findOwn(locale.value) === 'loading';
  useLayoutEffect(() => {
    isCompiling.value = now.state === 'loading' || isOwnComing;
    return () => {
      isCompiling.value = false;
    };
  }, [now, isOwnComing]);
  return now;
}

function find(policy: Policy | undefined, server: ServerId | undefined): Compiled {
  if (policy === undefined || server === undefined) return { state: 'ready', fixes: [] };
  const known = compiled.get(policy) ?? new Map<string, Compiled>();
  compiled.set(policy, known);
  const key = `${server} ${locale.value}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  known.set(key, LOADING);
  void load(policy, server, (result) => known.set(key, result));
  return LOADING;
}

/** One server's text that fails costs that text, visibly. */
async function load(
  policy: Policy,
  server: ServerId,
  put: (result: Compiled) => void,
): Promise<void> {
  try {
    put({ state: 'ready', fixes: await compile(server, policy, locale.value) });
  } catch (error) {
    console.error(`Raison could not write the text for ${server}`, error);
    put({ state: 'failed', server });
  }
  arrived.value += 1;
}

/** By language, what products' settings say: loaded when one of them is first shown. */
const own = new Map<Locale, Compiled['state']>();

/** What to write in a product's own setting, and the lines to paste there, once both are loaded. */
export function useOwnSetting({ ownSetting: note, ownFacts: facts }: Plan) {
  void arrived.value;
  if (note === undefined || findOwn(locale.value) !== 'ready') return undefined;
  return { note, lines: facts && ownLinesAtHand({ note, facts }) };
}

function findOwn(language: Locale): Compiled['state'] {
  const known = isOwnAtHand(language) ? 'ready' : own.get(language);
  if (known !== undefined) return known;
  own.set(language, 'loading');
  void loadOwn(language);
  return 'loading';
}

/** Without them the rest still stands. */
async function loadOwn(language: Locale): Promise<void> {
  try {
    await loadOwnLines(language);
  } catch (error) {
    console.error('Raison could not load what products have as settings', error);
    own.set(language, 'failed');
  }
  arrived.value += 1;
}
