import type { Browser, Exchange, Leg } from '../model/index.ts';
import { Answers } from './answers.ts';
import type { ErrorEvent, HeadersEvent, RequestEvent, SendEvent } from './event.ts';
import { answerOf, beginExchange, hopOf, sentLeg, unseenLeg } from './legs.ts';
import type { Recorded } from './recorded.ts';
import { isTelling, isWorthRecording, leavesHome } from './worth.ts';

/** Decides with which event of an unknown request an exchange begins: with most, none does. */
export class Beginnings {
  readonly #browser: Browser;
  readonly #answers = new Answers();

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  sent(event: SendEvent, seq: number): Recorded | undefined {
    if (!isWorthRecording(event)) return undefined;
    return { exchange: this.#with(event, sentLeg(event, 'actual')), seq, sentAt: seq };
  }

  /** Same-origin requests are let go until a redirect leads them away. */
  answered(event: HeadersEvent, seq: number): Recorded | undefined {
    if (!leavesHome(event)) {
      this.#answers.note(event);
      return undefined;
    }
    const leg = { ...unseenLeg(event, 'actual'), answer: answerOf(event) };
    return { exchange: this.#with(event, leg), seq, unsure: true };
  }

  /** `expected`: a preflight waits for this request, so it is what the preflight stopped. */
  failed(event: ErrorEvent, seq: number, expected: boolean): Recorded | undefined {
    const answer = this.#answers.take(event.requestId);
    if (!expected && !isTelling(event, this.#browser)) return undefined;
    const leg = { ...unseenLeg(event, 'actual'), ...(answer && { answer: answerOf(answer) }) };
    return { exchange: this.#with(event, leg), seq };
  }

  completed({ requestId }: RequestEvent): void {
    this.#answers.take(requestId);
  }

  #with(event: RequestEvent, leg: Leg): Exchange {
    return beginExchange(this.#browser, event, hopOf(event, leg));
  }
}
