import { WebSocket } from 'ws';
import { retry } from '../../retry.ts';
import { Pending } from './pending.ts';

interface Message {
  readonly id?: number;
  readonly type?: string;
  readonly error?: string;
  readonly message?: string;
  readonly result?: unknown;
}

interface Outcome {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** WebDriver BiDi: tabs, their documents and, with Firefox's own extension, the browser window. */
export class Bidi {
  readonly #socket: WebSocket;
  readonly #pending = new Pending();

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (data: Buffer) => this.#settle(JSON.parse(data.toString())));
    socket.on('close', () => this.#pending.end());
  }

  static async connect(url: string): Promise<Bidi> {
    return new Bidi(await retry('BiDi', () => open(url)));
  }

  async send<Result>(method: string, params: object = {}): Promise<Result> {
    const answer = await this.#pending.ask((id) =>
      this.#socket.send(JSON.stringify({ id, method, params })),
    );
    return answer as Result;
  }

  /**
   * Runs the source of a function in a browsing context. Arguments and result travel as JSON, since
   * BiDi's own notation for values would have to be translated both ways.
   */
  async call<Result>(context: string, source: string, args: readonly unknown[]): Promise<Result> {
    const { type, result, exceptionDetails } = await this.send<Outcome>('script.callFunction', {
      functionDeclaration: `async (args) => JSON.stringify(await (${source})(...JSON.parse(args)))`,
      arguments: [{ type: 'string', value: JSON.stringify(args) }],
      awaitPromise: true,
      target: { context },
    });
    if (type === 'exception') throw new Error(exceptionDetails?.text ?? 'unknown exception');
    return (result?.value === undefined ? undefined : JSON.parse(result.value)) as Result;
  }

  #settle({ id, type, error, message, result }: Message): void {
    // Events have no id; nobody here listens to any.
    if (id === undefined) return;
    this.#pending.settle(id, type === 'error' ? `${error}: ${message}` : undefined, result);
  }
}

function open(url: string): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url);
    socket.once('open', () => resolve(socket));
    socket.once('error', reject);
  });
}
