import type { Entry, Finding } from '../../diagnosis/index.ts';
import { consoleWording, diagnose } from '../../diagnosis/index.ts';
import type { Locale } from '../../i18n/index.ts';
import { madeExchange } from '../../model/made-exchange.ts';
import type { Reason, Group as ReasonGroup, ReasonId } from '../../reasons/index.ts';
import { reasons } from '../../reasons/index.ts';
import { browserNames, exampleFor, exampleNeighbours } from '../../reasons/reference.ts';
import { sentencesOf, textOf } from '../../reasons/texts.ts';
import { filledTitle } from '../components/format.ts';
import { answerTo, toldText } from '../message/answer.ts';

/** An example, judged by the same engine as every real exchange. */
export interface JudgedExample {
  readonly entry: Entry;
  /** The console line, where no event shows the reason. */
  readonly message?: string;
}

const judged = new Map<ReasonId, JudgedExample>();

/** Examples never change, so each is judged once. */
export function exampleOf(id: ReasonId): JudgedExample {
  const known = judged.get(id) ?? judgedExample(id);
  judged.set(id, known);
  return known;
}

/** What the reason's texts show of its example: its values, and which facts hold. */
export function exampleFinding(id: ReasonId): Pick<Finding, 'reason' | 'vars' | 'conditions'> {
  const { findings } = exampleOf(id).entry.diagnosis;
  return findings.find(({ reason }) => reason === id) ?? { reason: id, vars: {} };
}

function judgedExample(id: ReasonId): JudgedExample {
  const example = exampleFor(id);
  if ('message' in example) return judgedMessage(example.message, id);
  const exchange = madeExchange(example);
  return { entry: { exchange, diagnosis: diagnose(exchange, exampleNeighbours(id)) } };
}

function judgedMessage(message: string, id: ReasonId): JudgedExample {
  const answer = answerTo(message);
  if (answer === undefined) throw new RangeError(`The example message of ${id} is not understood`);
  return { entry: answer.entry, message };
}

/** The reasons that hold every word: of the title, the id, the browsers’ names and sentences. */
export function searchReasons(query: string, locale: Locale): ReasonId[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  const ids: readonly ReasonId[] = reasons.map(({ id }) => id);
  return ids.filter((id) => {
    const text = folded(textFor(id, locale));
    return words.every((word) => text.includes(word));
  });
}

function textFor(id: ReasonId, locale: Locale): string {
  const { chromium, firefox } = browserNames(id);
  const names = [...chromium, ...firefox];
  const sentences = names.map((name) => consoleWording(name, locale) ?? '');
  return [id, textOf(id, locale).title, textOf(id, 'en').title, ...names, ...sentences].join(' ');
}

/** Accents, quotation marks and case are easily typed otherwise. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘“”«»'"\u00a0\u202f]/g, ' ')
    .toLowerCase();
}

/** A reason's name with the values of its example; `…` for what a message does not carry. */
export function exampleTitle(id: ReasonId, locale: Locale): string {
  const finding = exampleFinding(id);
  return filledTitle(
    toldText(sentencesOf(finding, locale), finding.vars).text.title,
    finding.vars,
    locale,
  );
}

/** What a reason is about; the order in which the reference shows them. */
export const KINDS = [
  'kindOrigin',
  'kindCredentials',
  'kindPreflight',
  'kindRedirect',
  'kindNetwork',
  'kindPolicy',
  'kindRemark',
] as const;

export type Kind = (typeof KINDS)[number];

export interface Group {
  readonly kind: Kind;
  readonly ids: readonly ReasonId[];
}

const BY_GROUP: Readonly<Record<ReasonGroup, Kind>> = {
  origin: 'kindOrigin',
  credentials: 'kindCredentials',
  'preflight-status': 'kindPreflight',
  method: 'kindPreflight',
  'request-header': 'kindPreflight',
  redirect: 'kindRedirect',
  network: 'kindNetwork',
  access: 'kindPolicy',
  remark: 'kindRemark',
};

/** Every reason of the list, each in one group; within a group MDN's own reasons come first. */
export function grouped(ids: readonly ReasonId[]): Group[] {
  const all: readonly Reason<ReasonId>[] = reasons;
  const shown = all.filter(({ id }) => ids.includes(id)).toSorted(byFamily);
  return KINDS.map((kind) => ({
    kind,
    ids: shown.filter((reason) => kindOf(reason) === kind).map(({ id }) => id),
  })).filter((group) => group.ids.length > 0);
}

function kindOf({ group, severity }: Reason<ReasonId>): Kind {
  return severity === 'error' ? BY_GROUP[group] : 'kindRemark';
}

/** A special reason stands behind the one that it is a case of. */
function byFamily(one: Reason<ReasonId>, other: Reason<ReasonId>): number {
  return (
    rank(one) - rank(other) || Number(one.id !== one.family) - Number(other.id !== other.family)
  );
}

/** MDN's reasons, in the order of all. */
const FAMILIES = reasons.filter(({ id, family }) => id === family).map(({ id }) => id as string);

function rank({ family }: Reason<ReasonId>): number {
  return family === null ? FAMILIES.length : FAMILIES.indexOf(family);
}
