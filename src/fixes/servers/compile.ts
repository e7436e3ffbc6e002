import type { Locale } from '../../i18n/index.ts';
import type { Fix } from '../fix.ts';
import type { Policy } from '../policy/policy.ts';
import { hasProductNotes, loadServerNotes } from '../texts/index.ts';
import { compile as apache } from './apache/compiler.ts';
import { compilerLoaders } from './generated/loaders.ts';
import { compile as headers } from './headers/compiler.ts';
import type { ServerId } from './list.ts';
import { compile as nginx } from './nginx/compiler.ts';
import type { Setting } from './product-signs.ts';
import type { ownLines } from './shared/settings.ts';

/** Every way to write a policy for one server, the one to prefer first; empty when there is none. */
export type Compile = (policy: Policy) => readonly Fix[];

type Compilers = Readonly<Partial<Record<ServerId, { readonly compile: Compile }>>>;

/** Each other server's compiler, alone or with others of its kind: loaded when one of them is chosen. */
const LOAD: Readonly<Partial<Record<ServerId, () => Promise<Compilers>>>> = compilerLoaders;

/** What can be compiled without waiting: what every export may name, and what is loaded. */
const atHand = new Map<ServerId, Compile>([
  ['headers', headers],
  ['nginx', nginx],
  ['apache', apache],
]);

/**
 * The texts of one server for a policy, with its notes in this language. Rejects when a module of
 * the server cannot be loaded.
 */
export async function compile(
  server: ServerId,
  policy: Policy,
  locale: Locale,
): Promise<readonly Fix[]> {
  const [compiler] = await Promise.all([compilerOf(server), loadServerNotes(server, locale)]);
  atHand.set(server, compiler);
  return compiler(policy);
}

async function compilerOf(server: ServerId): Promise<Compile> {
  const here = atHand.get(server);
  if (here !== undefined) return here;
  const compiler = (await LOAD[server]?.())?.[server]?.compile;
  if (compiler === undefined) throw new RangeError(`No compiler for ${server}`);
  return compiler;
}

/** As `compile`, of a server whose compiler is loaded; nothing for another one. */
export function compileAtHand(server: ServerId, policy: Policy): readonly Fix[] {
  return atHand.get(server)?.(policy) ?? [];
}

let linesAtHand: typeof ownLines | undefined;

/** What is said of the settings of products and pasted into them, for all of them at once. */
export async function loadOwnLines(locale: Locale): Promise<void> {
  const [{ ownLines: loaded }] = await Promise.all([
    import('./shared/settings.ts'),
    loadServerNotes('products', locale),
  ]);
  linesAtHand = loaded;
}

/** Are both there? What needs no waiting does without them. */
export function isOwnAtHand(locale: Locale): boolean {
  return linesAtHand !== undefined && hasProductNotes(locale);
}

/** Nothing while they are on their way. */
export function ownLinesAtHand(setting: Setting): string | undefined {
  return linesAtHand?.(setting);
}
