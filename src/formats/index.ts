export type { Opened, OpenedFile, Refused } from './open.ts';
export { openedText, openFile } from './open.ts';
export { redactUrl, redactUrls } from './redact.ts';
export type { Report, ReportedExchange, ReportedFinding, ReportedLeg } from './report/report.ts';
export { reportOf } from './report/report.ts';
export type { CurlCommand, FileKind, Shared, ShareKind, ShareOptions, Shell } from './share.ts';
export { curlCommands, fileKinds, shareAs, shareKinds, shareKindsFor, shareTab } from './share.ts';
