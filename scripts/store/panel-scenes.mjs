/**
 * What the stores' pictures show of the panel. `id` is the demo's scenario (test/site/scenarios).
 *
 * @typedef {object} PanelScene
 * @property {string} name of the picture
 * @property {'light' | 'dark'} theme
 * @property {string} id
 * @property {string} [server] whose lines to show; Nginx's unless said
 * @property {boolean} [previews] whether to press Preview and ask again
 */

/** @type {readonly PanelScene[]} */
export const panelScenes = [
  { name: '1-named', theme: 'light', id: 'options-405' },
  { name: '2-fix', theme: 'dark', id: 'options-405', server: 'apache' },
  { name: '3-everything', theme: 'light', id: 'three-faults', server: 'nginx' },
  { name: '4-preview', theme: 'dark', id: 'missing', previews: true },
];
