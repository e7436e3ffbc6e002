import type { Fix } from '../fix.ts';
import type { Note } from '../note.ts';
import { note } from '../note.ts';
import type { Policy } from '../policy/policy.ts';
import { policyWarnings } from '../policy/warnings.ts';
import type { Way } from '../programs/ways.ts';
import type { Quoted } from '../quoting/quoted.ts';
import { config } from '../quoting/quoted.ts';
import type { ServerId } from './list.ts';

/** The ways to write a policy where a product, a bucket or a platform has a setting for it. */
export interface SettingWays {
  /** Where nothing is set yet. */
  readonly setting?: Way | undefined;
  /** One more entry in the list that is there: a rule with all that it needs, or an origin alone. */
  readonly list?: (Way & { readonly isRule?: true }) | undefined;
}

/** Each with the note that it was checked and not run. */
export function settingFixes(server: ServerId, policy: Policy, ways: SettingWays): Fix[] {
  const { kind } = policy.existing;
  const order =
    kind === 'list' || kind === 'constant' || kind === 'public'
      ? (['list', 'setting'] as const)
      : (['setting', 'list'] as const);
  return order.flatMap((variant) => {
    const way = ways[variant];
    if (way === undefined) return [];
    const { blocks, placement, apply, traps = [] } = way;
    const isOrigin = variant === 'list' && ways.list?.isRule !== true;
    const warnings = [...policyWarnings(policy), note('checked-not-run'), ...traps];
    const changes = isOrigin ? [listed(policy)] : ruleChanges(policy);
    return [{ server, variant, blocks, placement, apply, warnings, changes }];
  });
}

function listed({ readers }: Policy): Note {
  return note('changes-list', { origins: readers.join(', ') });
}

function ruleChanges({ origins, methods, requestHeaders, readers, credentials, path }: Policy) {
  const names = [...new Set([...methods, ...requestHeaders])].join(', ');
  if (origins === 'any') return [note('changes-public', { names, path })];
  return [
    note('changes-setting', { origins: readers.join(', '), names }),
    ...(credentials ? [note('changes-credentials')] : []),
  ];
}

/** `*` where everybody is let in. */
export function originList({ origins }: Policy): readonly Quoted[] {
  return origins === 'any' ? [ANY] : origins;
}

const ANY = config`*`;
