import type { Extend, Fix, Insert, Replace, Block as Step } from '../../../src/fixes/index.ts';
import type { Block } from './blocks.ts';
import { blocksOf, hasOwn, locationOf, pathTo, withInner } from './blocks.ts';
import type { Files, Started } from './site.ts';

type Keeps = NonNullable<Replace['keeps']>;

/** Whose configuration it is, and the path of the request that the fix is for. */
export interface Where {
  readonly server: Started;
  readonly path: string;
}

/** A configuration being edited, and the old values that its text takes up. */
interface Edited {
  files: Files;
  readonly kept: Kept[];
}

/** An old value and the variable that stands for it; each different value has one of its own. */
interface Kept {
  readonly keeps: Keeps;
  readonly value: string;
  /** As in the text. */
  readonly first: string;
  /** As pasted: the same, or with a number. */
  readonly name: string;
}

/**
 * Does what the fix says, literally, with the configuration as it stands. Lines that are there are
 * edited first: what is pasted is none of them.
 */
export function paste(where: Where, files: Files, { blocks }: Pick<Fix, 'blocks'>): Files {
  const edited: Edited = { files, kept: [] };
  for (const { code, edit } of blocks)
    if (edit.how === 'replace') replace(where, edited, code, edit);
  const extended = blocks.flatMap(({ code, edit }) =>
    edit.how === 'extend' ? [extend(edited, code, edit)] : [],
  );
  if (extended.length > 0 && !extended.includes(true))
    throw new Error('the site has no list that can be extended');
  if (where.server === 'nginx')
    edited.files = { main: intoBlocks(where, edited.files.main, blocks) };
  else
    for (const block of blocks) if (block.edit.how === 'insert') insert(edited, block, block.edit);
  return edited.kept.reduce(filled, edited.kept.reduce(repeated, edited.files));
}

function intoBlocks({ path }: Where, text: string, blocks: readonly Step[]): string {
  const file = blocksOf(text);
  const splices = blocks.flatMap((block) =>
    block.edit.how === 'insert' ? splicesFor(file, path, block, block.edit) : [],
  );
  return spliced(text, splices);
}

/** What defines the first variable stands there once more, for another one. */
function repeated(files: Files, { first, name }: Kept): Files {
  if (first === name) return files;
  const word = `\\${first}`;
  const defining = new RegExp(`map \\S+ ${word} \\{[^}]*\\}|set ${word} [^;]*;`, 'g');
  return each(files, (text) =>
    text.replaceAll(defining, (lines) => `${lines}\n${lines.replaceAll(first, name)}`),
  );
}

function filled(files: Files, { keeps: { before, marker }, value, first, name }: Kept): Files {
  const own = before.replaceAll(first, name);
  return each(files, (text) => text.replace(own + marker, () => own + value));
}

function each(files: Files, change: (text: string) => string): Files {
  const { main, htaccess } = files;
  return { main: change(main), ...(htaccess === undefined ? {} : { htaccess: change(htaccess) }) };
}

const COMMENT = '(?:#|//)';

/** The text with the code right above or below the line that it names; throws where there is none. */
export function besideLine(text: string, code: string, { at, beside }: Insert): string {
  const found = [...text.matchAll(new RegExp(beside?.pattern ?? '', 'gim'))].at(-1);
  if (beside === undefined || found === undefined) throw new Error(`no line ${beside?.line ?? ''}`);
  const next = text.indexOf('\n', found.index + found[0].length);
  const start = text.lastIndexOf('\n', found.index) + 1;
  const where = at === 'start' ? start : next < 0 ? text.length : next + 1;
  return `${text.slice(0, where)}${code}\n${text.slice(where)}`;
}

function insert(edited: Edited, { context, code }: Step, edit: Insert): void {
  if (edit.beside !== undefined) {
    const isThere = new RegExp(edit.beside.pattern, 'im').test(edited.files.main);
    if (edit.isOptional && !isThere) return;
    edited.files = { main: besideLine(edited.files.main, code, edit) };
    return;
  }
  const { onlyBeside } = edit;
  const has = new RegExp(`^\\s*${onlyBeside ?? ''}\\b`, 'm');
  if (
    onlyBeside !== undefined &&
    !has.test(edited.files[context === 'htaccess' ? context : 'main'] ?? '')
  )
    return;
  const mark = new RegExp(`^${COMMENT}@${context}${edit.at === 'start' ? '-start' : ''}$`, 'm');
  if (!Object.values(edited.files).some((text) => mark.test(text)))
    throw new Error(`the site has no place for ${context}`);
  const beside = (line: string) => (edit.at === 'start' ? `${line}\n${code}` : `${code}\n${line}`);
  edited.files = each(edited.files, (text) => text.replace(mark, beside));
}

/** Text to be put into another one, at a position of it. */
interface Splice {
  readonly where: number;
  readonly lines: string;
}

/** What is pasted at one place stays in its order. */
function spliced(text: string, splices: readonly Splice[]): string {
  return splices
    .toSorted((one, other) => one.where - other.where)
    .reduceRight(
      (so, { where, lines }) => `${so.slice(0, where)}\n${lines}\n${so.slice(where)}`,
      text,
    );
}

/** Nginx: into the block of the context, or into those within that have such lines of their own. */
function splicesFor(file: Block, path: string, { context, code }: Step, edit: Insert): Splice[] {
  const target = blockOf(file, path, context);
  const { onlyBeside, alsoBeside, copiesOuter = [], unless, at } = edit;
  if (unless !== undefined && isInForce(file, target, new RegExp(unless.pattern, 'im'))) return [];
  const beside = (directive: string) => withInner(target).filter((one) => hasOwn(one, directive));
  const nested = alsoBeside === undefined ? [] : beside(alsoBeside).filter((one) => one !== target);
  const targets = onlyBeside === undefined ? [target] : beside(onlyBeside);
  return [
    ...targets.map((block) => {
      const copied = copiesOuter.flatMap((directive) => outerLines(file, block, directive));
      const lines = [...copied.map((line) => `${line};`), code].join('\n');
      return { where: position(block, at), lines };
    }),
    ...nested.map((block) => ({
      where: position(block, at),
      lines: linesOf(code, alsoBeside ?? '').join('\n'),
    })),
  ];
}

function linesOf(code: string, directive: string): string[] {
  return code.split('\n').filter((line) => line.startsWith(`${directive} `));
}

/** Is there such a line in the block, or in the nearest one around it with lines of that directive? */
function isInForce(file: Block, block: Block, line: RegExp): boolean {
  const around = pathTo(file, block);
  const matching = ({ lines }: Block) => lines.filter((words) => line.test(`${words};`));
  return around.flatMap(matching).some((found) => {
    const [directive = ''] = found.split(' ');
    const nearest = around.findLast((one) => hasOwn(one, directive));
    return nearest !== undefined && matching(nearest).length > 0;
  });
}

function position({ start, end }: Block, at: Insert['at']): number {
  return at === 'start' ? start : end;
}

function blockOf(file: Block, path: string, context: string): Block {
  if (context === 'location') return locationOf(file, path);
  const found = withInner(file).find(({ head }) => head === context);
  if (found === undefined) throw new Error(`the site has no place for ${context}`);
  return found;
}

/** The lines that a block inherits as long as it has none of its own. */
function outerLines(file: Block, block: Block, directive: string): string[] {
  const nearest = pathTo(file, block).findLast((one) => hasOwn(one, directive));
  if (nearest === undefined || nearest === block) return [];
  return nearest.lines.filter((line) => line.startsWith(`${directive} `));
}

function replace(where: Where, edited: Edited, code: string, { pattern, keeps }: Replace): void {
  const lines = new RegExp(pattern, 'gimd');
  const { path } = where;
  edited.files = each(edited.files, (text) => {
    const found = [...text.matchAll(lines)];
    const ours = where.server === 'nginx' ? inForce(blocksOf(text), path, found) : found;
    return ours.toReversed().reduce((result, match) => {
      const [from, to] = match.indices?.groups?.['old'] ?? [];
      if (from === undefined || to === undefined) throw new Error(`no old value: ${match[0]}`);
      const value = result.slice(from, to);
      const name = keeps ? nameFor(edited.kept, { keeps, value, first: code }) : code;
      return result.slice(0, from) + name + result.slice(to);
    }, text);
  });
}

/** The variable that stands for this value: a new one, unless the same value has been met. */
function nameFor(kept: Kept[], one: Omit<Kept, 'name'>): string {
  const known = kept.filter(({ first }) => first === one.first);
  const same = known.find(({ value }) => value === one.value);
  if (same !== undefined) return same.name;
  const name = known.length === 0 ? one.first : `${one.first}_${known.length + 1}`;
  kept.push({ ...one, name });
  return name;
}

/** Those of the location that serves the path, or, where it has none, of the nearest block around. */
function inForce(file: Block, path: string, found: RegExpExecArray[]): RegExpExecArray[] {
  const location = locationOf(file, path);
  for (const block of pathTo(file, location).toReversed()) {
    const ours = found.filter(({ index }) => isIn(block, location, index));
    if (ours.length > 0) return ours;
  }
  return [];
}

/** Directly in the block, or in an `if` of the location. */
function isIn(block: Block, location: Block, index: number): boolean {
  const contains = ({ start, end }: Block) => start <= index && index < end;
  return contains(block) && (block === location || !block.inner.some(contains));
}

/** Whether the line was there. */
function extend(edited: Edited, code: string, { pattern }: Extend): boolean {
  let done = false;
  edited.files = each(edited.files, (text) => {
    const match = [...text.matchAll(new RegExp(pattern, 'gim'))].at(-1);
    if (match === undefined) return text;
    done = true;
    const groups = Object.entries(match.groups ?? {});
    const whole = groups.reduce(
      (so, [name, value]) => so.replaceAll(`{${name}}`, value ?? ''),
      code,
    );
    const below = text.indexOf('\n', match.index + match[0].length);
    return `${text.slice(0, below)}\n${whole}${text.slice(below)}`;
  });
  return done;
}
