import type { Block, Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import type { Command } from '../../note.ts';
import { note } from '../../note.ts';
import { listChanges } from '../../policy/changes.ts';
import type { Policy } from '../../policy/policy.ts';
import { policyWarnings } from '../../policy/warnings.ts';
import { joinQuoted } from '../../quoting/quoted.ts';
import { VARIABLE, withList } from '../list-variant.ts';
import { listBlocks } from './list.ts';
import { answerText, headerText, redirectText, rewriteText } from './text.ts';

const VHOST = '/etc/apache2/sites-available/<site>.conf';

/** Every way to write the policy for Apache, the one to prefer first. */
export function compile(policy: Policy): Fix[] {
  // Proxied addresses never read a .htaccess.
  const whole = policy.upstream === 'proxy' ? [vhost(policy)] : [vhost(policy), htaccess(policy)];
  return withList(policy, whole, listed);
}

function listed(policy: Policy): Fix {
  return {
    server: 'apache',
    variant: 'list',
    blocks: listBlocks(policy),
    placement: [note('apache-place-list', { placeholder: VARIABLE })],
    apply: reload(policy),
    warnings: policyWarnings(policy),
    changes: listChanges(policy),
  };
}

function vhost(policy: Policy): Fix {
  const isTaken = policy.preflight === 'take';
  const { path } = policy;
  return {
    server: 'apache',
    variant: 'vhost',
    blocks: [
      ...(isTaken ? [insert('vhost', VHOST, answerText(policy), { at: 'start' })] : []),
      insert('vhost', VHOST, headerText(policy)),
    ],
    placement: [
      isTaken ? note('apache-place-two', { path }) : note('apache-place-vhost', { path }),
      note('apache-modules'),
    ],
    apply: reload(policy),
    warnings: policyWarnings(policy),
  };
}

function htaccess(policy: Policy): Fix {
  const { path } = policy;
  const isTaken = policy.preflight === 'take';
  return {
    server: 'apache',
    variant: 'htaccess',
    blocks: htaccessBlocks(policy),
    placement: [
      note('apache-place-htaccess', { path }),
      ...(isTaken ? [note('apache-place-rewrite')] : []),
      note('apache-override'),
      note('apache-modules'),
    ],
    apply: [enable(policy)],
    warnings: policyWarnings(policy),
  };
}

function htaccessBlocks(policy: Policy): Block[] {
  const headers = headerText(policy);
  if (policy.preflight !== 'take') return [insert('htaccess', '.htaccess', headers)];
  return [
    insert('htaccess', '.htaccess', joinQuoted([headers, redirectText(policy)], '\n')),
    insert('htaccess', '.htaccess', rewriteText(policy), {
      at: 'start',
      onlyBeside: 'RewriteEngine',
    }),
  ];
}

function enable(policy: Policy): Command {
  const code = `sudo a2enmod ${modules(policy)} && sudo systemctl restart apache2`;
  return { purpose: note('apply-apache-modules'), code };
}

function reload(policy: Policy): Command[] {
  const debian = `sudo a2enmod ${modules(policy)} && sudo apachectl configtest && sudo systemctl reload apache2`;
  return [
    { purpose: note('apply-debian'), code: debian },
    {
      purpose: note('apply-generic'),
      code: 'sudo apachectl configtest && sudo apachectl graceful',
    },
  ];
}

function modules({ preflight }: Policy): string {
  return preflight === 'take' ? 'headers rewrite' : 'headers';
}
