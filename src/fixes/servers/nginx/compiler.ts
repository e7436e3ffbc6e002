import type { Block, Fix, FixVariant } from '../../fix.ts';
import { insert } from '../../fix.ts';
import type { Command, Note } from '../../note.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { policyWarnings } from '../../policy/warnings.ts';
import type { Quoted } from '../../quoting/quoted.ts';
import { config } from '../../quoting/quoted.ts';
import { manyOrigins, mapBlock, setBlock } from './many.ts';
import { oneOrigin } from './one.ts';

const SITE = '/etc/nginx/sites-available/<site>';

/** Every way to write the policy for nginx, the one to prefer first. */
export function compile(policy: Policy): Fix[] {
  const { origins } = policy;
  if (origins === 'any') return [constant(policy, config`*`)];
  return origins.length === 1
    ? origins.map((only) => constant(policy, only))
    : [mapped(policy, origins), selected(policy, origins)];
}

function constant(policy: Policy, origin: Quoted): Fix {
  const variant = policy.site ? 'server' : 'location';
  return fixOf(policy, variant, [linesBlock(policy, oneOrigin(policy, origin))]);
}

function mapped(policy: Policy, origins: readonly Quoted[]): Fix {
  const file = `/etc/nginx/conf.d/cors-${policy.mark}.conf`;
  const list = insert('http', file, mapBlock(policy, origins));
  return fixOf(policy, 'map', [list, linesBlock(policy, manyOrigins(policy))]);
}

function selected(policy: Policy, origins: readonly Quoted[]): Fix {
  const list = insert('server', SITE, setBlock(policy, origins), { at: 'start' });
  return fixOf(policy, 'server', [list, linesBlock(policy, manyOrigins(policy))]);
}

function linesBlock({ site }: Policy, code: Quoted): Block {
  return insert(site ? 'server' : 'location', SITE, code, { at: 'start' });
}

function fixOf(policy: Policy, variant: FixVariant, blocks: readonly Block[]): Fix {
  return {
    server: 'nginx',
    variant,
    blocks,
    placement: placement(policy, variant),
    apply: APPLY,
    warnings: [...policyWarnings(policy), ...(policy.site ? [] : [note('nginx-error-page')])],
  };
}

function placement({ path, site, hidesUpstream }: Policy, variant: FixVariant): Note[] {
  return [
    ...(variant === 'map' ? [note('nginx-place-http')] : []),
    ...(variant === 'server' && !site ? [note('nginx-place-set')] : []),
    site ? note('nginx-place-server') : note('nginx-place-location', { path }),
    note('nginx-existing'),
    note('nginx-inherit'),
    ...(hidesUpstream ? [note('nginx-hide')] : []),
  ];
}

const APPLY: readonly Command[] = [
  { purpose: note('apply-debian'), code: 'sudo nginx -t && sudo systemctl reload nginx' },
  { purpose: note('apply-generic'), code: 'sudo nginx -t && sudo nginx -s reload' },
];
