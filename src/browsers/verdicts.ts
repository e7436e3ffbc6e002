import type { Browser } from '../model/index.ts';
import { chromiumVerdicts } from './chromium.ts';
import { firefoxVerdicts } from './firefox.ts';
import type { BrowserVerdicts } from './table.ts';

const VERDICTS: Readonly<Record<Browser, BrowserVerdicts>> = {
  chromium: chromiumVerdicts,
  firefox: firefoxVerdicts,
};

/** Apart from the consoles' words (`console.ts`): the background judges and needs none of them. */
export function verdictsOf(browser: Browser): BrowserVerdicts {
  return VERDICTS[browser];
}
