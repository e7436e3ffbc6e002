/** What is measured: bundled and minified as it ships. */

export { Recorder } from '../../../src/background/capture/recorder.ts';
export { toEvent } from '../../../src/background/capture/request-event.ts';
export { DiagnosisCache } from '../../../src/background/ports/diagnosis-cache.ts';
export { ExchangeBuffer } from '../../../src/background/store/exchange-buffer.ts';
export { TabLog } from '../../../src/background/store/tab-log.ts';
export { diagnose } from '../../../src/diagnosis/index.ts';
