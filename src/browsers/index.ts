export { failedWithoutReason } from './chromium.ts';
export { consoleWording, namesOf } from './console.ts';
export type { ErrorKind, Failure } from './error-kinds.ts';
export { isImageWithheld, isLookAlike, kindOf } from './error-kinds.ts';
export type { MdnReason } from './mdn.ts';
export { mdnPage } from './mdn.ts';
export type { BrowserError, BrowserNames, MessagePattern } from './table.ts';
export { verdictsOf } from './verdicts.ts';
