import type { Block, Fix, FixVariant, Insert } from '../fix.ts';
import { insert } from '../fix.ts';
import type { Command, Note } from '../note.ts';
import { note } from '../note.ts';
import type { Policy } from '../policy/policy.ts';
import { policyWarnings } from '../policy/warnings.ts';
import type { Way } from '../programs/ways.ts';
import { canExtend } from '../programs/ways.ts';
import type { Quoted } from '../quoting/quoted.ts';
import { config, joinQuoted } from '../quoting/quoted.ts';
import type { ServerId } from './list.ts';
import { serverById } from './list.ts';

/** The ways to write a policy where a product, a bucket or a platform has a setting for it. */
export interface SettingWays {
  /** Where nothing is set yet. */
  readonly setting?: Way | undefined;
  /** One more entry in the list that is there: a rule with all that it needs, or an origin alone. */
  readonly list?: (Way & { readonly isRule?: true }) | undefined;
}

type Name = keyof SettingWays & FixVariant;

/** Each with the note that it was checked and not run, where that is so. */
export function settingFixes(server: ServerId, policy: Policy, ways: SettingWays): Fix[] {
  return orderFor(policy, ways).flatMap((variant) => {
    const way = ways[variant];
    if (way === undefined) return [];
    const { blocks, placement, apply, traps = [] } = way;
    const isOrigin = variant === 'list' && ways.list?.isRule !== true;
    const isRun = serverById(server).proven === 'run';
    const warnings = [
      ...policyWarnings(policy),
      ...(isRun ? [] : [note('checked-not-run')]),
      ...traps,
    ];
    const changes = isOrigin ? [listed(policy)] : ruleChanges(policy);
    return [{ server, variant, blocks, placement, apply, warnings, changes }];
  });
}

/**
 * Where everybody is let in today, one setting for all would shut them out, or let them do what these
 * origins need: only a rule of its own stands beside it.
 */
function orderFor(policy: Policy, { list }: SettingWays): readonly Name[] {
  const { kind, values } = policy.existing;
  const { origins, readers } = policy;
  // They are on the list already: something else is missing, which an origin alone does not bring.
  const isListed = readers.every((one) => values.includes(one));
  if (isListed && kind !== 'public' && list?.isRule !== true) return ['setting'];
  if (kind === 'public' && origins !== 'any') return list?.isRule === true ? ['list'] : [];
  return kind === 'list' || kind === 'constant' ? ['list', 'setting'] : ['setting', 'list'];
}

/** Where there is one way alone: a web server's configuration, which is run. */
export function onlyFix(
  server: ServerId,
  policy: Policy,
  one: Pick<Fix, 'blocks' | 'placement' | 'apply'>,
): Fix[] {
  return [{ server, variant: 'only', ...one, warnings: policyWarnings(policy) }];
}

/** One file with one setting, and one more entry in the list that it may have. */
export interface SettingFile {
  readonly file: string;
  readonly text: Quoted;
  /** Where in the file, if not at its end. */
  readonly edit?: Omit<Insert, 'how'>;
  readonly placement: readonly Note[];
  readonly apply: readonly Command[];
  readonly traps?: readonly Note[];
  readonly list: Entry;
}

interface Entry {
  /** `entries`: right behind `line`, before the others. `lines`: below it. */
  readonly as: 'entries' | 'lines';
  readonly code: Quoted;
  readonly line: string;
  readonly pattern: string;
  readonly placement: readonly Note[];
  /** It has all that it needs, and is not an origin alone. */
  readonly isRule?: true;
  /** Reads what is there, where writing replaces it. */
  readonly read?: Command;
}

/** As entries before others: `"a", "b", `. */
export function leadingEntries(values: readonly Quoted[]): Quoted {
  return config`${words(values)}, `;
}

function words(values: readonly Quoted[]): Quoted {
  return joinQuoted(
    values.map((value) => config`"${value}"`),
    ', ',
  );
}

/** One more origin in a list that YAML writes in one line: `name: ["a"]`. */
export function flowEntry(name: string, { readers }: Policy): Entry {
  return {
    as: 'entries',
    code: leadingEntries(readers),
    line: `${name}: [`,
    pattern: `^\\s*${name}:\\s*\\[(?=")`,
    placement: [note('place-front', { name })],
  };
}

/**
 * A variable of the environment that holds a list of origins, and allows all else to them. Without it
 * everybody is let in, so there is a text only where one is set.
 */
export interface OriginVariable {
  readonly name: Quoted;
  readonly file: string;
  /** Starts the product again. */
  readonly restart: string;
  /** What it allows; it exposes no header. */
  readonly methods: ReadonlySet<string>;
}

export function originVariable(server: ServerId, policy: Policy, one: OriginVariable): Fix[] {
  const { readers, asks, exposedHeaders } = policy;
  const { name, file, restart, methods } = one;
  if (!canExtend(policy) || exposedHeaders.length > 0) return [];
  if (!asks.every((method) => methods.has(method))) return [];
  const edit = {
    how: 'extend',
    isEntry: true,
    line: `${name}=`,
    pattern: `^${name}=(?!\\*)`,
  } as const;
  return settingFixes(server, policy, {
    list: {
      blocks: [{ context: 'file', file, code: config`${joinQuoted(readers, ',')},`, edit }],
      placement: [note('place-commas', { name }), note('list-same-rights')],
      apply: [{ purpose: note('setting-restart'), code: restart }],
    },
  });
}

/** What the variables of a product's environment are called. */
interface CorsVariables {
  readonly origins: Quoted;
  readonly methods: Quoted;
  readonly headers: Quoted;
  /** Absent where there is none. */
  readonly exposed?: Quoted;
  readonly credentials: Quoted;
}

/** A variable for each header, behind one that enables them: each is written, whatever its default is. */
export function corsVariables(
  server: ServerId,
  policy: Policy,
  product: string,
  names: CorsVariables,
): Fix[] {
  const { readers, methods, requestHeaders, exposedHeaders, credentials } = policy;
  const { origins, exposed } = names;
  const lines = [
    config`CORS_ENABLED=true`,
    ...variable(origins, originList(policy)),
    ...variable(names.methods, methods),
    ...variable(names.headers, requestHeaders),
    ...(exposed === undefined ? [] : variable(exposed, exposedHeaders)),
    config`${names.credentials}=${credentials ? config`true` : config`false`}`,
  ];
  return settingFile(server, policy, {
    file: '.env',
    text: joinQuoted(lines, '\n'),
    placement: [note('env-place', { product })],
    apply: [{ purpose: note('setting-restart'), code: 'docker compose up --detach' }],
    list: {
      as: 'entries',
      code: config`${joinQuoted(readers, ',')},`,
      line: `${origins}=`,
      pattern: `^${origins}=(?!true|false|\\*)`,
      placement: [note('place-commas', { name: origins })],
    },
  });
}

function variable(name: Quoted, values: readonly Quoted[]): Quoted[] {
  return values.length === 0 ? [] : [config`${name}=${joinQuoted(values, ',')}`];
}

export function settingFile(server: ServerId, policy: Policy, one: SettingFile): Fix[] {
  const { file, text, edit, placement, apply, traps = [], list } = one;
  const { as, code, line, pattern, isRule, read } = list;
  const entry: Block = {
    context: 'file',
    file,
    code,
    edit: { how: 'extend', line, pattern, ...(as === 'entries' ? { isEntry: true } : {}) },
  };
  const listWay = {
    blocks: [entry],
    placement: [...list.placement, ...(isRule ? [] : [note('list-same-rights')])],
    apply: [...(read === undefined ? [] : [read]), ...apply],
    ...(isRule ? { isRule, traps } : {}),
  };
  return settingFixes(server, policy, {
    setting: {
      blocks: [insert('file', file, text, edit)],
      placement: [...placement, note('setting-only-first')],
      apply,
      traps,
    },
    list: isRule || canExtend(policy) ? listWay : undefined,
  });
}

/** What every response gets alike, as header and value. */
type Headers = readonly (readonly [name: Quoted, value: Quoted])[];

/**
 * Where a platform sends the same lines to everybody: for one origin, where nothing is sent today, and
 * where no preflight is refused.
 */
export function staticHeaders(
  server: ServerId,
  policy: Policy,
  write: (headers: Headers) => Omit<SettingFile, 'list'>,
): Fix[] {
  const { existing, preflight, methods, requestHeaders, exposedHeaders, credentials } = policy;
  const [origin, ...others] = originList(policy);
  const isNew = existing.kind === 'nothing' || existing.kind === 'unknown';
  if (origin === undefined || others.length > 0 || preflight === 'take' || !isNew) return [];
  const names = joinQuoted(requestHeaders, ', ');
  const answer = [
    [config`Access-Control-Allow-Methods`, joinQuoted(methods, ', ')] as const,
    ...(names === '' ? [] : [[config`Access-Control-Allow-Headers`, names] as const]),
  ];
  const exposed = joinQuoted(exposedHeaders, ', ');
  const { file, text, edit, placement, apply } = write([
    [config`Access-Control-Allow-Origin`, origin],
    ...(credentials ? [[config`Access-Control-Allow-Credentials`, config`true`] as const] : []),
    ...(preflight === 'leave' ? [] : answer),
    ...(exposed === '' ? [] : [[config`Access-Control-Expose-Headers`, exposed] as const]),
  ]);
  return settingFixes(server, policy, {
    setting: {
      blocks: [insert('file', file, text, edit)],
      placement: [...placement, note('setting-only-first')],
      apply,
      traps: [note('static-headers')],
    },
  });
}

/** As YAML and TOML write a list of words: `["a", "b"]`, which is JSON, too. */
export function flowList(values: readonly Quoted[]): Quoted {
  return config`[${words(values)}]`;
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
