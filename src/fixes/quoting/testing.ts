/**
 * A model of how a line typed into cmd.exe becomes a program's arguments: percent expansion, then
 * carets and special characters, then the C runtime's own splitting. In this model every variable
 * is defined whose name could be one (Windows knows none with a caret), so an expansion shows.
 * Throws where cmd.exe would do more than start one program.
 */
export function argumentsOf(line: string): string[] {
  return split(withoutCarets(expanded(line)));
}

/** Variables are looked up between two percent signs; an unknown one stays as it is. */
function expanded(line: string): string {
  let result = '';
  for (let at = 0; at < line.length; at += 1) {
    const end = line[at] === '%' ? line.indexOf('%', at + 1) : -1;
    const [name = ''] = line.slice(at + 1, end).split(':');
    if (end > at && name !== '' && !name.includes('^')) {
      result += 'EXPANDED';
      at = end;
    } else {
      result += line[at];
    }
  }
  return result;
}

function withoutCarets(line: string): string {
  let result = '';
  let isQuoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const char = line[at] ?? '';
    if (char === '"') isQuoted = !isQuoted;
    if (!isQuoted && /[&|<>()\n]/.test(char)) throw new Error(`cmd.exe would act on ${char}`);
    if (!isQuoted && char === '^') at += 1;
    result += line[at] ?? '';
  }
  if (isQuoted) throw new Error('a quotation mark is open');
  return result;
}

/** @see https://learn.microsoft.com/en-us/cpp/c-language/parsing-c-command-line-arguments */
function split(line: string): string[] {
  const found: string[] = [];
  let current: string | undefined;
  let isQuoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const [slashes = ''] = /^\\*/.exec(line.slice(at)) ?? [];
    const next = line[at + slashes.length];
    if (slashes !== '') {
      const half = next === '"' ? slashes.slice(0, slashes.length / 2) : slashes;
      current = (current ?? '') + half;
      at += slashes.length - 1;
      if (next === '"' && slashes.length % 2 === 1) {
        current += '"';
        at += 1;
      }
    } else if (next === '"') {
      isQuoted = !isQuoted;
      current ??= '';
    } else if (next === ' ' && !isQuoted) {
      if (current !== undefined) found.push(current);
      current = undefined;
    } else {
      current = (current ?? '') + (next ?? '');
    }
  }
  if (isQuoted) throw new Error('an argument is open');
  return current === undefined ? found : [...found, current];
}
