/**
 * What the stores' pictures show of the panel. `id` is the demo's scenario (test/site/scenarios).
 *
 * @typedef {object} PanelScene
 * @property {string} name of the picture
 * @property {'light' | 'dark'} theme
 * @property {string} id
 * @property {string} [section] the part of the explanation to start at; its top unless said
 * @property {boolean} [folded] whether only the titles of the findings show
 * @property {boolean} [previews] whether to press Preview and ask again
 */

/** @type {readonly PanelScene[]} */
export const panelScenes = [
  { name: '1-named', theme: 'light', id: 'options-405' },
  { name: '2-fix', theme: 'dark', id: 'options-405', section: 'section-fix' },
  { name: '3-everything', theme: 'light', id: 'three-faults', folded: true },
  { name: '4-preview', theme: 'dark', id: 'missing', previews: true },
];
