import type { CorsError } from '../driver-interface.ts';
import type { Chrome } from './protocol/chrome.ts';
import type { Heard } from './protocol/privileged.ts';

/** What Firefox's console and network have said since the start. */
export function heard(chrome: Chrome): Promise<Heard> {
  return chrome.run(({ raison }) => raison.heard);
}

/** A failed preflight is told twice: the true reason first, then the request that it was for. */
export function corsErrorsOf({ console }: Heard): CorsError[] {
  return console
    .filter(({ category }) => category.startsWith('CORS'))
    .map(({ category, message }) => ({ name: category, url: urlIn(message) }));
}

function urlIn(message: string): string {
  const [url = ''] = message.match(/\b[a-z]+:\/\/\S+/) ?? [];
  return url.replace(/\.$/, '');
}
