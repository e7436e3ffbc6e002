/** @typedef {import('../start/chromium/cdp.mjs').Child} Child */
/** @typedef {import('./panel-scenes.mjs').PanelScene} PanelScene */

/** In the panel: waits until an expression holds; throws when it never does. */
const UNTIL = `async function until(holds) {
  for (let i = 0; i < 200 && !holds(); i++) await new Promise((done) => setTimeout(done, 50));
  if (!holds()) throw new Error('never came: ' + holds);
}`;

/** Selects the request, puts it in the middle of the list and waits for its explanation. */
const select = (/** @type {string} */ url) => `(async () => {
  ${UNTIL}
  const row = () =>
    document.querySelector('[data-testid="exchange"][data-url=${JSON.stringify(url)}]');
  await until(row);
  row().click();
  await until(() => row()?.getAttribute('aria-selected') === 'true');
  await until(() => document.querySelector('[data-testid="detail"][aria-busy="false"]'));
  const list = row().closest('.list');
  list.scrollTop += row().getBoundingClientRect().top - list.clientHeight / 2;
})()`;

/** Chooses a server as a reader does. */
const choose = (/** @type {string} */ server) => `(async () => {
  ${UNTIL}
  const picker = document.querySelector('[data-testid="server-picker"]');
  picker.value = ${JSON.stringify(server)};
  picker.dispatchEvent(new Event('change', { bubbles: true }));
  await until(() => document.querySelector('[data-testid="fix"][data-server="' + picker.value + '"]'));
})()`;

const preview = `(async () => {
  ${UNTIL}
  const part = (name) => document.querySelector('[data-testid="' + name + '"]');
  part('preview-start').click();
  await until(() => part('preview-bar'));
  part('check-again').click();
  await until(() => part('comparison'));
})()`;

/**
 * Brings the panel into the state of a scene.
 *
 * @param {Child} panel
 * @param {PanelScene} scene
 * @param {string} url of the scene's request
 */
export async function show(panel, scene, url) {
  await panel.evaluate(select(url));
  if (scene.previews) await panel.evaluate(preview);
  if (scene.server) await panel.evaluate(choose(scene.server));
}
