import type { Browser, LegKind } from '../../model/index.ts';
import type { ReasonId } from '../../reasons/index.ts';
import { CHROMIUM_PATTERNS, LOCAL_NETWORK_PATTERNS } from './chromium-patterns.ts';
import { expectedBy } from './expected.ts';
import { FIREFOX_PATTERNS, FIREFOX_PREFLIGHT_PATTERNS } from './firefox-patterns.ts';
import { fold } from './fold.ts';
import { LOOK_ALIKE_PATTERNS } from './look-alike-patterns.ts';
import type { MessagePattern } from './pattern.ts';
import { valuesIn } from './values.ts';

/** What a pasted console line says. */
export interface ExplainedMessage {
  readonly reason: ReasonId;
  /** Whose wording it is; `undefined` where both word it alike. */
  readonly browser: Browser | undefined;
  /** The leg it speaks of, when it says so. */
  readonly leg: LegKind | undefined;
  /** Values for the reason's texts; those the message does not carry are absent. */
  readonly vars: Readonly<Record<string, string>>;
}

const PATTERNS: readonly [Browser | undefined, readonly MessagePattern[]][] = [
  ['chromium', CHROMIUM_PATTERNS],
  ['chromium', LOCAL_NETWORK_PATTERNS],
  ['firefox', FIREFOX_PREFLIGHT_PATTERNS],
  ['firefox', FIREFOX_PATTERNS],
  [undefined, LOOK_ALIKE_PATTERNS],
];

/** Longer pastes hold more than a message; the rest is not read. */
const LONGEST = 8_000;

/**
 * Reads a console line pasted from anywhere: Chromium or Firefox, English or French, current or
 * former wording. `undefined` for text that is no message we know.
 */
export function explainMessage(pasted: string): ExplainedMessage | undefined {
  const text = fold(pasted.slice(0, LONGEST));
  for (const [browser, patterns] of PATTERNS) {
    for (const { reason, sentence } of patterns) {
      const match = sentence.exec(text);
      if (match !== null) return explained(text, reason, browser ?? browserIn(text), match.groups);
    }
  }
  return undefined;
}

function explained(
  text: string,
  reason: ReasonId,
  browser: Browser | undefined,
  groups: Record<string, string> | undefined,
): ExplainedMessage {
  const vars = { ...valuesIn(text), ...named(groups) };
  return { reason, browser, leg: legIn(text), vars: { ...vars, ...expectedBy(reason, vars) } };
}

function legIn(text: string): LegKind | undefined {
  return /preflight|pré-vérification|contrôle en amont/i.test(text) ? 'preflight' : undefined;
}

/** Look-alikes are told by their codes, or by the frame that only Firefox puts around them. */
function browserIn(text: string): Browser | undefined {
  if (/net::|\(blocked:/.test(text)) return 'chromium';
  return /\b(?:NS|SEC|SSL|MOZILLA_PKIX)_ERROR_/.test(text) ? 'firefox' : undefined;
}

function named(groups: Record<string, string> | undefined): Record<string, string> {
  const pairs = Object.entries(groups ?? {}).filter(([, value]) => value !== undefined);
  return Object.fromEntries(pairs);
}
