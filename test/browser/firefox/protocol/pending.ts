interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Commands whose answers have not come yet, by number. */
export class Pending {
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;

  /** Sends a command under a number of its own; resolves with its answer. */
  ask(send: (id: number) => void): Promise<unknown> {
    this.#last += 1;
    const id = this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      send(id);
    });
  }

  /** An answer came; `error` is a text when the command failed. */
  settle(id: number, error: string | undefined, value: unknown): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error === undefined) waiting?.resolve(value);
    else waiting?.reject(new Error(error));
  }

  /** The connection is gone: nothing more will be answered. */
  end(): void {
    for (const { reject } of this.#waiting.values()) reject(new Error('the browser hung up'));
    this.#waiting.clear();
  }
}
