import type { Browser } from '../model/index.ts';
import { chromiumConsole } from './chromium.ts';
import { firefoxConsole } from './firefox.ts';
import { lookAlikePatterns } from './look-alikes.ts';

/** All sentences, and whose they are; `undefined` where several browsers word it alike. */
export const messagePatterns = [
  ...chromiumConsole.patterns.map((pattern) => ({ browser: 'chromium' as Browser, ...pattern })),
  ...firefoxConsole.patterns.map((pattern) => ({ browser: 'firefox' as Browser, ...pattern })),
  ...lookAlikePatterns.map((pattern) => ({ browser: undefined, ...pattern })),
];
