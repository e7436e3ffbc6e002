import type { HeaderList } from '../model/index.ts';
import { admitHeaders } from '../model/index.ts';
import type { RawHeader } from './event.ts';

const TEXT = new TextDecoder();

/** What the recorder keeps of webRequest's headers. */
export function admit(lines: readonly RawHeader[]): HeaderList {
  return admitHeaders(lines, textOf);
}

/** Bytes come only where they are no UTF-8: what cannot be read shows as `�`, and is no origin. */
function textOf({ value, binaryValue }: RawHeader): string {
  if (value !== undefined) return value;
  if (binaryValue === undefined || typeof binaryValue === 'string') return binaryValue ?? '';
  return TEXT.decode(new Uint8Array(binaryValue));
}
