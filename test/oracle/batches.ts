import type { Case, PageKind } from './cases/case.ts';

export type Batch = readonly [Case, ...Case[]];

/** Enough to keep both cores busy, few enough to stay within the recorder's ring buffer. */
const SIZE = 60;

/** Cases of one kind of page together, some at a time. */
export function* batchesOf(cases: readonly Case[]): Generator<Batch> {
  const kinds = new Map<PageKind, Case[]>();
  for (const one of cases) kinds.set(one.page, [...(kinds.get(one.page) ?? []), one]);
  for (const list of kinds.values()) {
    for (let at = 0; at < list.length; at += SIZE) {
      const [first, ...rest] = list.slice(at, at + SIZE);
      if (first !== undefined) yield [first, ...rest];
    }
  }
}
