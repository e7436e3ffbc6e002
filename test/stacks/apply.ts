import type { Block, Extend, Insert, Replace } from '../../src/fixes/index.ts';
import { besideLine } from '../servers/setup/paste.ts';
import type { Files } from './stack.ts';

/** Does what each block says, literally, to the file that it names. */
export function applied(
  files: Files,
  blocks: readonly Block[],
  names: Readonly<Record<string, string>> = {},
): Files {
  return blocks.reduce<Files>((so, { file, code, edit }) => {
    const name = names[file] ?? file;
    const text = so[name] ?? '';
    return { ...so, [name]: changed(text, code, edit, name) };
  }, files);
}

function changed(text: string, code: string, edit: Block['edit'], name: string): string {
  if (edit.how === 'insert') return inserted(text, code, edit);
  const found = [...text.matchAll(new RegExp(edit.pattern, 'gimd'))].at(-1);
  if (found === undefined) throw new Error(`${name} has no ${edit.line}`);
  return edit.how === 'replace'
    ? replaced(text, code, edit, found)
    : extended(text, code, edit, found);
}

function inserted(text: string, code: string, edit: Insert): string {
  if (edit.beside !== undefined) return besideLine(text, code, edit);
  return edit.at === 'start' ? `${code}\n${text}` : `${text}\n${code}\n`;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function replaced(
  text: string,
  code: string,
  { placeholder }: Replace,
  found: RegExpExecArray,
): string {
  const [from, to] = found.indices?.groups?.['old'] ?? [];
  if (from === undefined || to === undefined) throw new Error(`no old value: ${found[0]}`);
  const old = text.slice(from, to);
  const whole = placeholder === undefined ? code : code.replace(placeholder, () => old);
  return text.slice(0, from) + whole + text.slice(to);
}

function extended(text: string, code: string, { isEntry }: Extend, found: RegExpExecArray): string {
  const behind = found.index + found[0].length;
  if (isEntry) return text.slice(0, behind) + code + text.slice(behind);
  const end = endOfLine(text, behind);
  return `${text.slice(0, end)}\n${code}${text.slice(end)}`;
}
