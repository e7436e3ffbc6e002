import { isToken } from '../fetch/index.ts';
import type { Locale } from '../i18n/index.ts';
import { attempt, JsonPath } from '../model/index.ts';
import type { Target } from './check/target.ts';
import type { TargetFlags } from './options.ts';
import { targetOf, UsageError } from './options.ts';
import { say } from './texts/index.ts';

const MOST_CHECKS = 200;

/**
 * Reads a file of checks: `{ "checks": [{ "url": …, "origin": …, "method": …, "headers": { … } }] }`,
 * described in `schemas/checks.schema.json`.
 * What a check leaves out is taken from the command line.
 *
 * @throws UsageError that names the place in the file
 */
export function targetsOf(
  text: string,
  file: string,
  flags: TargetFlags,
  locale: Locale,
): Target[] {
  const root = new JsonPath(parsed(text, file, locale), '');
  const read = attempt(() => {
    const checks = root.field('checks').list(Infinity);
    // What is not checked must not look as if nothing were wrong with it.
    const n = String(checks.length);
    if (n === '0') throw new UsageError(say('empty-config', locale, { file }));
    if (checks.length > MOST_CHECKS)
      throw new UsageError(say('long-config', locale, { file, n, most: `${MOST_CHECKS}` }));
    return checks.map((one) => ({ url: one.field('url').text(), flags: flagsAt(one, flags) }));
  });
  if ('problem' in read) {
    const { path, expected, found } = read.problem;
    throw new UsageError(say('bad-config', locale, { file, path, expected, found }));
  }
  const unknown = [
    ...unknownFields(root, ROOT_FIELDS),
    ...root
      .field('checks')
      .list(MOST_CHECKS)
      .flatMap((one) => unknownFields(one, FIELDS)),
  ][0];
  if (unknown !== undefined) {
    throw new UsageError(say('bad-config-field', locale, { file, path: unknown }));
  }
  return read.value.map((one) => targetOf(one.url, one.flags, locale));
}

/** What a check may hold: `schemas/checks.schema.json`. A mistyped name would check something else. */
const FIELDS: ReadonlySet<string> = new Set([
  'url',
  'origin',
  'method',
  'headers',
  'credentials',
  'send',
  'foreign',
  'browser',
]);

const ROOT_FIELDS: ReadonlySet<string> = new Set(['$schema', 'checks']);

function unknownFields({ value, path }: JsonPath, known: ReadonlySet<string>): string[] {
  const names = Object.keys(value as object).filter((name) => !known.has(name));
  return names.map((name) => (path === '' ? name : `${path}.${name}`));
}

function parsed(text: string, file: string, locale: Locale): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(say('bad-config-json', locale, { file }));
  }
}

function flagsAt(place: JsonPath, usual: TargetFlags): TargetFlags {
  const headers = place.field('headers');
  return {
    ...usual,
    ...textAt(place, 'origin'),
    ...textAt(place, 'method'),
    ...textAt(place, 'foreign'),
    ...textAt(place, 'browser'),
    ...flagAt(place, 'credentials'),
    ...flagAt(place, 'send'),
    ...(headers.isAbsent() ? {} : { header: linesAt(headers) }),
  };
}

function textAt(place: JsonPath, name: keyof TargetFlags): TargetFlags {
  const field = place.field(name);
  return field.isAbsent() ? {} : { [name]: field.text() };
}

function flagAt(place: JsonPath, name: keyof TargetFlags): TargetFlags {
  const field = place.field(name);
  if (field.isAbsent()) return {};
  if (typeof field.value !== 'boolean') throw field.wrong('choice');
  return { [name]: field.value };
}

function linesAt(place: JsonPath): string[] {
  if (typeof place.value !== 'object' || place.value === null) throw place.wrong('object');
  return Object.keys(place.value).map((name) => {
    // A name with a colon would be another name.
    const value = place.field(name).text();
    return isToken(name) ? `${name}: ${value}` : '';
  });
}
