import * as fc from 'fast-check';
import { expect } from 'vitest';
import { error, headers, send } from '../../../src/background/capture/testing.ts';
import { DiagnosisCache } from '../../../src/background/ports/diagnosis-cache.ts';
import { PortServer } from '../../../src/background/ports/port-server.ts';
import { NO_PREVIEWS } from '../../../src/background/ports/testing.ts';
import { TabLog } from '../../../src/background/store/tab-log.ts';
import { PORT_NAME } from '../../../src/protocol.ts';
import { api, BASE, ID } from '../fake-api.ts';
import { target } from '../target.ts';
import { isQuestion, isToldByPanel, message } from './protocol.ts';
import { text } from './texts.ts';

interface Sender {
  readonly id?: string;
  readonly url?: string;
}

const url = fc.oneof(
  fc.constantFrom(`${BASE}src/panel/index.html`, BASE, BASE.slice(0, -1), `${BASE}../x`),
  fc.constantFrom('https://evil.example/', `https://evil.example/${BASE}`, 'null', ''),
  text,
);
const sender: fc.Arbitrary<Sender | undefined> = fc.option(
  fc.record({ id: fc.oneof(fc.constantFrom(ID, 'other', ''), text), url }, { requiredKeys: [] }),
  { nil: undefined },
);

function isOurs(of: Sender | undefined): boolean {
  if (of?.id !== ID) return false;
  return of.url === undefined || of.url.indexOf(BASE) === 0;
}

/** Both ends of a port: what the port server said over it, and how to say something to the port server. */
class Port {
  readonly name: string;
  readonly sender: Sender | undefined;
  readonly heard: unknown[] = [];
  isOpen = true;
  #tell: (message: unknown) => void = () => undefined;
  readonly onMessage = { addListener: (one: (message: unknown) => void) => (this.#tell = one) };
  readonly onDisconnect = { addListener: () => undefined };

  constructor(name: string, from: Sender | undefined) {
    this.name = name;
    this.sender = from;
  }

  postMessage(one: unknown): void {
    this.heard.push(one);
  }

  disconnect(): void {
    this.isOpen = false;
  }

  tell(one: unknown): void {
    this.#tell(one);
  }
}

const area = { get: async () => ({}), set: async () => undefined, remove: async () => undefined };

/** a port server that knows one blocked request of tab 7. */
async function openApiPage(): Promise<TabLog> {
  api.connect.length = 0;
  api.message.length = 0;
  const tabLog = new TabLog('chromium', area, Promise.resolve(false));
  const diagnoses = new DiagnosisCache(NO_PREVIEWS);
  new PortServer(tabLog, diagnoses).open();
  await Promise.all([tabLog.ready, diagnoses.ready]);
  for (const one of [send(), headers(200), error('net::ERR_FAILED')]) tabLog.record(one);
  return tabLog;
}

type Approach = readonly [unknown, Sender | undefined, string];

/** Strangers learn and change nothing; our own pages get an answer to every question. */
async function examinePorts([said, from, name]: Approach): Promise<void> {
  const tabLog = await openApiPage();
  const answer: unknown = await api.message[0]?.(said, from);
  const isAnswered = isOurs(from) && isQuestion(said);
  expect(answer).toBeTypeOf('object');
  if (!isAnswered) expect(Object.keys(answer as object)).toEqual(['error']);
  const port = new Port(name, from);
  api.connect[0]?.(port);
  const isWelcome = isOurs(from) && name === PORT_NAME;
  expect(port.isOpen).toBe(isWelcome);
  port.tell(said);
  if (!isWelcome) expect(port.heard).toEqual([]);
  else if (!isToldByPanel(said)) expect(port.heard).toEqual([{ error: expect.any(String) }]);
  if (!isWelcome || !isToldByPanel(said)) expect(tabLog.exchanges(7)).toHaveLength(1);
}

const name = fc.oneof(fc.constantFrom(PORT_NAME, PORT_NAME, 'raison-hold-7', ''), text);

export const PORTS = [target('ports', 20, fc.tuple(message, sender, name), examinePorts)];
