import type { PanelRequest, PanelUpdate } from '../protocol.ts';
import { isPanelUpdate } from '../protocol.ts';

/** The part of `runtime.Port` that is used, so that tests can stand in for the background. */
export interface Line {
  postMessage(message: PanelRequest): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

export interface FollowOptions {
  readonly tabId: number;
  /** `undefined`: there is no background any more, and there will be none. */
  connect(): Line | undefined;
  later(milliseconds: number, task: () => void): void;
  onUpdate(update: PanelUpdate): void;
  onConnection(connected: boolean): void;
}

const FIRST_DELAY = 50;
const LONGEST_DELAY = 5000;

/** A background that is there answers `follow` long before this, in milliseconds. */
const PATIENCE = 3000;

/**
 * Follows a tab over a port and reconnects whenever the background dies, which it does at any
 * moment. Each connection begins with `follow`, answered by a snapshot, so nothing stays lost;
 * requests made while the line is down are sent on the next one.
 *
 * @returns how to tell the background something
 */
export function followTab(options: FollowOptions): (request: PanelRequest) => void {
  let port: Line | undefined;
  let delay = FIRST_DELAY;
  let unsent: PanelRequest[] = [];
  let answered = false;

  const send = (request: PanelRequest): void => {
    try {
      if (port === undefined) unsent.push(request);
      else port.postMessage(request);
    } catch {
      // The port died a moment before its event: what was said waits for the next one.
      unsent.push(request);
    }
  };
  const hear = (message: unknown): void => {
    if (!isPanelUpdate(message)) return;
    delay = FIRST_DELAY;
    answered = true;
    options.onUpdate(message);
  };
  const lose = (line: Line): void => {
    if (port !== line) return;
    port = undefined;
    options.onConnection(false);
    options.later(delay, open);
    delay = Math.min(LONGEST_DELAY, delay * 2);
  };
  /** Firefox may lose a port opened while the background dies, without a word to either end. */
  const doubt = (line: Line): void => {
    if (!answered) lose(line);
  };
  function open(): void {
    const line = options.connect();
    port = line;
    if (line === undefined) return;
    answered = false;
    options.later(PATIENCE, () => doubt(line));
    line.onMessage.addListener(hear);
    line.onDisconnect.addListener(() => lose(line));
    const waiting: PanelRequest[] = [{ type: 'follow', tabId: options.tabId }, ...unsent];
    unsent = [];
    options.onConnection(true);
    waiting.forEach(send);
  }
  open();
  return send;
}
