import { Ajv } from 'ajv';
import { assert, property } from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { Entry } from '../../../src/diagnosis/index.ts';
import { answer } from '../../../src/diagnosis/testing.ts';
import type { Fix, PlanOptions, ServerId } from '../../../src/fixes/index.ts';
import { planFix, servers } from '../../../src/fixes/index.ts';
import { compileNow } from '../../../src/fixes/servers/all.ts';
import { entryOf } from '../../../src/fixes/testing.ts';
import { hostileEntry, values } from '../../../src/fixes/testing-hostile.ts';
import { applied } from '../../stacks/apply.ts';
import * as SCHEMAS from './schemas.ts';

interface Checked {
  readonly schema: object;
  /** The whole text as its reader understands it; throws where that cannot read it. */
  readonly parse: (text: string) => unknown;
  /** A file that has a setting for others, which one more entry goes into. */
  readonly listed: string;
  /** What stands around the place of the text. */
  readonly empty?: string;
}

const WWW = 'https://www.shop.example';
const OTHER = { method: 'GET', asked: WWW };

const CHECKED: Readonly<Partial<Record<ServerId, Checked>>> = {
  s3: {
    schema: SCHEMAS.S3,
    parse: JSON.parse,
    listed: JSON.stringify(
      { CORSRules: [{ AllowedOrigins: [WWW], AllowedMethods: [OTHER.method] }] },
      null,
      4,
    ),
  },
  gcs: {
    schema: SCHEMAS.GCS,
    parse: JSON.parse,
    listed: JSON.stringify([{ origin: [WWW], method: [OTHER.method] }]),
  },
  'api-gateway': {
    schema: SCHEMAS.HTTP_API,
    parse: JSON.parse,
    listed: JSON.stringify({ AllowOrigins: [WWW], AllowMethods: ['GET'] }, null, 2),
  },
  vercel: {
    schema: SCHEMAS.VERCEL,
    parse: JSON.parse,
    listed: JSON.stringify(
      { headers: [{ source: '/x', headers: [{ key: 'X-A', value: WWW }] }] },
      null,
      2,
    ),
  },
  azure: {
    schema: SCHEMAS.APP_SERVICE,
    parse: (text) => ({ allowedOrigins: text.trim().split('\n') }),
    listed: WWW,
  },
  'ingress-nginx': {
    schema: SCHEMAS.INGRESS_NGINX,
    parse: (text) => parseYaml(text).metadata.annotations,
    empty: 'metadata:\n  annotations:\n',
    listed: `metadata:\n  annotations:\n    nginx.ingress.kubernetes.io/enable-cors: "true"\n    nginx.ingress.kubernetes.io/cors-allow-origin: "${WWW}"\n`,
  },
  traefik: {
    schema: SCHEMAS.TRAEFIK,
    parse: (text) => parseYaml(text),
    listed: `http:\n  middlewares:\n    cors:\n      headers:\n        accessControlAllowOriginList:\n          - "${WWW}"\n`,
  },
  elasticsearch: {
    schema: SCHEMAS.ELASTICSEARCH,
    parse: (text) => parseYaml(text),
    listed: `http.cors.enabled: true\nhttp.cors.allow-origin: "${WWW}"\n`,
  },
  iis: {
    schema: SCHEMAS.IIS,
    parse: parseXml,
    empty: '<configuration>\n  <system.webServer>\n  </system.webServer>\n</configuration>\n',
    listed: `<configuration>\n  <system.webServer>\n<cors enabled="true">\n<add origin="${WWW}" />\n</cors>\n  </system.webServer>\n</configuration>\n`,
  },
  ollama: {
    schema: SCHEMAS.OLLAMA,
    parse: parseUnit,
    listed: `[Service]\nEnvironment="OLLAMA_ORIGINS=${WWW}"\n`,
  },
};

const ids = Object.keys(CHECKED) as ServerId[];

function parseXml(text: string): unknown {
  const valid = XMLValidator.validate(text);
  if (valid !== true) throw new Error(JSON.stringify(valid));
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseAttributeValue: false,
    isArray: (name) => name === 'add',
  });
  return parser.parse(text).configuration['system.webServer'];
}

/** A drop-in with one section and one variable. */
function parseUnit(text: string): unknown {
  const lines = text.trim().split('\n');
  const [, name, value] = /^Environment="(\w+)=([^"%\\]*)"$/.exec(lines[1] ?? '') ?? [];
  if (lines.length !== 2 || lines[0] !== '[Service]' || name === undefined)
    throw new Error(`no drop-in: ${text}`);
  return { [name]: value };
}

const ajv = new Ajv({ allErrors: true });
const validators = new Map(ids.map((id) => [id, ajv.compile(CHECKED[id]?.schema ?? {})] as const));

/** Pastes as the text says and reads the whole file. */
function read(fix: Fix): unknown {
  const checked = CHECKED[fix.server];
  const [block] = fix.blocks;
  if (checked === undefined || block === undefined) throw new Error(`unknown: ${fix.server}`);
  const isListed = fix.variant === 'list' && block.edit.how === 'extend';
  const before = isListed ? checked.listed : (checked.empty ?? '');
  const files = applied({ [block.file]: before }, fix.blocks);
  const value = checked.parse(files[block.file] ?? '');
  const isValid = validators.get(fix.server);
  if (isValid?.(value) !== true)
    throw new Error(`${JSON.stringify(isValid?.errors)}: ${files[block.file]}`);
  return value;
}

/** Every string, whatever it is in. */
function words(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/[,|]\s*/);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(words);
}

function fixesOf(entry: Entry, options: PlanOptions = {}): Fix[] {
  const { policy } = planFix([entry], options);
  return policy === undefined ? [] : ids.flatMap((id) => compileNow(id, policy));
}

const asked = { 'Access-Control-Request-Headers': 'content-type,x-token' };
const BLOCKED: Readonly<Record<string, Entry>> = {
  'a plain request': entryOf({ actual: answer(200) }),
  'a preflight that only lacks headers': entryOf({ method: 'PUT', asked, preflight: answer(200) }),
  'a preflight that is refused': entryOf({ method: 'PUT', asked, preflight: answer(403) }),
  'a list': entryOf({ actual: answer(200, { Vary: 'Origin' }) }),
};
const OPTIONS: Readonly<Record<string, PlanOptions>> = {
  'one origin': { credentials: false },
  'two origins and cookies': { addOrigins: ['http://localhost:3000'], credentials: true },
  'a header to read': { exposedHeaders: ['X-Total'], credentials: false },
  everybody: { publicData: true, credentials: false },
  'the whole site': { scope: 'site', credentials: false },
};

describe('settings that are checked and not run', () => {
  const rows = Object.entries(BLOCKED).flatMap(([name, entry]) =>
    Object.entries(OPTIONS).map(([how, options]) => [name, how, entry, options] as const),
  );

  it.each(rows)('are what their makers document: %s, %s', (_, how, entry, options) => {
    const fixes = fixesOf(entry, options);
    expect(fixes.length).toBeGreaterThan(5);
    for (const fix of fixes) {
      const found = words(read(fix));
      const origin = how === 'everybody' && fix.variant === 'setting' ? '*' : 'https://app.example';
      if (how === 'everybody' && fix.variant === 'list') continue;
      expect(found, `${fix.server} ${fix.variant}`).toContain(origin);
      expect(fix.warnings.map(({ id }) => id)).toContain('checked-not-run');
    }
  });

  it('keep the entries that are there', () => {
    const [entry] = Object.values(BLOCKED).slice(3);
    if (entry === undefined) throw new Error('no list');
    const fixes = fixesOf(entry, { credentials: false }).filter(
      ({ variant, blocks }) => variant === 'list' && blocks[0]?.edit.how === 'extend',
    );
    expect(fixes.map(({ server }) => server).toSorted()).toEqual(
      ids.filter((id) => id !== 'azure').toSorted(),
    );
    for (const fix of fixes) expect(words(read(fix))).toContain(WWW);
  });

  it('are all of those that say so', () => {
    // Programs are read by their own parsers and compilers, in `npm run stacks`.
    const named = servers
      .filter(({ proven, kinds }) => proven === 'schema' && !kinds.includes('program'))
      .map(({ id }) => id);
    expect(ids.toSorted()).toEqual(named.toSorted());
  });

  /** Four values of a hostile page each: more than a thousand texts that a real parser reads. */
  it('hold no value of a hostile page that their parsers would read as anything else', () => {
    const allowed = /^(?:[A-Za-z0-9_.:/[\]$^*\\()~ -]|-->)*$/;
    let count = 0;
    assert(
      property(values, (given) => {
        if (given.origin === 'null') return;
        for (const exposedHeaders of [[], [given.header]]) {
          const entry = hostileEntry({ ...given, method: 'PUT' });
          for (const fix of fixesOf(entry, { credentials: false, exposedHeaders })) {
            count += 1;
            for (const word of words(read(fix))) expect(word).toMatch(allowed);
          }
        }
      }),
      { numRuns: 120 },
    );
    expect(count).toBeGreaterThan(1000);
  }, 60_000);
});
