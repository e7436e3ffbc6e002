/** Holds tasks back in order until it is opened; from then on they run at once. */
export class Turnstile {
  #waiting: (() => void)[] | undefined = [];

  when(task: () => void): void {
    if (this.#waiting === undefined) task();
    else this.#waiting.push(task);
  }

  /** What waits runs first, and what those tasks ask for after them. */
  open(): void {
    for (const task of this.#waiting ?? []) task();
    this.#waiting = undefined;
  }
}
