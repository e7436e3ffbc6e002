import type { BlockContext } from '../../src/fixes/index.ts';

/** What stands in a server's configuration before the fix. */
export interface OwnText {
  readonly http?: string;
  readonly server?: string;
  /** The location's path, as nginx writes it after `location`; `/` when absent. */
  readonly path?: string;
  readonly location?: string;
  readonly vhost?: string;
  readonly htaccess?: string;
  readonly 'caddy-site'?: string;
  readonly frontend?: string;
  /** HAProxy's; not a place for a fix. */
  readonly backend?: string;
  readonly app?: string;
}

/** A site: its own text and what was pasted into it. */
export interface Site {
  readonly own: OwnText;
  readonly pasted: Partial<Record<BlockContext, string>>;
}

/** What a fix is to whoever pastes it. */
export interface Pasted {
  readonly blocks: readonly { readonly context: BlockContext; readonly code: string }[];
}

/** CORS lines of one's own, which the notes beside every fix tell the reader to remove first. */
const OWN_CORS = /^.*(?:Access-Control-|cors\().*$/gm;

/** Does what the fix says: takes old CORS lines out and pastes each block where its label says. */
export function paste(own: OwnText, fix: Pasted): Site {
  const kept = Object.entries(own).map(([place, text]) => [place, text.replace(OWN_CORS, '')]);
  const blocks = fix.blocks.map(({ context, code }) => [context, code]);
  return { own: Object.fromEntries(kept) as OwnText, pasted: Object.fromEntries(blocks) };
}
