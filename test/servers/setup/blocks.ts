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

/** The location that serves a path: an exact one, or else the longest prefix. */
export function locationOf(file: Block, path: string): Block {
  const locations = withInner(file).filter(({ head }) => head.startsWith('location '));
  const exact = locations.find(({ head }) => head === `location = ${path}`);
  const fits = locations.filter(({ head }) => {
    const prefix = head.slice('location '.length);
    return !prefix.includes(' ') && path.startsWith(prefix);
  });
  const found = exact ?? fits.toSorted((one, other) => other.head.length - one.head.length)[0];
  if (found === undefined) throw new Error(`no location serves ${path}`);
  return found;
}
