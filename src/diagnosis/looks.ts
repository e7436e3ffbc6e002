import type { LooksAt, Reason, ReasonId } from '../reasons/index.ts';
import { reasons } from '../reasons/index.ts';

/** The kinds of reasons that a leg is shown to, by what it is to the diagnosis. */
const LOOKS = {
  preflight: ['answers', 'redirect', 'preflight'],
  actual: ['answers', 'redirect', 'actual'],
  redirect: ['redirect'],
  failure: ['failure'],
  opaque: ['opaque'],
} as const satisfies Record<string, readonly LooksAt[]>;

export type Look = keyof typeof LOOKS;

const ALL: readonly Reason<ReasonId>[] = reasons;

type Table = Readonly<Record<Look, readonly Reason<ReasonId>[]>>;

const EVERY = tableOf(ALL);

/** What does not block can be said of an answer that passed, too; nothing refines it. */
const IN_PASSING = tableOf(ALL.filter(({ severity }) => severity !== 'error'));

/** The reasons that a leg is shown to, in their order; of an allowed exchange no errors. */
export function reasonsFor(look: Look, isAllowed: boolean): readonly Reason<ReasonId>[] {
  return (isAllowed ? IN_PASSING : EVERY)[look];
}

function tableOf(some: readonly Reason<ReasonId>[]): Table {
  const shown = (kinds: readonly LooksAt[]): readonly Reason<ReasonId>[] =>
    some.filter(({ looksAt }) => kinds.includes(looksAt));
  return {
    preflight: shown(LOOKS.preflight),
    actual: shown(LOOKS.actual),
    redirect: shown(LOOKS.redirect),
    failure: shown(LOOKS.failure),
    opaque: shown(LOOKS.opaque),
  };
}
