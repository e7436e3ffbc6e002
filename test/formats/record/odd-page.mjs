/** @param {string} api the worker's script: asks once, then says so */
export const WORKER = (api) =>
  `fetch('${api}/from-worker').catch(() => undefined).then(() => postMessage('done'));`;

/**
 * The page asks one after the other, so that every run is alike; only `/parallel` goes out at once.
 *
 * @param {{ plain: string, tls: string }} hosts
 */
const script = ({ plain, tls }) => `
const ask = (path, init) => fetch('${plain}' + path, init).then(() => 0, () => 0);
const settled = (element, path) => new Promise((resolve) => {
  element.onload = element.onerror = resolve;
  element.src = '${plain}' + path;
  document.body.append(element);
});
(async () => {
  const giveUp = new AbortController();
  setTimeout(() => giveUp.abort(), 300);
  await ask('/hang-abort', { signal: giveUp.signal });
  void ask('/hang');
  await ask('/reset');
  await ask('/reset', { method: 'PUT' });
  await ask('/reset-later', { method: 'PUT' });
  await ask('/redirect-bare');
  await ask('/redirect-ok');
  await ask('/redirect-ok-manual', { redirect: 'manual' });
  await ask('/redirect-ok-error', { redirect: 'error' });
  await ask('/redirect-ok-login');
  await ask('/opaque', { mode: 'no-cors' });
  await ask('/same-origin-mode', { mode: 'same-origin' });
  await fetch('${tls}/tls').catch(() => 0);
  const script = document.createElement('script');
  script.crossOrigin = 'use-credentials';
  await settled(script, '/script.js');
  navigator.sendBeacon('${plain}/beacon', new Blob(['{}'], { type: 'application/json' }));
  await ask('/ok-put', { method: 'PUT', headers: { 'x-a': '1' } });
  await ask('/ok-put', { method: 'PUT', headers: { 'x-a': '1' } });
  await Promise.all([1, 2, 3].map(() => ask('/parallel', { method: 'DELETE' })));
  const worker = new Worker('/worker.js');
  await new Promise((resolve) => { worker.onmessage = resolve; });
  await ask('/ok-credentials', { credentials: 'include' });
  await ask('/secret?token=s3cr3t#fragment');
  document.body.dataset.done = 'true';
})();`;

/** @param {{ plain: string, tls: string }} hosts */
export function page(hosts) {
  return `<!doctype html><title>Odd</title><link rel="icon" href="data:,"><body>
<script type="module">${script(hosts)}</script></body>`;
}
