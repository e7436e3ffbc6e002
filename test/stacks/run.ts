import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import type { Entry } from '../../src/diagnosis/index.ts';
import type { Fix } from '../../src/fixes/index.ts';
import { planFixes } from '../../src/fixes/index.ts';
import { harmOf } from '../servers/keeps/compare.ts';
import type { Probe, Recorded } from '../servers/keeps/probes.ts';
import { probesOf, sendAll } from '../servers/keeps/probes.ts';
import type { PageRequest } from '../servers/keeps/sites/site.ts';
import { entryOf } from '../servers/matrix/record.ts';
import { listen, portOf, stop } from '../site/ports.mjs';
import { unusedPort } from '../site/unused-port.mjs';
import { applied } from './apply.ts';
import type { Cell, Files, Kind, SituationName, Stack } from './stack.ts';
import { fits, PATHS, requestOf, SITUATIONS } from './stack.ts';

/** Below the project, so that programs find the packages installed beside their folders. */
export const CACHE = join(import.meta.dirname, '../../.cache/stacks');

/** A page in real Chromium that calls the programs from another origin of the same site. */
export interface Visitor {
  readonly origin: string;
  readonly page: Page;
  close(): Promise<void>;
}

export async function openVisitor(): Promise<Visitor> {
  const server = await listen((_, response) => {
    const headers = { 'Content-Type': 'text/html', 'Set-Cookie': 'sid=1; Path=/' };
    response.writeHead(200, headers).end('<!doctype html><title>p</title>');
  });
  const browser: Browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage();
  const origin = `http://localhost:${portOf(server)}`;
  await page.goto(`${origin}/`);
  const close = async () => {
    await browser.close();
    await stop(server);
  };
  return { origin, page, close };
}

/** A situation as it was before the fix. */
interface Seen {
  readonly name: SituationName;
  readonly entry: Entry;
  readonly readable: boolean;
  readonly probes: readonly Probe[];
  readonly before: readonly Recorded[];
}

/** Every situation of a stack: blocked, pasted in every way that fits, passing, nobody else touched. */
export async function runStack(
  visitor: Visitor,
  stack: Stack,
  only: readonly SituationName[] = Object.keys(SITUATIONS) as SituationName[],
): Promise<Cell[]> {
  const cells: Cell[] = [];
  for (const kind of ['bare', 'list'] as const) {
    const files = stack.files[kind];
    const names = only.filter(
      (name) => SITUATIONS[name].kind === kind && stack.cannot?.[name] === undefined,
    );
    if (files === undefined || names.length === 0) continue;
    const seen = await running(stack, files, async (port) => {
      const all: Seen[] = [];
      for (const name of names) all.push(await see(visitor, stack, port, name));
      return all;
    });
    for (const one of seen) {
      for (const fix of fixesFor(stack, kind, one))
        cells.push(await fixed(visitor, stack, files, one, fix));
    }
  }
  return cells;
}

async function see(
  visitor: Visitor,
  stack: Stack,
  port: number,
  name: SituationName,
): Promise<Seen> {
  const request = requestOf(stack, name);
  const situation = SITUATIONS[name];
  const login = 'login' in situation ? { login: situation.login } : {};
  const url = `http://localhost:${port}${request.path}`;
  const readable = await isReadable(visitor.page, url, request);
  const { method, headers, credentialed } = request;
  const shape = { method, headers, ...(credentialed ? ({ credentialed } as const) : {}) };
  const entry = await entryOf(url, shape, visitor.origin, readable);
  const probed = { request, paths: stack.paths ?? PATHS, ...login };
  const probes = probesOf(probed, visitor.origin).filter(
    (probe) => stack.methods?.includes(probe.method) ?? true,
  );
  return { name, entry, readable, probes, before: await record(port, probes) };
}

function fixesFor(stack: Stack, kind: Kind, { name, entry }: Seen): Fix[] {
  const { server, notRun = [], notWithList = [] } = stack;
  const left = kind === 'list' ? [...notRun, ...notWithList] : notRun;
  const { credentialed } = requestOf(stack, name);
  const { fixes } = planFixes([entry], { credentials: credentialed });
  return fixes.filter(
    ({ server: of, variant }) => of === server && fits(kind, variant) && !left.includes(variant),
  );
}

async function fixed(
  visitor: Visitor,
  stack: Stack,
  files: Files,
  { name, readable, probes, before }: Seen,
  { variant, blocks }: Fix,
): Promise<Cell> {
  let pasted = files;
  const request = requestOf(stack, name);
  try {
    pasted = stack.paste?.(files, { blocks }, request.path) ?? applied(files, blocks, stack.names);
    return await running(stack, pasted, async (port) => {
      const url = `http://localhost:${port}${request.path}`;
      const passes = await isReadable(visitor.page, url, request);
      const after = await record(port, probes);
      const was = unrefused(stack, visitor.origin, probes, before, after);
      const { lost, gained } = harmOf(visitor.origin, probes, was, after);
      const notFixed = [
        ...(readable ? ['it was not blocked'] : []),
        ...(passes ? [] : ['it is still blocked']),
      ];
      const isBeyond = BEYOND[variant] ?? (() => true);
      const kept = lost.filter((line) => isBeyond(line) && !isOfEverybody(stack, line));
      return { stack, situation: name, variant, notFixed, lost: kept, gained, pasted };
    });
  } catch (error) {
    const notFixed = [String(error)];
    return { stack, situation: name, variant, notFixed, lost: [], gained: [], pasted };
  }
}

function keyOf({ path, method, headers }: Probe): string {
  return JSON.stringify([path, method, headers]);
}

/** Where the list refused the page and no longer does: what the same request got from nobody. */
function unrefused(
  { refuses }: Stack,
  page: string,
  probes: readonly Probe[],
  before: readonly Recorded[],
  after: readonly Recorded[],
): readonly Recorded[] {
  const fromNobody = new Map(
    probes.flatMap((probe, at) =>
      probe.origin === '' ? [[keyOf(probe), before[at]] as const] : [],
    ),
  );
  return before.map((one, at) => {
    const probe = probes[at];
    if (probe?.origin !== page || one.status !== refuses) return one;
    if (after[at]?.status === refuses) return one;
    return fromNobody.get(keyOf(probe)) ?? one;
  });
}

/**
 * A package answers OPTIONS of everybody, and sends some headers to everybody that allow nothing by
 * themselves, as its text says. What passed must still pass.
 */
function isBeyondPackage(line: string): boolean {
  if (/^(?:changed: |Vary of )?(?:preflight|OPTIONS)\b/.test(line)) return false;
  return !/ -\[\] \+\[(?:"access-control-(?:allow-credentials|expose-headers): [^"]*",?)+\]$/.test(
    line,
  );
}

/** To requests without `Origin` flask-cors sends its whole list, as its text says. */
function isBeyondList(line: string): boolean {
  return !/ from nobody[^:]*: -\[(?:"access-control-allow-origin: [^"]*")?\] \+\["access-control-allow-origin: [^"]*"\]$/.test(
    line,
  );
}

/** Who is refused before and after may be told another reason: that nothing is allowed, or not this. */
function isBeyondSetting(line: string): boolean {
  return !/^changed: (?:preflight|OPTIONS)\b/.test(line);
}

/** Changes of nothing but CORS headers: whether these let somebody in is looked at for itself. */
function isOfEverybody({ isForEverybody }: Stack, line: string): boolean {
  const headers = '(?:"access-control-[a-z-]+: [^"]*",?)*';
  return (
    isForEverybody === true &&
    new RegExp(`^changed: .* -\\[${headers}\\] \\+\\[${headers}\\]$`).test(line)
  );
}

const BEYOND: Readonly<Partial<Record<Fix['variant'], (line: string) => boolean>>> = {
  package: isBeyondPackage,
  list: isBeyondList,
  setting: isBeyondSetting,
};

/** Of each request or run its own, as Rails, buckets, Swift, rclone and Cloudflare send them. */
const PER_REQUEST = new Set([
  'x-request-id',
  'x-runtime',
  'last-modified',
  'x-rclone-jobid',
  'x-trans-id',
  'x-openstack-request-id',
  'x-timestamp',
  'cf-cache-status',
  'x-amz-id-2',
  'x-amz-request-id',
]);

/** Cloudflare's program makes the tag of a file from where it lies; the body itself is compared. */
function isPlaceTag(name: string, { lines }: Recorded): boolean {
  return /^etag$/i.test(name) && lines.some(([other]) => /^cf-cache-status$/i.test(other));
}

/** In the body of an error of Swift. */
const SWIFT_ID = /tx[\da-f]{21}-[\da-f]{10}/g;

/** Programs redirect to whole addresses, and each run has a port of its own. */
async function record(port: number, probes: readonly Probe[]): Promise<Recorded[]> {
  const all = await sendAll(port, probes);
  const withoutPort = (text: string) =>
    text.replaceAll(`:${port}`, ':PORT').replaceAll(SWIFT_ID, 'tx');
  return all.map((one) => ({
    ...one,
    body: withoutPort(one.body),
    lines: one.lines
      .filter(([name]) => !PER_REQUEST.has(name.toLowerCase()) && !isPlaceTag(name, one))
      // How a body is cut is the connection's business; the body itself is compared.
      .filter(([name]) => one.body === '' || !/^(?:transfer-encoding|content-length)$/i.test(name))
      .map(([name, value]) => [name, withoutPort(value)] as const),
  }));
}

/** Writes the files into a folder of their own, starts the program, and ends it. */
export async function running<T>(
  stack: Stack,
  files: Files,
  work: (port: number) => Promise<T>,
): Promise<T> {
  mkdirSync(CACHE, { recursive: true });
  const dir = mkdtempSync(join(CACHE, 'run-'));
  const port = await unusedPort();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  try {
    const daemon = await stack.start({ dir, port, files });
    try {
      return await work(port);
    } finally {
      await daemon.stop();
    }
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

export function isReadable(
  page: Page,
  url: string,
  { method, headers, credentialed }: PageRequest,
) {
  const init = {
    method,
    headers: { ...headers },
    credentials: credentialed ? 'include' : 'same-origin',
    body: ['GET', 'HEAD'].includes(method) ? null : '{}',
    cache: 'no-store',
  } as const;
  return page.evaluate(
    ([to, how]) =>
      fetch(to, how).then(
        (response) => response.text().then(() => true),
        () => false,
      ),
    [url, init] as const,
  );
}
