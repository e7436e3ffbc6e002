const PATIENCE = 4_000;
const PAUSE = 50;

/** Asks again and again until the answer is yes; `false` when it never was. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<boolean> {
  const end = performance.now() + PATIENCE;
  while (performance.now() < end) {
    if (await holds()) return true;
    await new Promise((done) => setTimeout(done, PAUSE));
  }
  return false;
}
