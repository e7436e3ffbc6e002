/** The messages between background and pages: discriminated unions, and guards that tell them. */
export * from './protocol/access.ts';
export * from './protocol/names.ts';
export * from './protocol/panel.ts';
export * from './protocol/preview.ts';
export * from './protocol/report.ts';
export type { Timing } from './protocol/timing.ts';
export * from './protocol/watch.ts';
