export type { CurlCommand, Shell } from './curl.ts';
export { curlCommands } from './curl.ts';
export type { Opened, OpenedFile, Refused } from './open.ts';
export { openedText, openFile } from './open.ts';
export { redactUrl, redactUrls } from './redact.ts';
export type {
  Report,
  ReportedExchange,
  ReportedFinding,
  ReportedLeg,
} from './report/report.ts';
export { reportOf } from './report/report.ts';
export type { FileKind, Shared, ShareKind, ShareOptions } from './share.ts';
export { fileKinds, shareAs, shareKinds, shareKindsFor, shareTab } from './share.ts';
