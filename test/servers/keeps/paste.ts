import type { Extend, Fix, Insert, Replace, Block as Step } from '../../../src/fixes/index.ts';
import type { Block } from './blocks.ts';
import { blocksOf, hasOwn, locationOf, pathTo, withInner } from './blocks.ts';
import type { Files, Site } from './site.ts';

/** A configuration being edited, and the values that a later block takes up. */
interface Desk {
  files: Files;
  readonly kept: { readonly marker: string; readonly value: string }[];
}

/** Does what the fix says, literally and block by block, with the configuration as it stands. */
export function paste(site: Site, files: Files, { blocks }: Fix): Files {
  const desk: Desk = { files, kept: [] };
  for (const block of blocks) {
    const { edit } = block;
    if (edit.how === 'insert') insert(site, desk, block, edit);
    if (edit.how === 'replace') replace(desk, block.code, edit);
    if (edit.how === 'extend') extend(desk, block.code, edit);
  }
  return desk.kept.reduce(filled, desk.files);
}

function filled(files: Files, { marker, value }: Desk['kept'][number]): Files {
  return each(files, (text) => text.replaceAll(marker, () => value));
}

function each(files: Files, change: (text: string) => string): Files {
  const { main, htaccess } = files;
  return { main: change(main), ...(htaccess === undefined ? {} : { htaccess: change(htaccess) }) };
}

const COMMENT = '(?:#|//)';

function insert(site: Site, desk: Desk, { context, code }: Step, edit: Insert): void {
  if (site.server === 'nginx') {
    desk.files = { main: intoBlocks(desk.files.main, site.request.path, context, code, edit) };
    return;
  }
  const mark = new RegExp(`^${COMMENT}@${context}${edit.at === 'start' ? '-start' : ''}$`, 'm');
  if (!Object.values(desk.files).some((text) => mark.test(text)))
    throw new Error(`the site has no place for ${context}`);
  const beside = (line: string) => (edit.at === 'start' ? `${line}\n${code}` : `${code}\n${line}`);
  desk.files = each(desk.files, (text) => text.replace(mark, beside));
}

/** Nginx: into the block of the context, or into those within that have such lines of their own. */
function intoBlocks(text: string, path: string, context: string, code: string, edit: Insert) {
  const file = blocksOf(text);
  const target = blockOf(file, path, context);
  const { onlyBeside, copiesOuter, at } = edit;
  const targets =
    onlyBeside === undefined
      ? [target]
      : withInner(target).filter((block) => hasOwn(block, onlyBeside));
  return targets
    .toSorted((one, other) => position(other, at) - position(one, at))
    .reduce((result, block) => {
      const copied = copiesOuter === undefined ? [] : outerLines(file, block, copiesOuter);
      const lines = [...copied.map((line) => `${line};`), code].join('\n');
      const where = position(block, at);
      return `${result.slice(0, where)}\n${lines}\n${result.slice(where)}`;
    }, text);
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

function replace(desk: Desk, code: string, { pattern, keeps }: Replace): void {
  const lines = new RegExp(pattern, 'gimd');
  desk.files = each(desk.files, (text) => {
    const found = [...text.matchAll(lines)].toReversed();
    return found.reduce((result, match) => {
      const [from, to] = match.indices?.groups?.['old'] ?? [];
      if (from === undefined || to === undefined) throw new Error(`no old value: ${match[0]}`);
      if (keeps) desk.kept.push({ marker: keeps.marker, value: result.slice(from, to) });
      return result.slice(0, from) + code + result.slice(to);
    }, text);
  });
}

function extend(desk: Desk, code: string, { pattern, line }: Extend): void {
  let done = false;
  desk.files = each(desk.files, (text) => {
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
  if (!done) throw new Error(`the site has no ${line}`);
}
