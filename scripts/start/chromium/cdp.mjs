/** @typedef {import('playwright').CDPSession} CDPSession */

/**
 * A target that Playwright does not know (DevTools, a panel, a frame of another process), spoken to
 * through a session that it does: each message travels inside one of the parent's.
 */
export class Child {
  #last = 0;

  /** @type {Map<number, { resolve: (result: unknown) => void, reject: (e: Error) => void }>} */
  #waiting = new Map();

  /** @type {((event: { method: string, params: unknown }) => void)[]} */
  #listeners = [];

  /**
   * @param {CDPSession} parent
   * @param {string} sessionId of a session attached with `flatten: false`
   */
  constructor(parent, sessionId) {
    this.parent = parent;
    this.sessionId = sessionId;
    parent.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId === sessionId) this.#receive(JSON.parse(event.message));
    });
  }

  /** @param {{ id?: number, method: string, params: unknown, result: unknown, error?: Error }} message */
  #receive(message) {
    if (message.id === undefined) return this.#listeners.forEach((listen) => listen(message));
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.error) waiting?.reject(new Error(message.error.message));
    else waiting?.resolve(message.result);
  }

  /** @param {(event: { method: string, params: unknown }) => void} listener of every event */
  onEvent(listener) {
    this.#listeners.push(listener);
  }

  /**
   * @param {string} method
   * @param {object} [params]
   * @returns {Promise<unknown>}
   */
  send(method, params = {}) {
    const id = ++this.#last;
    const message = JSON.stringify({ id, method, params });
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      const { sessionId } = this;
      this.parent.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
  }

  /**
   * Runs an expression there and waits for its promise; the value must survive JSON.
   *
   * @param {string} expression
   */
  async evaluate(expression) {
    const question = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails: trouble } =
      /** @type {{ result: { value: unknown }, exceptionDetails?: { text: string, exception?: { description: string } } }} */ (
        await this.send('Runtime.evaluate', question)
      );
    if (trouble) throw new Error(trouble.exception?.description ?? trouble.text);
    return result.value;
  }
}
