/**
 * What a server's text is. `configuration`: of a web server, to paste. `program`: lines of the
 * application, with or without a package. `setting`: one of a product. `bucket`: a rule of a storage
 * bucket. `platform-file`: a file that a hosting platform reads. `list`: of headers.
 */
const FIX_KINDS = [
  'configuration',
  'program',
  'setting',
  'bucket',
  'platform-file',
  'list',
] as const;

export type FixKind = (typeof FIX_KINDS)[number];

/** What is known of a server before its compiler is loaded: small, for lists and detection. */
export interface Server<Id extends string = string> {
  readonly id: Id;
  /** As its makers write it. */
  readonly name: string;
  /** Its place in the lists: the lower, the earlier. Equal ones stand in alphabetical order. */
  readonly rank: number;
  readonly kinds: readonly FixKind[];
  /** Where its text usually goes; empty for the plain list. */
  readonly files: readonly string[];
  /** `run`: in the real program with a real browser. `schema`: by the vendor's schema or grammar. */
  readonly proven: 'run' | 'schema';
  /** Versions that the text was proven with, as in `nginx 1.22`; empty for the plain list. */
  readonly versions: readonly string[];
  /** What tells this server in a response. */
  readonly signs: readonly Sign[];
}

/**
 * A response header and the pattern that its value (or one name of a list) matches, or a header whose
 * presence is enough. Of the former the recorder keeps the value, of the latter the name alone. Or a
 * host that a platform gives to what it runs, with the path: `a.workers.dev/items`. Or the port and path
 * where a product listens by default: `:11434/api/tags`. Such an address counts where nothing else
 * tells anything, and never more than as likely.
 */
export type Sign = (
  | { readonly header: string; readonly pattern: RegExp }
  | { readonly present: string }
  | { readonly url: RegExp }
  | { readonly address: RegExp; readonly likely: true }
) & {
  /** Others show the same sign. */
  readonly likely?: true;
};

/** What may be left out where it is usual. */
type Usual = 'rank' | 'kinds' | 'proven' | 'signs';
type Given<Id extends string> = Omit<Server<Id>, Usual> & Partial<Server<Id>>;

/** Keeps the id's literal type. Most are settings of a product that nobody can run here. */
export function server<const Id extends string>(one: Given<Id>): Server<Id> {
  return { rank: 30, kinds: ['setting'], proven: 'schema', signs: [], ...one };
}

/** Lines of the application, which are run. */
export function program<const Id extends string>(one: Given<Id>): Server<Id> {
  return server({ kinds: ['program'], proven: 'run', ...one });
}
