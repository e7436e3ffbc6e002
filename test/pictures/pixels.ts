import type { Page } from 'playwright';

/** Eight bits each of red, green, blue and alpha, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Decodes a picture in the browser, which knows every format. @param page a blank one */
export async function pixelsOf(page: Page, picture: Buffer): Promise<Pixels> {
  const { width, height, data } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (one) => one.codePointAt(0) ?? 0);
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    canvas?.drawImage(bitmap, 0, 0);
    const found = canvas?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
    const parts: string[] = [];
    for (let at = 0; at < found.length; at += 30_000) {
      parts.push(String.fromCodePoint(...found.slice(at, at + 30_000)));
    }
    return { width: bitmap.width, height: bitmap.height, data: btoa(parts.join('')) };
  }, picture.toString('base64'));
  return { width, height, data: Buffer.from(data, 'base64') };
}
