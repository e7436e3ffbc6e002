import * as fc from 'fast-check';
import { expect } from 'vitest';
import {
  heldTab,
  holdName,
  isAccessRequest,
  isPanelRequest,
  isPanelUpdate,
  isPreviewRequest,
  isReportRequest,
} from '../../../src/protocol.ts';
import { target } from '../target.ts';
import { text } from './texts.ts';

/** What each message must hold, said once more and in another way than the guards say it. */
const SHAPES: Readonly<Record<string, Readonly<Record<string, (value: unknown) => boolean>>>> = {
  follow: { tabId: isTab },
  clear: {},
  preserve: { on: isBoolean },
  timings: { timings: areTimings },
  report: { tabId: isTab },
  access: {},
  'preview-start': { tabId: isTab, exchangeId: isText, spec: isPlain },
  'preview-stop': { id: isText },
  'preview-pin': { id: isText, pinned: isBoolean },
  'preview-beat': {},
};
const PANEL = ['follow', 'clear', 'preserve', 'timings'];
const PREVIEW = ['preview-start', 'preview-stop', 'preview-pin', 'preview-beat'];

function isTab(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > -2;
}
function isBoolean(value: unknown): boolean {
  return value === true || value === false;
}
function isText(value: unknown): boolean {
  return typeof value === 'string';
}
function isPlain(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object Object]';
}
function isNumber(value: unknown): boolean {
  return typeof value === 'number' && value - value === 0;
}
function areTimings(value: unknown): boolean {
  return Array.isArray(value) && value.every(isTimingLike);
}
function isTimingLike(value: unknown): boolean {
  if (!isPlain(value)) return false;
  const { url, start, status } = value as Record<string, unknown>;
  return isText(url) && isNumber(start) && isNumber(status);
}

function fits(message: unknown, types: readonly string[]): boolean {
  if (!isPlain(message)) return false;
  const fields = message as Record<string, unknown>;
  return types.some(
    (type) =>
      fields['type'] === type &&
      Object.entries(SHAPES[type] ?? {}).every(([name, isRight]) => isRight(fields[name])),
  );
}

const tabId = fc.oneof(
  fc.constantFrom<unknown>(7, -1, 0, -2, 1.5, '7', 2 ** 53, null),
  fc.double(),
);
const odd = fc.oneof(fc.jsonValue({ maxDepth: 2 }), text);
const timing = fc.record(
  { url: fc.oneof(text, odd), start: fc.oneof(fc.double(), odd), status: fc.oneof(fc.nat(), odd) },
  { requiredKeys: [] },
);

/** Nearly a message: the right names with values of every kind, some missing. */
const nearly = fc.record(
  {
    type: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...Object.keys(SHAPES)) }, odd),
    tabId,
    on: fc.oneof(fc.boolean(), odd),
    timings: fc.oneof(fc.array(timing, { maxLength: 3 }), odd),
    id: fc.oneof(text, odd),
    pinned: fc.oneof(fc.boolean(), odd),
    exchangeId: fc.oneof(text, odd),
    spec: fc.oneof(fc.dictionary(text, odd, { maxKeys: 2 }), odd),
    entries: fc.oneof(fc.constant([]), odd),
  },
  { requiredKeys: [] },
);

/** Any JSON, and what is almost a message of ours. */
export const message: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: nearly },
  { weight: 1, arbitrary: fc.jsonValue() },
);

/** A message is ours when it has the shape of one: no more, no less. */
function examineGuards(given: unknown): void {
  expect(isPanelRequest(given)).toBe(fits(given, PANEL));
  expect(isPreviewRequest(given)).toBe(fits(given, PREVIEW));
  expect(isReportRequest(given)).toBe(fits(given, ['report']));
  expect(isAccessRequest(given)).toBe(fits(given, ['access']));
  if (isPanelUpdate(given)) expect(Array.isArray(given.entries)).toBe(true);
}

function examineName([name, id]: [string, number]): void {
  expect(heldTab(holdName(id))).toBe(id);
  const held = heldTab(name);
  if (held !== undefined) expect(name).toMatch(/^raison-hold-[0-9]+$/);
}

export const PROTOCOL = [
  target('messages', 50, message, examineGuards),
  target(
    'names of ports',
    10,
    fc.tuple(
      fc.oneof(
        text,
        text.map((one) => `raison-hold-${one}`),
      ),
      fc.nat(),
    ),
    examineName,
  ),
];

/** Is it a question that the background answers at all? */
export function isQuestion(given: unknown): boolean {
  return fits(given, ['report', 'access', ...PREVIEW]);
}

export function isToldByPanel(given: unknown): boolean {
  return fits(given, PANEL);
}
