import { isRecord, isTabId } from './shape.ts';

/** One-shot question of an extension page: the JSON report of a tab. */
export interface ReportRequest {
  readonly type: 'report';
  readonly tabId: number;
}

export function isReportRequest(message: unknown): message is ReportRequest {
  return isRecord(message) && message['type'] === 'report' && isTabId(message['tabId']);
}
