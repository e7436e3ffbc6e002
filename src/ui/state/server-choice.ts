import { signal } from '@preact/signals';
import { browser } from '../../browser.ts';
import type { ServerId } from '../../fixes/index.ts';
import type { PrivateTabRequest } from '../../protocol.ts';
import { choose, preferences, query } from './settings.ts';

/** A server that the fix is written for, or `not-mine`: somebody else runs it. */
export type ServerChoice = ServerId | 'not-mine';

/** Where a choice comes from; `guess` is the only one that the reader has to be asked about. */
export type ChoiceSource = 'address' | 'host' | 'detected' | 'last' | 'guess';

export interface ChosenServer {
  readonly choice: ServerChoice;
  readonly source: ChoiceSource;
}

/** Hosts whose server is remembered; the one chosen longest ago goes first. */
const MOST_HOSTS = 100;

/** A server's text is on its way: the explanation is not whole yet. */
export const isCompiling = signal(false);

/** A choice on this page outlives the override of its address. */
const override = signal(query.server);

/** Choices that end with this page: nothing of a private window outlives it. */
const ofThisPage = signal<Readonly<Record<string, ServerChoice>>>({});

/** Whether the followed tab is private; one that nobody can tell of may be. */
let isPrivate = false;

/** To be called when the page begins to follow a tab. */
export async function learnWhetherPrivate(tabId: number): Promise<void> {
  isPrivate = true;
  const request: PrivateTabRequest = { type: 'private-tab', tabId };
  isPrivate = await browser.runtime.sendMessage(request).then(
    (answer) => answer !== false,
    () => true,
  );
}

/**
 * In whose language the fix stands: what the reader chose for this very host, else what the response
 * names, else what was chosen last, else the first of `available`.
 *
 * @param available the servers that have a text for this request: the plan's, whose first is the plain
 *   headers where nothing names the server
 */
export function serverFor(
  host: string,
  detected: ServerId | undefined,
  available: readonly ServerId[],
): ChosenServer {
  const { servers, lastServer } = preferences.value;
  const wanted: readonly (readonly [string | undefined, ChoiceSource])[] = [
    [override.value, 'address'],
    [ofThisPage.value[host] ?? servers[host], 'host'],
    [detected, 'detected'],
    [lastServer, 'last'],
  ];
  for (const [id, source] of wanted) {
    const choice = id === 'not-mine' ? id : available.find((one) => one === id);
    if (choice !== undefined) return { choice, source };
  }
  return { choice: available[0] ?? 'headers', source: 'guess' };
}

/** Remembers the reader's choice, for this host and as the last one; in a private tab as long as the page. */
export function chooseServer(host: string, server: ServerChoice): void {
  override.value = undefined;
  ofThisPage.value = { ...ofThisPage.value, [host]: server };
  if (isPrivate) return;
  const { [host]: _, ...others } = preferences.value.servers;
  const kept = Object.entries(others).slice(1 - MOST_HOSTS);
  const isServer = server !== 'not-mine';
  choose({
    servers: { ...Object.fromEntries(kept), [host]: server },
    ...(isServer ? { lastServer: server } : {}),
  });
}
