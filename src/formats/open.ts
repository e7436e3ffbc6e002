import type { Entry } from '../diagnosis/index.ts';
import { diagnose, neighboursOf } from '../diagnosis/index.ts';
import type { Locale } from '../i18n/index.ts';
import type { Answer, Exchange, Hop, Leg, Problem } from '../model/index.ts';
import { attempt, JsonPath, kindOf, MOST_HOPS, withoutFragment } from '../model/index.ts';
import { harAt } from './har/read.ts';
import { headersAt, LONGEST_FILE, LONGEST_URL, MOST_REQUESTS, short } from './limits.ts';
import { say } from './wording.ts';

/** What a file turned out to be. */
export type Opened = OpenedFile | Refused;

export interface OpenedFile {
  readonly kind: 'har' | 'report';
  /** Oldest first, judged again; of no tab. */
  readonly entries: readonly Entry[];
  /** Requests (HAR) or exchanges (report) in the file. */
  readonly listed: number;
  /** How many of them could not be read, and why the first few could not. */
  readonly unread: number;
  readonly problems: readonly Problem[];
  /** Exchanges that failed for reasons that the browser does not write into its file. */
  readonly untold: number;
  /** Older exchanges that were not in the file any more. */
  readonly dropped: number;
}

/** A file that cannot be opened, and why. */
export interface Refused {
  readonly kind: 'refused';
  readonly because: 'empty' | 'too-big' | 'no-json' | 'unknown' | 'version' | 'wrong';
  /** What was found: the first characters, the names of fields or a version. */
  readonly found: string;
  readonly problem?: Problem;
}

const MOST_PROBLEMS = 3;

/**
 * Opens a HAR file of a browser or of Raison, or a report. Whatever the text, it does not throw:
 * the file comes from a colleague, and the colleague's from anywhere.
 */
export function openFile(text: string): Opened {
  const start = text.trimStart().slice(0, 40);
  if (start === '') return refused('empty', '');
  if (text.length > LONGEST_FILE) return refused('too-big', String(text.length));
  const parsed = parse(text);
  if (parsed === undefined) return refused('no-json', start);
  const opened = attempt(() => openedAt(new JsonPath(parsed.value, '')));
  return 'value' in opened ? opened.value : { ...refused('wrong', ''), problem: opened.problem };
}

/** A byte order mark is no JSON, but programs on Windows write it. */
function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    return undefined; // the caller says so, and shows how the text begins
  }
}

function openedAt(root: JsonPath): Opened {
  if (root.field('schema').value === 'raison-report') return reportAt(root);
  const log = root.field('log').isAbsent() ? root : root.field('log');
  if (log.field('entries').isAbsent()) return refused('unknown', fieldsOf(root));
  const { requests: listed, ...rest } = harAt(log);
  const { length } = log.field('entries').value as readonly unknown[];
  return { kind: 'har', listed, ...rest, dropped: length - listed };
}

function reportAt(root: JsonPath): Opened {
  const version = root.field('version');
  if (version.value !== 1) return refused('version', version.sample());
  const places = root.field('exchanges').list(MOST_REQUESTS);
  const read = places.map((place, at) => attempt(() => exchangeAt(place, `report-${at}`)));
  const exchanges = read.flatMap((one) => ('value' in one ? [one.value] : []));
  const problems = read.flatMap((one) => ('problem' in one ? [one.problem] : []));
  const around = neighboursOf(exchanges);
  return {
    kind: 'report',
    entries: exchanges.map((exchange, at) => ({
      exchange,
      diagnosis: diagnose(exchange, around[at] ?? {}),
    })),
    listed: places.length,
    unread: problems.length,
    problems: problems.slice(0, MOST_PROBLEMS),
    untold: 0,
    dropped: countAt(root.field('dropped')),
  };
}

function countAt({ value }: JsonPath): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0;
}

function refused(because: Refused['because'], found: string): Refused {
  return { kind: 'refused', because, found };
}

function fieldsOf({ value }: JsonPath): string {
  if (kindOf(value) !== 'object') return kindOf(value);
  return Object.keys(value as object)
    .slice(0, 6)
    .join(', ');
}

/** What is to be said of a file: what was in it, or what was expected and what was found. */
export function openedText(opened: Opened, locale: Locale): string[] {
  return opened.kind === 'refused' ? refusedText(opened, locale) : fileText(opened, locale);
}

function refusedText({ because, found, problem }: Refused, locale: Locale): string[] {
  const details = problem === undefined ? [] : [problemText(problem, locale)];
  const most = String(LONGEST_FILE);
  if (because === 'empty' || because === 'wrong')
    return [say(`file-${because}`, locale), ...details];
  if (because === 'too-big') return [say('file-too-big', locale, { found, most })];
  return [say(`file-${because}`, locale, { found })];
}

function fileText(file: OpenedFile, locale: Locale): string[] {
  const shown = String(file.entries.length);
  const listed = String(file.listed);
  const { unread, dropped, untold, problems } = file;
  return [
    say(file.kind === 'har' ? 'opened-har' : 'opened-report', locale, { shown, listed }),
    ...(unread > 0 ? [say('opened-unread', locale, { unread: String(unread) })] : []),
    ...problems.map((problem) => problemText(problem, locale)),
    ...(dropped > 0 ? [say('opened-dropped', locale, { dropped: String(dropped) })] : []),
    ...(untold > 0 ? [say('opened-untold', locale, { untold: String(untold) })] : []),
  ];
}

function problemText({ path, expected, found, sample }: Problem, locale: Locale): string {
  return say('problem', locale, {
    path,
    expected,
    found: sample === '' ? found : 'sample',
    sample,
  });
}

/**
 * One exchange of a report, by the facts alone: what the file says of reasons is not believed, they
 * are found again, so that an old or a forged report is explained like any other.
 */
function exchangeAt(place: JsonPath, id: string): Exchange {
  const [error, document] = [place.field('error'), place.field('documentId')];
  const { value: readable } = place.field('readable');
  return {
    id,
    browser: place.field('browser').choice(['chromium', 'firefox']),
    tabId: -1,
    frameId: 0,
    origin: place.field('origin').text().slice(0, LONGEST_URL),
    type: short(place.field('type').text()),
    time: place.field('time').time(),
    hops: hopsAt(place.field('legs')),
    end: place.field('end').choice(['pending', 'completed', 'error']),
    ...(error.isAbsent() ? {} : { error: short(error.text()) }),
    ...(document.isAbsent() ? {} : { documentId: short(document.text()) }),
    ...(typeof readable === 'boolean' ? { readable } : {}),
    ...(place.field('incomplete').value === true ? { incomplete: true } : {}),
  };
}

function hopsAt(place: JsonPath): Exchange['hops'] {
  const legs = place.list(2 * MOST_HOPS);
  const [first, ...rest] = legs.flatMap((leg) => {
    if (leg.field('kind').choice(['preflight', 'actual']) === 'preflight') return [];
    return [hopOf(leg, legs)];
  });
  if (first === undefined) throw place.wrong('list');
  return [first, ...rest];
}

function hopOf(actual: JsonPath, legs: readonly JsonPath[]): Hop {
  const hop = actual.field('hop').number();
  const preflight = legs.find(
    (leg) => leg.field('hop').value === hop && leg.field('kind').value === 'preflight',
  );
  return {
    url: withoutFragment(actual.field('url').text().slice(0, LONGEST_URL)),
    ...(preflight === undefined ? {} : { preflight: legAt(preflight, 'preflight') }),
    actual: legAt(actual, 'actual'),
  };
}

function legAt(place: JsonPath, kind: Leg['kind']): Leg {
  const [sent, status, error] = [place.field('sent'), place.field('status'), place.field('error')];
  return {
    kind,
    method: short(place.field('method').text()),
    ...(sent.isAbsent() ? {} : { sent: headersAt(sent) }),
    ...(status.isAbsent() ? {} : { answer: answerAt(place) }),
    ...(error.isAbsent() ? {} : { error: short(error.text()) }),
  };
}

function answerAt(place: JsonPath): Answer {
  return {
    status: place.field('status').number(),
    headers: headersAt(place.field('received')),
    ...(place.field('fromCache').value === true ? { fromCache: true } : {}),
  };
}
