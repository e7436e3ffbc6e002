import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import type { Command, Note } from '../../note.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { policyWarnings } from '../../policy/warnings.ts';
import { htaccessText, vhostText } from './text.ts';

/** Every way to write the policy for Apache, the one to prefer first. */
export function compile(policy: Policy): Fix[] {
  // Proxied addresses never read a .htaccess (facts/servers.md §2b).
  return policy.upstream === 'proxy' ? [vhost(policy)] : [vhost(policy), htaccess(policy)];
}

function vhost(policy: Policy): Fix {
  const file = '/etc/apache2/sites-available/<site>.conf';
  return {
    server: 'apache',
    variant: 'vhost',
    blocks: [insert('vhost', file, vhostText(policy), { at: 'start' })],
    placement: [
      note('apache-place-vhost', { path: policy.path }),
      note('apache-existing'),
      note('apache-modules'),
    ],
    apply: reload(policy),
    warnings: [...policyWarnings(policy), ...(policy.site ? [] : [note('apache-error-document')])],
  };
}

function htaccess(policy: Policy): Fix {
  return {
    server: 'apache',
    variant: 'htaccess',
    blocks: [insert('htaccess', '.htaccess', htaccessText(policy), { at: 'start' })],
    placement: [
      note('apache-place-htaccess', { path: policy.path }),
      note('apache-override'),
      note('apache-existing'),
      note('apache-modules'),
      ...login(policy),
    ],
    apply: [enable(policy)],
    warnings: policyWarnings(policy),
  };
}

function login({ answersPreflight, preflightNeedsLogin }: Policy): Note[] {
  return answersPreflight && preflightNeedsLogin ? [note('apache-htaccess-login')] : [];
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

function modules({ answersPreflight }: Policy): string {
  return answersPreflight ? 'headers rewrite' : 'headers';
}
