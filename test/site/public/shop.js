import { ways } from './ways.js';

/**
 * The shop's page: sends every request of the demo, one after the other so that every run is alike,
 * and writes beside each what the page itself got to see of it.
 */

/** @typedef {import('../site.mjs').Asked} Asked */

/**
 * @param {Asked} asked
 * @returns {Promise<{ state: 'ok' | 'blocked', saw: string }>}
 */
async function send(asked) {
  try {
    return { state: 'ok', saw: await ways[asked.how ?? 'fetch'](asked) };
  } catch (error) {
    return { state: 'blocked', saw: String(error) };
  }
}

/** @param {Asked} asked */
async function show(asked) {
  const card = document.querySelector(`[data-scenario="${asked.id}"]`);
  if (!(card instanceof HTMLElement)) return;
  card.dataset.state = 'sending';
  const { state, saw } = await send(asked);
  card.dataset.state = state;
  const output = card.querySelector('output');
  if (output) output.value = saw;
}

/** @type {Asked[]} */
const all = JSON.parse(document.getElementById('asked')?.textContent ?? '[]');

async function showAll() {
  delete document.body.dataset.done;
  for (const asked of all) await show(asked);
  document.body.dataset.done = 'true';
}

for (const asked of all) {
  const button = document.querySelector(`[data-scenario="${asked.id}"] button`);
  button?.addEventListener('click', () => void show(asked));
}
document.getElementById('all')?.addEventListener('click', () => void showAll());

// The sandboxed frame must be there before it is spoken to: `load` waits for frames.
if (document.readyState === 'complete') void showAll();
else addEventListener('load', () => void showAll());
