import type { Block, Fix, FixVariant } from '../fix.ts';
import type { Command, Note } from '../note.ts';
import { note } from '../note.ts';
import type { Policy } from '../policy/policy.ts';
import { policyWarnings } from '../policy/warnings.ts';
import { config } from '../quoting/quoted.ts';
import type { ServerId } from '../servers/list.ts';
import { optionWay } from '../servers/shared/option.ts';

/** One way to write a policy for a framework. */
export interface Way {
  readonly blocks: readonly Block[];
  readonly placement: readonly Note[];
  readonly apply: readonly Command[];
  /** What to watch for besides what holds for every text. */
  readonly traps?: readonly Note[];
}

export interface Ways {
  /** Lines without a package: a difference for these origins alone, whatever is there. */
  readonly program: Way;
  /** The framework's own CORS package; absent where it cannot do what the policy asks. */
  readonly package?: Way | undefined;
  /** One more entry in the package's list of origins. */
  readonly list?: Way | undefined;
}

type WayName = keyof Ways & FixVariant;

/**
 * The order in which they are offered follows what is there: a package where nothing speaks of CORS
 * yet, one more entry where the reader says that there is a list, else what is right in any case. A
 * package beside another one would send everything twice, so it is not offered where something is seen.
 */
function orderFor({ existing: { kind, isChosen } }: Policy): readonly WayName[] {
  if (kind === 'nothing') return ['package', 'program', 'list'];
  if (kind === 'list') return isChosen ? ['list', 'program'] : ['program', 'list'];
  return kind === 'unknown' ? ['program', 'package', 'list'] : ['program', 'list'];
}

export function fixesOf(server: ServerId, policy: Policy, ways: Ways): Fix[] {
  const option = optionWay(server, policy, ways.list ?? ways.package ?? ways.program);
  return orderFor(policy).flatMap((variant) => {
    const isOption = variant === 'list' && option !== undefined;
    const way = isOption ? option : ways[variant];
    if (way === undefined) return [];
    const { blocks, placement, apply, traps = [] } = way;
    const warnings = [...policyWarnings(policy), ...traps];
    const changes = isOption ? { changes: optionChanges(policy) } : CHANGES[variant](policy);
    return [{ server, variant, blocks, placement, apply, warnings, ...changes }];
  });
}

/** Whoever its list of origins names gets them, too. */
function optionChanges({ lacks }: Policy): Note[] {
  const names = [lacks?.added.methods ?? [], lacks?.added.headers ?? []].flat().join(', ');
  return [note('changes-option', { names })];
}

const CHANGES: Readonly<Record<WayName, (policy: Policy) => Pick<Fix, 'changes'>>> = {
  program: () => ({}),
  package: (policy) => ({ changes: packageChanges(policy) }),
  list: ({ readers }) => ({ changes: [note('changes-list', { origins: readers.join(', ') })] }),
};

/** A package answers every preflight of its paths: others are refused as before, in its words. */
function packageChanges(policy: Policy): Note[] {
  const { origins, methods, requestHeaders, readers, credentials, path } = policy;
  const names = [...new Set([...methods, ...requestHeaders])].join(', ');
  if (origins === 'any') return [note('changes-public', { names, path })];
  return [
    note('changes-package', { origins: readers.join(', '), names }),
    ...(credentials ? [note('changes-credentials')] : []),
    note('changes-package-others'),
  ];
}

/**
 * An entry for a list that exists fits these origins only where nobody is let in who is not named.
 * Beside an entry, `*` would be an origin like any other in most products, so that all others lose.
 */
export function canExtend({ origins, existing }: Policy): boolean {
  return origins !== 'any' && existing.kind !== 'public';
}

/** A pattern for a `Vary` that names `Origin` already, or everything; `X-Forwarded-Origin` is another. */
export const VARIES_BY_ORIGIN = config`(^|[\\s,])origin([\\s,]|$)|\\*`;
