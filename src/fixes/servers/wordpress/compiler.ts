import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { fixesOf } from '../../programs/ways.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';
import { phpLines } from '../php/text.ts';

const FILE = 'wp-content/mu-plugins/cors.php';

/**
 * PHP's lines as a plugin that WordPress always reads, before all others. Its own headers, which let
 * every origin read the REST API and know a fixed list of request headers, stay for everybody else.
 *
 * @see https://developer.wordpress.org/advanced-administration/plugins/mu-plugins/
 */
export function compile(policy: Policy): Fix[] {
  const lines = [config`<?php`, ...phpLines(policy)];
  return fixesOf('wordpress', policy, {
    program: {
      blocks: [insert('file', FILE, joinQuoted(lines, '\n'), { at: 'start' })],
      placement: [note('wordpress-place')],
      apply: [{ purpose: note('apply-php'), code: `php -l ${FILE}` }],
      traps: [note('php-callback')],
    },
  });
}
