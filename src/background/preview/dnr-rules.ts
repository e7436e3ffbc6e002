import { browser } from '../../browser.ts';
import type { PreviewRule } from '../../fixes/preview/index.ts';
import { RULES_A_PREVIEW } from '../../fixes/preview/rules.ts';

type Update = Parameters<typeof browser.declarativeNetRequest.updateSessionRules>[0];
type SessionRule = NonNullable<Update['addRules']>[number];

/**
 * The session rules of this extension: previews are the only ones that have any. A block of numbers
 * belongs to each slot, and each change is one update, which a browser makes wholly or not at all.
 */
export const dnrRules = {
  /** Puts these rules in place of whatever the slot held; rejects with the browser's words. */
  async replace(slot: number, rules: readonly PreviewRule[]): Promise<void> {
    const ids = idsOf(slot);
    const addRules = rules.map((rule, index) => numbered(rule, (ids[0] ?? 0) + index));
    await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: ids, addRules });
  },

  async remove(slots: readonly number[]): Promise<void> {
    const removeRuleIds = slots.flatMap(idsOf);
    await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds });
  },

  /** Removes every rule, also those that nobody remembers. */
  async clear(): Promise<void> {
    const rules = await browser.declarativeNetRequest.getSessionRules();
    if (rules.length === 0) return;
    const removeRuleIds = rules.map(({ id }) => id);
    await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds });
  },
};

export type DnrRules = typeof dnrRules;

/** Slots count from 1, as rule numbers do. */
function idsOf(slot: number): number[] {
  const first = (slot - 1) * RULES_A_PREVIEW + 1;
  return Array.from({ length: RULES_A_PREVIEW }, (_, index) => first + index);
}

/** Resource types are those that this very browser reported, which its interface knows. */
function numbered({ action, condition }: PreviewRule, id: number): SessionRule {
  return { id, priority: 1, action, condition: condition as SessionRule['condition'] };
}
