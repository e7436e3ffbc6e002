import type { NoteId } from './texts/index.ts';

/** Servers that we can write a configuration for. */
export type ServerId = 'nginx' | 'apache' | OtherServer;

/** `vite`: a development server that passes calls on. `headers`: any other server, as a list. */
type OtherServer = 'caddy' | 'haproxy' | 'express' | 'vite' | 'headers';

/** Where a block is pasted: becomes `data-context` in the panel. */
export type BlockContext = 'http' | 'server' | 'location' | 'vhost' | 'htaccess' | OtherContext;

/** `import` and `app`: a program's head and body. `response`, `preflight`: what an answer carries. */
type OtherContext =
  | 'caddy-global'
  | 'caddy-site'
  | 'frontend'
  | 'import'
  | 'app'
  | 'vite'
  | 'response'
  | 'preflight';

/** One text to paste at one place. */
export interface Block {
  readonly context: BlockContext;
  /** Usual file on Debian, for the label: `/etc/nginx/conf.d/cors.conf`; empty for any server. */
  readonly file: string;
  /** Exactly what is to be pasted, without a trailing line break. */
  readonly code: string;
}

/** A sentence of advice: its id in the fixes' text catalogue and the values it carries. */
export interface Note {
  readonly id: NoteId;
  readonly vars: Readonly<Record<string, string>>;
}

/** A shell command to copy, with the sentence that says what it is for. */
export interface Command {
  readonly purpose: Note;
  readonly code: string;
}

/**
 * Which way of several to do the same on one server. All fixes of one server are alternatives:
 * paste one of them. `location`: lines for one location. `map`: a list in http{} and lines for a
 * location. `server`: without access to http{}, or for the whole site. `vhost`, `htaccess`: Apache.
 * `only`: there is no other way.
 */
export type FixVariant = 'location' | 'map' | 'server' | 'vhost' | 'htaccess' | 'only';

/** A policy compiled to one server's configuration. */
export interface Fix {
  readonly server: ServerId;
  readonly variant: FixVariant;
  /** One block per file to paste, in the order in which to paste them. */
  readonly blocks: readonly Block[];
  /** Where the blocks go and what to look for if something is already there. */
  readonly placement: readonly Note[];
  /** Check and reload. */
  readonly apply: readonly Command[];
  /** What to watch for afterwards. */
  readonly warnings: readonly Note[];
}

/**
 * Everything the panel shows under "Fix". `fixes` is empty when no header of a server can mend the
 * exchange; `advice` then says what can.
 */
export interface FixPlan {
  /** Detected server first; of one server's alternatives the one to prefer first. */
  readonly fixes: readonly Fix[];
  readonly advice: readonly Note[];
  /** Values that were refused by the quoting rules and stand as placeholders, with why. */
  readonly refused: readonly Note[];
  /** curl for preflight and actual, to check the server from a shell. */
  readonly verify: readonly Command[];
}
