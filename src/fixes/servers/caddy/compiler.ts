import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import type { Command } from '../../note.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { policyWarnings } from '../../policy/warnings.ts';
import { endText, errorText, startText } from './text.ts';

const FILE = '/etc/caddy/Caddyfile';

/**
 * Caddy sorts directives by its own order, not by the file's: `error` as it stands would come after
 * every login and every `handle`. `respond` would do as well, but sites often end in one without a
 * matcher, and moved to the front that would answer everything.
 */
const ORDER = insert('caddy-global', FILE, 'order error after header');

/** A site's own error pages would answer the preflight's 204 with a page of theirs. */
const IN_ERRORS = {
  at: 'end',
  beside: { line: 'handle_errors {', pattern: '^[ \\t]*handle_errors\\b[^\\n{]*\\{' },
  isOptional: true,
} as const;

/** The policy for a Caddyfile. */
export function compile(policy: Policy): Fix[] {
  const { path } = policy;
  const isTaken = policy.preflight === 'take';
  return [
    {
      server: 'caddy',
      variant: 'only',
      blocks: [
        ...(isTaken ? [ORDER] : []),
        insert('caddy-site', FILE, startText(policy), { at: 'start' }),
        ...(isTaken ? [insert('caddy-site', FILE, errorText(policy), IN_ERRORS)] : []),
        insert('caddy-site', FILE, endText(policy)),
      ],
      placement: [
        ...(isTaken ? [note('caddy-place-global')] : []),
        note('caddy-place-site', { path }),
        note('caddy-place-end'),
      ],
      apply: APPLY,
      warnings: policyWarnings(policy),
    },
  ];
}

const CHECK = `sudo caddy validate --adapter caddyfile --config ${FILE}`;
const APPLY: readonly Command[] = [
  { purpose: note('apply-debian'), code: `${CHECK} && sudo systemctl reload caddy` },
  { purpose: note('apply-generic'), code: `${CHECK} && sudo caddy reload --config ${FILE}` },
];
