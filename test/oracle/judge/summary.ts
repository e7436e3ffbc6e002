import type { Judgement } from './compare.ts';
import { isLeftOpen, judge } from './compare.ts';
import type { Observed, RaisonVerdict } from './verdict.ts';

/** What a run of the oracle came to. Shares are fractions of 1. */
export interface Summary {
  readonly cases: number;
  readonly loaded: number;
  readonly blocked: number;
  readonly failed: number;
  readonly mismatches: readonly (readonly [Observed, string])[];
  readonly missed: number;
  readonly falselyBlocked: number;
  /** Of the blocked cases: named by one name, the browser's; by several, the browser's among them. */
  readonly decided: number;
  readonly undecided: number;
  readonly undecidedShare: number;
  /** Of the successful cases: not called allowed either, since the browser's events leave it open. */
  readonly leftOpen: number;
  /** Of the exchanges that Raison lists: the hidden credentials mode deduced, or left open. */
  readonly deduced: number;
  readonly open: number;
  readonly openShare: number;
  /** The same share among the blocked alone. */
  readonly openShareOfBlocked: number;
}

export function summarize(all: readonly Observed[]): Summary {
  const judged = all.map((one) => [one, judge(one)] as const);
  const blocked = judged.filter(([{ browser }]) => browser.end === 'blocked');
  const listed = all.flatMap(({ raison }) => raison ?? []);
  const open = count(listed, isOpen);
  const undecided = count(blocked, ([, { kind }]) => kind === 'undecided');
  const loaded = all.filter(({ browser }) => browser.end === 'loaded');
  return {
    cases: all.length,
    loaded: loaded.length,
    blocked: blocked.length,
    failed: count(all, ({ browser }) => browser.end === 'failed'),
    mismatches: judged.flatMap(([one, judgement]) => mismatch(one, judgement)),
    missed: count(blocked, isMissed),
    falselyBlocked: count(all, isFalselyBlocked),
    decided: count(blocked, ([, { kind }]) => kind === 'equal'),
    undecided,
    undecidedShare: shareOf(blocked, ([, { kind }]) => kind === 'undecided'),
    leftOpen: count(loaded, isLeftOpen),
    deduced: listed.length - open,
    open,
    openShare: shareOf(listed, isOpen),
    openShareOfBlocked: shareOf(
      blocked.flatMap(([{ raison }]) => raison ?? []),
      isOpen,
    ),
  };
}

export function printed(summary: Summary): string {
  const { cases, loaded, blocked, failed, mismatches } = summary;
  const { decided, undecided, undecidedShare, deduced } = summary;
  const { open, openShare, openShareOfBlocked } = summary;
  return [
    `${cases} cases: ${loaded} loaded, ${blocked} blocked, ${failed} failed otherwise`,
    `blocked: ${decided} named as the browser names them, ${undecided} left undecided with the browser's name among several (${percent(undecidedShare)})`,
    `${summary.missed} blocked requests missed, ${summary.falselyBlocked} successful requests called blocked, ${summary.leftOpen} of those left open`,
    `credentials: ${deduced} deduced, ${open} undecided (${percent(openShare)}; ${percent(openShareOfBlocked)} of the blocked)`,
    `${mismatches.length} mismatches`,
  ].join('\n');
}

function mismatch(one: Observed, judgement: Judgement): [Observed, string][] {
  return judgement.kind === 'mismatch' ? [[one, judgement.why]] : [];
}

function isMissed([{ raison }, { kind }]: readonly [Observed, Judgement]): boolean {
  return kind === 'mismatch' && raison?.outcome !== 'blocked';
}

function isFalselyBlocked({ browser, raison }: Observed): boolean {
  return browser.end === 'loaded' && raison?.outcome === 'blocked';
}

function isOpen({ mode }: RaisonVerdict): boolean {
  return mode === 'unknown';
}

function shareOf<T>(list: readonly T[], holds: (one: T) => boolean): number {
  return count(list, holds) / Math.max(list.length, 1);
}

function count<T>(list: readonly T[], holds: (one: T) => boolean): number {
  return list.filter(holds).length;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
