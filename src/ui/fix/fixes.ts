import { signal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import type { Entry } from '../../diagnosis/index.ts';
import type { Fix, Plan, PlanOptions, Policy, ServerId } from '../../fixes/index.ts';
import { compile, loadOwnLines, ownLinesAtHand } from '../../fixes/index.ts';
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
export function useFixes({ policy }: Plan, server: ServerChoice | undefined): Compiled {
  // Read, so that this looks again when a text has arrived.
  void arrived.value;
  const now = find(policy, server === 'not-mine' ? undefined : server);
  useLayoutEffect(() => {
    isCompiling.value = now.state === 'loading';
    return () => {
      isCompiling.value = false;
    };
  }, [now]);
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

/** What to paste for a product's own setting, once it is loaded. */
export function useOwnLines({ ownSetting: note, ownFacts: facts }: Plan): string | undefined {
  void arrived.value;
  useLayoutEffect(() => {
    if (note !== undefined) void loadLines();
  }, [note]);
  return note && facts && ownLinesAtHand({ note, facts });
}

/** Without them the sentence still stands. */
async function loadLines(): Promise<void> {
  try {
    await loadOwnLines();
    arrived.value += 1;
  } catch (error) {
    console.error('Raison could not load the lines for products', error);
  }
}
