/** Name of the port a page opens to follow one tab. */
export const PORT_NAME = 'raison-panel';

const HOLD_NAME = /^raison-hold-(\d{1,15})$/;

/** Name of the port by which a page that shows a tab's previews keeps them on. */
export function holdName(tabId: number): string {
  return `raison-hold-${tabId}`;
}

/** The tab that a port of this name holds; `undefined` for other ports. */
export function heldTab(name: string): number | undefined {
  const [, tabId] = HOLD_NAME.exec(name) ?? [];
  return tabId === undefined ? undefined : Number(tabId);
}

const DEVTOOLS_NAME = /^raison-devtools-(\d{1,15})$/;

/** Name of the port by which DevTools tells that it is open for a tab. */
export function devtoolsName(tabId: number): string {
  return `raison-devtools-${tabId}`;
}

/** The tab whose DevTools opened a port of this name; `undefined` for other ports. */
export function devtoolsTab(name: string): number | undefined {
  const [, tabId] = DEVTOOLS_NAME.exec(name) ?? [];
  return tabId === undefined ? undefined : Number(tabId);
}
