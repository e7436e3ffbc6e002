import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Quoted } from '../../quoting/quoted.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';
import { originList, settingFixes } from '../setting-fixes.ts';

const FILE = 'web.config';
const RULES = { line: '<cors enabled="true">', pattern: '<cors\\b[^>]*>' };
const INSIDE = {
  at: 'end',
  beside: { line: '<system.webServer>', pattern: '^.*<system\\.webServer>.*$' },
} as const;
const APPLY = [
  { purpose: note('iis-apply'), code: '%windir%\\system32\\inetsrv\\appcmd list config' },
];

/** Entries of the CORS module, which leaves alone whoever has none. */
export function compile(policy: Policy): Fix[] {
  const entries = originList(policy).flatMap((origin) => entryLines(policy, origin));
  const whole = [config`<cors enabled="true">`, ...indented(entries), config`</cors>`];
  return settingFixes('iis', policy, {
    setting: {
      blocks: [insert('file', FILE, joinQuoted(whole, '\n'), INSIDE)],
      placement: [note('iis-place'), note('setting-only-first')],
      apply: APPLY,
      traps: [note('iis-module')],
    },
    list: {
      isRule: true,
      blocks: [
        {
          context: 'file',
          file: FILE,
          code: joinQuoted(entries, '\n'),
          edit: { how: 'extend', ...RULES },
        },
      ],
      placement: [note('iis-place-list')],
      apply: APPLY,
    },
  });
}

function indented(lines: readonly Quoted[]): Quoted[] {
  return lines.map((line) => config`  ${line}`);
}

function entryLines(policy: Policy, origin: Quoted): Quoted[] {
  const { methods, requestHeaders, exposedHeaders, credentials } = policy;
  const cookies = credentials ? config` allowCredentials="true"` : config``;
  return [
    config`<add origin="${origin}"${cookies}>`,
    ...indented([
      ...listLines(config`allowHeaders`, config`header`, requestHeaders),
      ...listLines(config`allowMethods`, config`method`, methods),
      ...listLines(config`exposeHeaders`, config`header`, exposedHeaders),
    ]),
    config`</add>`,
  ];
}

function listLines(element: Quoted, attribute: Quoted, values: readonly Quoted[]): Quoted[] {
  if (values.length === 0) return [];
  return [
    config`<${element}>`,
    ...values.map((value) => config`  <add ${attribute}="${value}" />`),
    config`</${element}>`,
  ];
}
