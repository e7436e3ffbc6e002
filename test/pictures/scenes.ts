import { STATES } from '../browser/panel/panel-states.ts';
import type { View } from '../stub/browser.ts';

/** A state to be photographed. */
export interface Scene {
  /** Name of its files. */
  readonly name: string;
  readonly state: string;
  readonly lang: View['lang'];
  readonly theme: View['theme'];
}

const scene = (state: string, lang: Scene['lang'], theme: Scene['theme']): Scene => ({
  name: `${state.replaceAll(/\W+/g, '-')}-${lang}-${theme}`,
  state,
  lang,
  theme,
});

/** Each layout in both languages and themes; of the rest each look once. */
export const SCENES: readonly Scene[] = [
  ...['low dock', 'dock', 'dock at the side', 'window'].flatMap((size) => [
    scene(`panel: ${size}`, 'en', 'light'),
    scene(`panel: ${size}`, 'en', 'dark'),
    scene(`panel: ${size}`, 'fr', 'light'),
    scene(`panel: ${size}`, 'fr', 'dark'),
  ]),
  scene('panel: fix for Apache', 'en', 'light'),
  scene('panel: nothing blocked', 'fr', 'dark'),
  scene('popup: list and glance', 'en', 'dark'),
];

export function stateOf({ state }: Scene) {
  const found = STATES.find(({ name }) => name === state);
  if (found === undefined) throw new RangeError(`no state '${state}'`);
  return found;
}
