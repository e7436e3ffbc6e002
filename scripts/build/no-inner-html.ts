import type { Plugin } from 'vite';

const PREACT = /preact[\\/]dist[\\/]preact\.m?js$/;

function patch(code: string, id: string) {
  if (!PREACT.test(id)) return undefined;
  if (!code.includes('.innerHTML=')) throw new Error(`preact changed: no innerHTML left in ${id}`);
  return { code: code.replaceAll('.innerHTML=', '.textContent='), map: null };
}

/**
 * Takes Preact's one `innerHTML` assignment out of the bundle: no page of ours can then turn text
 * from the network into markup, and `web-ext lint` has nothing to warn about. Fails the build when
 * Preact no longer looks as expected, rather than silently protecting nothing.
 */
export function noInnerHtml(): Plugin {
  return { name: 'no-inner-html', enforce: 'pre', transform: patch };
}
