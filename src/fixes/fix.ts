import type { Layer } from './detect.ts';
import type { Command, Note } from './note.ts';
import type { Existing } from './policy/existing.ts';
import type { Policy } from './policy/policy.ts';
import type { ServerId } from './servers/list.ts';
import type { Facts } from './servers/product-signs.ts';

/**
 * Where a block is applied: becomes `data-context` in the panel. `file`: in the block's file, where
 * its edit says, for every server that needs no word of its own.
 */
export type BlockContext =
  | 'file'
  | 'http'
  | 'server'
  | 'location'
  | 'vhost'
  | 'htaccess'
  | OtherContext;

/** `import` and `app`: a program's head and body. `response`, `preflight`: what a response carries. */
type OtherContext =
  | 'caddy-global'
  | 'caddy-site'
  | 'frontend'
  | 'import'
  | 'app'
  | 'vite'
  | 'response'
  | 'preflight';

/** One change at one place. */
export interface Block {
  readonly context: BlockContext;
  /**
   * Usual file on Debian, for the label: `/etc/nginx/conf.d/cors.conf`. Of the headers for any
   * server, the path that they are sent for.
   */
  readonly file: string;
  /**
   * `insert`: exactly what is to be pasted. `replace`: what takes the place of the old value.
   * `extend`: the line to add. Without a trailing line break.
   */
  readonly code: string;
  readonly edit: Edit;
}

/** How a block is applied; a program that follows it literally does what its reader does. */
export type Edit = Insert | Replace | Extend;

export interface Insert {
  readonly how: 'insert';
  /** Above or below the lines that are there; servers that read in order tell the difference. */
  readonly at: 'start' | 'end';
  /** The line that it is pasted next to: `end` is right below, `start` right above. */
  readonly beside?: Anchor;
  /** Nowhere if the line of `beside` is not there. */
  readonly isOptional?: true;
  /**
   * Only into blocks of this context, and those nested in them, that have a line of this directive
   * of their own (`add_header`); nowhere if there is none. Absent: once, always.
   */
  readonly onlyBeside?: string;
  /**
   * Directives whose lines of the outer block are no longer inherited once the inner block has one
   * of its own: where it has none yet, the outer block's lines are copied along.
   */
  readonly copiesOuter?: readonly string[];
  /**
   * Our lines of this directive stand also in blocks nested in that one (`if`) that have such a line
   * of their own.
   */
  readonly alsoBeside?: string;
  /** Only where no such line is in force yet: in the block, or inherited from one around it. */
  readonly unless?: Anchor;
}

/** A line that is there. */
export interface Anchor {
  /** As a reader looks for it: `app = Flask(__name__)`. */
  readonly line: string;
  /** A regular expression for it (flags `gim`): its last match counts. */
  readonly pattern: string;
}

export interface Replace {
  readonly how: 'replace';
  /** The line as a reader looks for it: `add_header Access-Control-Allow-Origin …;`. */
  readonly line: string;
  /**
   * A regular expression for such lines (flags `gim`). Its group `old` is what `code` replaces.
   * It is looked for in what was there before, at the levels that apply to the address: in the
   * location, or, where that has none of its own, in the blocks around it. Where no line matches
   * there is nothing to do.
   */
  readonly pattern: string;
  /** The word in `code` that stands for the old value. */
  readonly placeholder?: string;
  /** In the block inserted into `context`, the old value, exactly as written, replaces `marker`. */
  readonly keeps?: Keeps;
}

/** The `marker` that is meant follows `before` at once. */
export interface Keeps {
  readonly context: BlockContext;
  readonly before: string;
  readonly marker: string;
}

export interface Extend {
  readonly how: 'extend';
  /** What is extended, as a reader looks for it: `map $http_origin …`. */
  readonly line: string;
  /**
   * Of several in one fix, those apply whose line is there, and one is. A regular expression (flags
   * `gim`); `code` becomes a line of its own below its last match. A
   * named group of it fills the same name in braces in `code`: `{variable}`.
   */
  readonly pattern: string;
  /** `code` is an entry, not a line: it stands right behind the match, before the other entries. */
  readonly isEntry?: true;
}

/** A text to paste. */
export function insert(
  context: BlockContext,
  file: string,
  code: string,
  how: Omit<Insert, 'how'> = { at: 'end' },
): Block {
  return { context, file, code, edit: { how: 'insert', ...how } };
}

/**
 * Which way of several to do the same on one server. All fixes of one server are alternatives:
 * apply one of them. `map`: a list in http{}. `location`, `server`: without access to http{}.
 * `vhost`, `htaccess`: Apache. `list`: one more entry in the list that is there. `package`: the
 * framework's own CORS package, where nothing speaks of CORS yet. `program`: lines that need no
 * package and change nothing for anybody else, whatever is there. `setting`: of a product, where
 * nothing is set yet. `only`: there is no other way.
 */
export type FixVariant =
  | 'location'
  | 'map'
  | 'server'
  | 'vhost'
  | 'htaccess'
  | 'list'
  | 'package'
  | 'program'
  | 'setting'
  | 'only';

/** A policy compiled to one server's configuration. */
export interface Fix {
  readonly server: ServerId;
  readonly variant: FixVariant;
  /** One block per place, in the order in which to apply them. */
  readonly blocks: readonly Block[];
  /** Where the blocks go and what to look for if something is already there. */
  readonly placement: readonly Note[];
  /** Check and reload. */
  readonly apply: readonly Command[];
  /** What to watch for afterwards. */
  readonly warnings: readonly Note[];
  /** What this text changes and for whom, where it differs from the plan's `changes`. */
  readonly changes?: readonly Note[];
}

/** Where a text goes, for exports: plain headers say there, too, when they are sent. */
export function placementOf({ server, placement, changes = [] }: Fix): readonly Note[] {
  return server === 'headers' ? [...changes, ...placement] : placement;
}

/** What makes requests pass, before a server is chosen. */
export interface Plan {
  /** Absent when no header of a server can fix the exchange: its reason says who can. */
  readonly policy?: Policy;
  /** What the root cause says to do comes before any text: see `linesComeSecond`. */
  readonly isSecond?: true;
  /**
   * Servers that there is a text for, the likely one first, or the plain headers where none is
   * likely; empty without a policy.
   */
  readonly servers: readonly ServerId[];
  /** The server that answered, as far as its response tells. */
  readonly detected?: ServerId;
  /** Whose text suits best: the detected server's, or that beside a product's own setting. */
  readonly likely?: ServerId;
  /** What the responses have come through, nearest to the browser first, as far as they tell. */
  readonly layers: readonly Layer[];
  /** What to write in the answering product's own setting, where it is known by what it shows. */
  readonly ownSetting?: Note;
  /** What its lines are made of. */
  readonly ownFacts?: Facts;
  /** The likely server's text is that product's own, and not for a server in front of it. */
  readonly isOwnText?: true;
  /** Why that product did not let the request through. */
  readonly ownCause?: Note;
  /** What is there already, as the responses show it or as the reader says. */
  readonly existing: Existing;
  /** One line, sentence by sentence: what the texts change, and for whom. */
  readonly changes: readonly Note[];
  /** Values that were refused by the quoting rules and stand as placeholders, with why. */
  readonly refused: readonly Note[];
  /** curl for preflight and actual, to check the server from a shell. */
  readonly verify: readonly Command[];
}

/** A plan with the texts for all servers, as `planFixes` makes it where all of them are loaded. */
export interface FixPlan extends Plan {
  /** What to paste for `ownSetting`, where no server's text writes it. */
  readonly ownLines?: string;
  /** In the order of `servers`; of one server's alternatives the one to prefer first. */
  readonly fixes: readonly Fix[];
}
