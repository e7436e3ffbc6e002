import { fileURLToPath } from 'node:url';
import type { FieldCase } from './case.ts';
import { pageUrl, responseUrl } from './case.ts';
import type { FieldServers } from './servers.ts';

/** `host:port` of the reports → loopback port. */
type Mapping = ReadonlyMap<string, number>;

export interface Group {
  readonly cases: FieldCase[];
  readonly mapping: Map<string, number>;
  /** With the extension of `interfering-extension/`. */
  readonly interfering: boolean;
}

/** Folder of the extension that changes what others see. */
export const INTERFERING = fileURLToPath(new URL('interfering-extension', import.meta.url));

/** Nobody listens on the discard port of loopback. */
const NOBODY = 9;

function place({ hostname, port, protocol }: URL): string {
  return `${hostname}:${port === '' ? (protocol === 'https:' ? 443 : 80) : port}`;
}

function portFor(field: FieldCase, url: URL, servers: FieldServers): number {
  const faults = field.exchange.filter((one) => new URL(responseUrl(field, one)).host === url.host);
  const fault = faults.find((one) => one.fault !== undefined)?.fault;
  if (fault === 'refused') return NOBODY;
  if (fault === 'tls') return servers.untrusted;
  return url.protocol === 'https:' ? servers.https : servers.http;
}

function mappingOf(field: FieldCase, servers: FieldServers): Mapping {
  const urls = [field.request.url, ...field.exchange.map((one) => responseUrl(field, one))];
  const mapping = new Map<string, number>();
  for (const other of [field.before, field.after]) {
    if (other !== undefined)
      for (const [key, port] of mappingOf(other, servers)) mapping.set(key, port);
  }
  for (const url of urls.map((one) => new URL(one))) {
    mapping.set(place(url), portFor(field, url, servers));
  }
  const page = new URL(pageUrl(field));
  const isPublic = field.exchange.some(({ fault }) => fault?.startsWith('local-network'));
  const own = page.protocol === 'https:' ? servers.https : servers.http;
  if (!mapping.has(place(page))) mapping.set(place(page), isPublic ? servers.publicHttps : own);
  return mapping;
}

function fits(mapping: Mapping, group: Group): boolean {
  return [...mapping].every(([key, port]) => (group.mapping.get(key) ?? port) === port);
}

/** Cases that can share one browser: no host means two things in one group. */
export function groupsOf(cases: readonly FieldCase[], servers: FieldServers): Group[] {
  const groups: Group[] = [];
  for (const field of cases) {
    const mapping = mappingOf(field, servers);
    const interfering = field.interfering === true;
    let group = groups.find((one) => one.interfering === interfering && fits(mapping, one));
    if (group === undefined) groups.push((group = { cases: [], mapping: new Map(), interfering }));
    group.cases.push(field);
    for (const [key, port] of mapping) group.mapping.set(key, port);
  }
  return groups;
}

/** Chromium's rules that send every host of a group to its loopback port. */
export function resolverRules({ mapping }: Group): string {
  return [...mapping].map(([key, port]) => `MAP ${key} 127.0.0.1:${port}`).join(', ');
}
