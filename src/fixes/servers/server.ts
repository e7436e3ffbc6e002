/** What kind of thing a server's text is. */
export type FixKind = 'configuration' | 'code' | 'setting' | 'list';

/** What is known of a server before its compiler is loaded: small, for lists and detection. */
export interface Server<Id extends string = string> {
  readonly id: Id;
  /** As its makers write it. */
  readonly name: string;
  /** Its place in the lists: the lower, the earlier. Equal ones stand in alphabetical order. */
  readonly rank: number;
  readonly kinds: readonly FixKind[];
  /** `run`: in the real program with a real browser. `schema`: by the vendor's schema or grammar. */
  readonly proven: 'run' | 'schema';
  /** Versions that the text was proven with, as in `nginx/1.22.1`; empty for the plain list. */
  readonly versions: readonly string[];
  /** What tells this server in a response. */
  readonly signs: readonly Sign[];
}

/** A response header and the pattern its value matches. */
export interface Sign {
  readonly header: string;
  readonly pattern: RegExp;
}

/** Keeps the id's literal type. */
export function server<const Id extends string>(one: Server<Id>): Server<Id> {
  return one;
}
