import type { Page } from 'playwright';
import type { StubBrowser, View } from '../../stub/browser.ts';
import type { Reach } from './panel-reaches.ts';
import * as reach from './panel-reaches.ts';

/** A surface in a state, and how to bring it there. */
export interface State {
  readonly name: string;
  readonly view: Omit<View, 'lang' | 'theme'>;
  readonly reach?: Reach;
}

const PANEL = { path: 'src/panel/index.html' };
const POPUP = { path: 'src/popup/index.html', size: { width: 560, height: 600 } };
const OPTIONS = { path: 'src/options/index.html', size: { width: 760, height: 820 } };
const NARROW = { width: 380, height: 640 };

const KNOWN =
  'Access to fetch at ‘https://api.example/items’ from origin ‘https://app.example’ has been blocked by CORS policy: No ‘Access-Control-Allow-Origin’ header is present on the requested resource.'
    .replaceAll('‘', "'")
    .replaceAll('’', "'");

const panel = (name: string, how?: Reach, more: Partial<State['view']> = {}): State => ({
  name: `panel: ${name}`,
  view: { ...PANEL, ...more },
  ...(how === undefined ? {} : { reach: how }),
});

const other = (name: string, view: State['view'], how?: Reach): State => ({
  name,
  view,
  ...(how === undefined ? {} : { reach: how }),
});

export const STATES: readonly State[] = [
  panel('list and explanation', reach.select),
  panel('all unfolded', reach.unfoldAll),
  panel('narrow', reach.select, { size: NARROW }),
  panel('low dock', reach.select, { size: { width: 1280, height: 320 } }),
  panel('dock', reach.select, { size: { width: 1280, height: 450 } }),
  panel('dock at the side', reach.select, { size: { width: 480, height: 860 } }),
  panel('window', reach.select, { size: { width: 1440, height: 900 } }),
  panel('wide', reach.select, { size: { width: 1500, height: 560 } }),
  panel('grouped', reach.group, { tabId: 900 }),
  panel('view menu', reach.opens('view-menu')),
  panel('share menu', reach.share),
  panel('fix for Apache', reach.fixFor('apache')),
  panel('fix for HAProxy', reach.fixFor('haproxy')),
  panel('allowed', reach.allowed),
  panel('blocked for no reason seen', reach.selectNth(0), { tabId: 2 }),
  panel('long values', reach.both(reach.filter('propfind'), reach.selectNth(0)), { tabId: 2 }),
  panel('previews', reach.both(reach.selectMissing, reach.preview)),
  panel('nothing blocked', undefined, { tabId: 0 }),
  panel('nothing matches', reach.filter('nothing-like-this')),
  panel('no tab', undefined, { tabId: 'none' }),
  panel('no access', reach.withoutAccess('none'), { tabId: 0 }),
  panel('missed', reach.missed(0), { tabId: 0 }),
  panel('missed, narrow', reach.both(reach.listed, reach.missed(1)), { size: NARROW }),
  panel('not watched', reach.unwatched, { tabId: 0 }),
  panel('a check that failed', reach.checkFailed, { tabId: 3 }),
  panel('a worker and a check that threw', reach.selectId('check-failed'), { tabId: 4 }),
  panel('dropped', reach.dropped, { tabId: 3 }),
  panel('not my server', reach.fixFor('not-mine')),
  panel('before and after', reach.compared, { tabId: 3 }),
  panel('before and after, narrow', reach.compared, { tabId: 3, size: NARROW }),
  panel('a file', reach.openHar),
  panel('a file that is none', reach.refuseFile),
  panel('a message', reach.tool('message', 'message')),
  panel('a message explained', reach.message(KNOWN)),
  panel('a message unknown', reach.message('Uncaught ReferenceError: x is not defined')),
  panel('all reasons', reach.tool('reasons', 'reference')),
  panel('no such reason', reach.searchReasons('nothing-like-this')),
  other('popup: list and glance', POPUP, reach.listed),
  other('popup: nothing blocked', { ...POPUP, tabId: 0 }),
  other('popup: a preview', POPUP, reach.preview),
  other('popup: missed', { ...POPUP, tabId: 0 }, reach.missed(0)),
  other('popup: some access', POPUP, reach.withoutAccess('some')),
  other('popup: a message', POPUP, reach.message(KNOWN)),
  other('options', OPTIONS),
  other('options: no access', OPTIONS, reach.withoutAccess('none')),
];

/** Opens a surface in a state and waits until all that it shows is loaded. */
export async function visit(
  browser: StubBrowser,
  { view, reach: how }: State,
  look: Pick<View, 'lang' | 'theme'>,
): Promise<Page> {
  const page = await browser.look({ ...view, ...look });
  await how?.(page);
  await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
  return page;
}
