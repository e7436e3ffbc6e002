import type { Locale } from '../../i18n/index.ts';
import { githubOf } from './github.ts';
import { jsonOf } from './json.ts';
import { junitOf } from './junit.ts';
import { markdownOf } from './markdown.ts';
import type { Reported } from './reported.ts';
import { sarifOf } from './sarif.ts';
import { textOf } from './text.ts';

export const FORMATS = ['text', 'json', 'sarif', 'junit', 'github', 'markdown'] as const;

export type Format = (typeof FORMATS)[number];

type Writer = (reports: readonly Reported[], locale: Locale, version: string) => string;

const WRITERS: Readonly<Record<Format, Writer>> = {
  text: textOf,
  json: jsonOf,
  sarif: sarifOf,
  junit: junitOf,
  github: githubOf,
  markdown: markdownOf,
};

/** All checks of a run in this format. @param version of Raison */
export function written(
  format: Format,
  reports: readonly Reported[],
  locale: Locale,
  version: string,
): string {
  return WRITERS[format](reports, locale, version);
}
