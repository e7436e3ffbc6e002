/** A block of a configuration with braces: Nginx's, Caddy's. Positions are those in the text. */
export interface Block {
  /** What stands before the brace: `location /api/`; `''` for the file itself. */
  readonly head: string;
  /** Just behind the opening brace, and at the closing one. */
  readonly start: number;
  end: number;
  /** Directives that are the block's own, as written, without the semicolon. */
  readonly lines: string[];
  readonly inner: Block[];
}

const TOKEN = /#[^\n]*|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\$\{|[{};]|[^{};#"'$]+|\$/g;

/** Reads the blocks of an Nginx configuration. */
export function blocksOf(text: string): Block {
  const file: Block = { head: '', start: 0, end: text.length, lines: [], inner: [] };
  const open = [file];
  let words = '';
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const current = open.at(-1) ?? file;
    if (token.startsWith('#')) continue;
    if (token === '{') {
      const block = { head: tidy(words), start: index + 1, end: -1, lines: [], inner: [] };
      current.inner.push(block);
      open.push(block);
    } else if (token === '}') {
      current.end = index;
      open.pop();
    } else if (token === ';') current.lines.push(tidy(words));
    words = '{};'.includes(token) ? '' : words + token;
  }
  return file;
}

function tidy(words: string): string {
  return words.trim().replaceAll(/\s+/g, ' ');
}

/** A block and all that is nested in it. */
export function withInner(block: Block): Block[] {
  return [block, ...block.inner.flatMap(withInner)];
}

export function hasOwn(block: Block, directive: string): boolean {
  return block.lines.some((line) => line.startsWith(`${directive} `));
}

/** The blocks around one, the file first and itself last; empty when it is not there. */
export function pathTo(from: Block, block: Block): Block[] {
  if (from === block) return [from];
  for (const inner of from.inner) {
    const path = pathTo(inner, block);
    if (path.length > 0) return [from, ...path];
  }
  return [];
}

/**
 * The location that serves a path: an exact one, or the first regular expression that matches, unless
 * the longest prefix says `^~`, or else that prefix. Where a `rewrite`
 * or `try_files` leads to another address, that one serves it: nobody asks for a file that is there.
 * One that leads to its own address, such as `location / { try_files $uri /index.html; }`, serves it.
 */
export function locationOf(file: Block, path: string, before?: Block): Block {
  const locations = withInner(file).filter(({ head }) => head.startsWith('location '));
  const of = (kind: string, fits: (value: string) => boolean) =>
    locations.filter(({ head }) => {
      const [, sign = '', value = ''] = /^location (?:(=|~\*?|\^~) )?(.*)$/.exec(head) ?? [];
      return sign === kind && fits(value);
    });
  const isPrefix = (value: string) => path.startsWith(value);
  const prefixes = [...of('', isPrefix), ...of('^~', isPrefix)];
  const [prefix] = prefixes.toSorted((one, other) => lengthOf(other) - lengthOf(one));
  const [pattern] = prefix?.head.includes('^~')
    ? []
    : [...of('~', (value) => new RegExp(value).test(path))];
  const found = of('=', (value) => value === path)[0] ?? pattern ?? prefix;
  if (found === undefined) throw new Error(`no location serves ${path}`);
  const next = found === before ? undefined : nextPath(found, path);
  return next === undefined ? found : locationOf(file, next, found);
}

function nextPath({ lines }: Block, path: string): string | undefined {
  for (const line of lines) {
    const [directive, from = '', to = '', flag] = line.split(' ');
    const pattern = new RegExp(from);
    if (directive === 'rewrite' && flag === 'last' && pattern.test(path))
      return path.replace(pattern, to);
    if (directive === 'try_files') return / (\/[^ ?]*)\S*$/.exec(line)?.[1];
  }
  return undefined;
}

function lengthOf({ head }: Block): number {
  return head.split(' ').at(-1)?.length ?? 0;
}
