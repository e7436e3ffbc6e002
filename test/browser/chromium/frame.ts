import type { Child } from '../../../scripts/start/chromium/cdp.mjs';

/** Runs in the DevTools front-end, whose frames lie in shadow trees. */
function find(base: string): { x: number; y: number } | undefined {
  const inside = (root: Document | ShadowRoot): HTMLIFrameElement[] =>
    [...root.querySelectorAll('*')].flatMap((element) => {
      if (element instanceof HTMLIFrameElement) return [element];
      return element.shadowRoot === null ? [] : inside(element.shadowRoot);
    });
  const frames = inside(document).filter(
    ({ src, offsetWidth }) => src.startsWith(base) && offsetWidth > 0,
  );
  const box = frames[0]?.getBoundingClientRect();
  return box === undefined ? undefined : { x: box.x, y: box.y };
}

/** Where the extension's panel stands in the DevTools front-end. */
export async function placeOfFrame(
  frontend: Child,
  base: string,
): Promise<{ x: number; y: number }> {
  const place = await frontend.evaluate(`(${String(find)})(${JSON.stringify(base)})`);
  if (place === undefined) throw new Error('the panel is not shown');
  return place as { x: number; y: number };
}
