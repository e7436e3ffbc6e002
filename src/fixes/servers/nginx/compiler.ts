import type { Block, Fix, FixVariant } from '../../fix.ts';
import { insert } from '../../fix.ts';
import type { Command, Note } from '../../note.ts';
import { note } from '../../note.ts';
import { changesOf, listChanges } from '../../policy/changes.ts';
import type { Policy } from '../../policy/policy.ts';
import { policyWarnings } from '../../policy/warnings.ts';
import type { Quoted } from '../../quoting/quoted.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';
import { VARIABLE, withList } from '../list-variant.ts';
import { listBlocks } from './list.ts';
import type { Speaker } from './speakers.ts';
import { speakersOf } from './speakers.ts';
import {
  againLine,
  answerLines,
  headerLines,
  mapText,
  setText,
  upstreamLines,
  variable,
} from './text.ts';

const SITE = '/etc/nginx/sites-available/<site>';

/**
 * Every way to write the policy for nginx, the one to prefer first. What an application sends is
 * known only once it has answered, which a `set` does not wait for: then there is only the map
 * (docs/servers/nginx.md, Variables).
 */
export function compile(policy: Policy): Fix[] {
  const speakers = speakersOf(policy);
  const isMapOnly = policy.origins === 'any' || speakers.some(({ by }) => by === 'upstream');
  const whole = isMapOnly
    ? [mapped(policy, speakers)]
    : [mapped(policy, speakers), withoutHttp(policy, speakers)];
  return withList(policy, whole, listed);
}

function listed(policy: Policy): Fix {
  return {
    server: 'nginx',
    variant: 'list',
    blocks: listBlocks(policy),
    placement: [note('nginx-place-list', { placeholder: VARIABLE })],
    apply: APPLY,
    warnings: policyWarnings(policy),
    changes: listChanges(policy),
  };
}

function mapped(policy: Policy, speakers: readonly Speaker[]): Fix {
  const file = `/etc/nginx/conf.d/cors-${policy.mark}.conf`;
  return fixOf(policy, 'map', speakers, [
    insert('http', file, mapText(policy, speakers)),
    ...serverBlocks(policy),
    ...locationBlocks(policy, speakers),
    ...lineBlocks(policy, speakers, 'http'),
  ]);
}

function withoutHttp(policy: Policy, speakers: readonly Speaker[]): Fix {
  const server = [setText(policy, speakers), ...headerLines(policy), ...answerLines(policy)];
  return fixOf(policy, 'server', speakers, [
    insert('server', SITE, joinQuoted(server, '\n'), { at: 'start', copiesOuter: ['add_header'] }),
    ...locationBlocks(policy, speakers),
    ...lineBlocks(policy, speakers, 'server'),
  ]);
}

/** `*` looks at what the lines above it send; a preflight is answered before all other rules. */
function serverBlocks(policy: Policy): Block[] {
  const [headers, answer] = [headerLines(policy), answerLines(policy)];
  if (policy.origins !== 'any') return [serverBlock([...headers, ...answer], 'start')];
  return [
    ...(answer.length > 0 ? [serverBlock(answer, 'start')] : []),
    serverBlock(headers, 'end'),
  ];
}

function serverBlock(lines: readonly Quoted[], at: 'start' | 'end'): Block {
  return insert('server', SITE, joinQuoted(lines, '\n'), { at, copiesOuter: ['add_header'] });
}

/** A location with an add_header of its own inherits none; one that hides headers shows them again. */
function locationBlocks(policy: Policy, speakers: readonly Speaker[]): Block[] {
  const code = joinQuoted(headerLines(policy), '\n');
  const upstream = speakers.filter(({ by }) => by === 'upstream');
  if (upstream.length === 0)
    return [insert('location', SITE, code, { at: 'end', onlyBeside: 'add_header' })];
  return [
    insert('location', SITE, code, {
      at: 'end',
      copiesOuter: ['add_header'],
      alsoBeside: 'add_header',
    }),
    ...upstream.map((speaker) => hidingBlock(policy, speaker)),
    ...(policy.existing.kind === 'duplicate'
      ? upstream.filter(isOrigin).map((speaker) => againBlock(policy, speaker))
      : []),
  ];
}

/** What the configuration hides already must stay hidden: nobody is told it today. */
function hidingBlock(policy: Policy, speaker: Speaker): Block {
  const { header } = speaker;
  return insert('location', SITE, joinQuoted(upstreamLines(policy, speaker), '\n'), {
    at: 'end',
    copiesOuter: HIDING,
    alsoBeside: 'add_header',
    unless: {
      line: `…_hide_header ${header};`,
      pattern: `^[ \\t]*[a-z]+_hide_header\\s+(["']?)${header}\\1\\s*;`,
    },
  });
}

/**
 * Two values keep everybody out; one of them alone would let somebody in. Where this configuration
 * sends none, both are the application's, of which the text has the first only.
 */
function againBlock(policy: Policy, speaker: Speaker): Block {
  const { header } = speaker;
  return insert('location', SITE, againLine(policy, speaker), {
    at: 'end',
    alsoBeside: 'add_header',
    unless: {
      line: `add_header ${header} …;`,
      pattern: `^[ \\t]*add_header\\s+(["']?)${header}\\1\\s`,
    },
  });
}

function isOrigin({ header }: Speaker): boolean {
  return header === 'Access-Control-Allow-Origin';
}

const HIDING = ['proxy_hide_header', 'fastcgi_hide_header'];

/** A line that is there keeps its value for everybody else. */
function lineBlocks(
  policy: Policy,
  speakers: readonly Speaker[],
  context: 'http' | 'server',
): Block[] {
  return speakers
    .filter(({ by }) => by === 'line')
    .map(({ header, variable: name, value }) => {
      const own = variable(name, policy);
      const before = context === 'http' ? mapStart(policy, own) : `set ${own} `;
      return {
        context: 'location',
        file: SITE,
        code: own,
        edit: {
          how: 'replace',
          line: `add_header ${header} …;`,
          pattern: `${IN_A_LINE}add_header\\s+(["']?)${header}\\1\\s+(?<old>"[^"]*"|'[^']*'|[^\\s;"']+)`,
          keeps: { context, before, marker: value },
        },
      };
    });
}

/** Not in a comment; behind a brace or another directive as well as alone on its line. */
const IN_A_LINE = '(?<=^(?:[^#\\n]*[;{])?[ \\t]*)';

function mapStart(policy: Policy, own: Quoted): Quoted {
  return config`map ${variable(config`origin`, policy)} ${own} {\n    default `;
}

function fixOf(
  policy: Policy,
  variant: FixVariant,
  speakers: readonly Speaker[],
  blocks: readonly Block[],
): Fix {
  return {
    server: 'nginx',
    variant,
    blocks,
    placement: placement(policy, variant, speakers),
    apply: APPLY,
    warnings: policyWarnings(policy),
    // nginx adds to a list that is there: all of it counts once the origin is allowed.
    ...(policy.answersPreflight ? { changes: changesOf(policy, policy.today.listsHeaders) } : {}),
  };
}

function placement({ path }: Policy, variant: FixVariant, speakers: readonly Speaker[]): Note[] {
  const hides = speakers.some(({ by }) => by === 'upstream');
  const replaces = speakers.some(({ by }) => by === 'line');
  return [
    ...(variant === 'map' ? [note('nginx-place-http')] : [note('nginx-place-set')]),
    note('nginx-place-server', { path }),
    note('nginx-inherits'),
    hides ? note('nginx-place-location', { path }) : note('nginx-place-beside', { path }),
    ...(hides ? [note('nginx-hide')] : []),
    ...(replaces ? [note('nginx-old-line')] : []),
  ];
}

const APPLY: readonly Command[] = [
  { purpose: note('apply-debian'), code: 'sudo nginx -t && sudo systemctl reload nginx' },
  { purpose: note('apply-generic'), code: 'sudo nginx -t && sudo nginx -s reload' },
];
