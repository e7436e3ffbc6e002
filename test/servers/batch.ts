import type { Case, Faulty } from './case.ts';
import { meet } from './case.ts';
import type { Pages } from './pages.ts';
import type { Shown, ShownFix } from './panel.ts';
import { readPanel } from './panel.ts';
import { isSetByHand, plannedFixes, settingsOf } from './planned.ts';
import { pooled } from './pooled.ts';
import type { Behind, Situation } from './situations.ts';

/** Two cores: more sites at a time only wait for each other. */
const AT_A_TIME = 6;

/** A request that the browser made, and what Raison says to do about it. */
export interface Advised {
  readonly faulty: Faulty;
  /** What the panel says; absent where the reader sets what the panel has no control for. */
  readonly shown?: Shown;
  readonly fixes: readonly ShownFix[];
}

/** Makes every request first and reads the panel afterwards, as somebody does who reloads a page. */
export async function advise(
  pages: Pages,
  ports: Omit<Behind, 'dir'>,
  cases: readonly Case[],
): Promise<Map<string, Advised>> {
  const met = await pooled(AT_A_TIME, cases, (one) =>
    meet(pages, ports, one, async (faulty) => ({
      faulty,
      fixes: isSetByHand(one.situation) ? await plannedFixes(pages, faulty) : [],
    })),
  );
  const panel = await pages.openPanel('en');
  const advised = new Map<string, Advised>();
  for (const one of met) {
    const { name, situation, url, shape } = one.faulty;
    if (isSetByHand(situation)) advised.set(name, one);
    else {
      const shown = await readPanel(panel, url, shape, settingsOf(pages, one.faulty));
      advised.set(name, { faulty: one.faulty, shown, fixes: shown.fixes });
    }
  }
  await panel.close();
  return advised;
}

/** The text that the case's reader pastes: the first for the server, or the alternative it wants. */
export function chosen({ fixes }: Advised, { server, variant, name }: Situation): ShownFix {
  const fix = fixes.find(
    (one) => one.server === server && (variant === undefined || one.variant === variant),
  );
  if (fix === undefined) throw new Error(`No ${variant ?? ''} fix of ${server} for ${name}`);
  return fix;
}
