/** Notes on the background's console what went wrong there; nothing is lost but what it says. */
export function couldNot(doWhat: string, ...why: readonly unknown[]): void {
  console.error(`Raison could not ${doWhat}`, ...why);
}
