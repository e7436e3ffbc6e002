import type { Policy } from '../../policy/policy.ts';
import type { Quoted } from '../../quoting/quoted.ts';
import { config } from '../../quoting/quoted.ts';
import { admitQuietly } from '../../quoting/quoting.ts';

/**
 * Something that may send a header of the same name today. nginx adds headers and never replaces
 * them, so it must be silent for the policy's origins, and for them alone. `line`: an `add_header`
 * of this configuration. `upstream`: the application behind it.
 */
export interface Speaker {
  readonly by: 'line' | 'upstream';
  readonly header: Quoted;
  /** As it ends the names of nginx's variables: `access_control_allow_origin`. */
  readonly lower: Quoted;
  /** Its own variable's name, before the mark. */
  readonly variable: Quoted;
  /** A line's value as far as the responses show it, quotes included. */
  readonly value: Quoted;
}

type About = 'origin' | 'credentials' | 'methods' | 'headers';

const HEADERS = {
  origin: config`Access-Control-Allow-Origin`,
  credentials: config`Access-Control-Allow-Credentials`,
  methods: config`Access-Control-Allow-Methods`,
  headers: config`Access-Control-Allow-Headers`,
} as const;

const LOWER = {
  origin: config`access_control_allow_origin`,
  credentials: config`access_control_allow_credentials`,
  methods: config`access_control_allow_methods`,
  headers: config`access_control_allow_headers`,
} as const;

const NAMES = {
  line: {
    origin: config`old_origin`,
    credentials: config`old_credentials`,
    methods: config`old_methods`,
    headers: config`old_headers`,
  },
  upstream: {
    origin: config`app_origin`,
    credentials: config`app_credentials`,
    methods: config`app_methods`,
    headers: config`app_headers`,
  },
} as const;

/** Everything that may speak, as far as the responses or the reader tell. */
export function speakersOf(policy: Policy): Speaker[] {
  const about = contested(policy);
  return BY.flatMap((by) =>
    about.filter((one) => mayBe(policy, by, one)).map((one) => speaker(policy, by, one)),
  );
}

const BY = ['upstream', 'line'] as const;
const LISTS: ReadonlySet<About> = new Set(['methods', 'headers']);

function contested({ today, credentials, answersPreflight }: Policy): About[] {
  const isTold = credentials || today.dropsCredentials;
  return [
    ...(today.origin === 'present' ? (['origin'] as const) : []),
    ...(today.credentials === 'present' && isTold ? (['credentials'] as const) : []),
    ...(answersPreflight && today.replacesMethods ? (['methods'] as const) : []),
    ...(answersPreflight && today.replacesHeaders ? (['headers'] as const) : []),
  ];
}

/** The responses do not tell who sent a header; the reader may. */
function mayBe(policy: Policy, by: Speaker['by'], about: About): boolean {
  const { existing, preflight, upstream, hidesUpstream } = policy;
  // A preflight that the configuration answers never reaches the application.
  if (by === 'upstream' && LISTS.has(about) && preflight !== 'add') return false;
  if (existing.isChosen && existing.kind === 'application') return by === 'upstream';
  if (existing.isChosen && LINES.has(existing.kind)) return by === 'line';
  return by === 'line' || (upstream !== 'static' && (hidesUpstream || LISTS.has(about)));
}

const LINES: ReadonlySet<string> = new Set(['constant', 'list', 'public']);

function speaker({ existing }: Policy, by: Speaker['by'], about: About): Speaker {
  const [seen] = admitQuietly('origin', existing.values);
  const known = existing.values.includes('*') ? config`"*"` : seen && config`"${seen}"`;
  const value = about === 'origin' ? known : about === 'credentials' ? config`"true"` : undefined;
  return {
    by,
    header: HEADERS[about],
    lower: LOWER[about],
    variable: NAMES[by][about],
    value: value ?? config`"OLD-VALUE"`,
  };
}
