import type { Runtime } from '../../browser.ts';
import { devtoolsTab } from '../../protocol.ts';
import type { Watch } from './watch.ts';

/** The latest port of each tab: DevTools that comes again may do so before the old one is gone. */
const latest = new Map<number, Runtime.Port>();

/** Takes the port by which DevTools tells that it is open for a tab; answers whether this is one. */
export function takesDevtoolsPort(watch: Watch, port: Runtime.Port): boolean {
  const tabId = devtoolsTab(port.name);
  if (tabId === undefined) return false;
  latest.set(tabId, port);
  void watch.devtools(tabId, true);
  port.onDisconnect.addListener(() => {
    if (latest.get(tabId) === port) void watch.devtools(tabId, false);
  });
  return true;
}
