import { visibleText } from '../model/index.ts';
import type { Reported } from './reporters/reported.ts';
import { faultText, linesText } from './reporters/text.ts';

/** About 1,500 tokens at three characters each, which is how code and paths come out. */
const MOST_CHARACTERS = 4500;

/** Request, verdict and every fault. */
export function briefOf({ headline, verdict, faults }: Reported): string {
  const full = faults.map((fault) => faultText(fault, 'en')).join('\n\n');
  const start = `${headline}\n${verdict}`;
  if (start.length + full.length < MOST_CHARACTERS - 200) return `${start}\n\n${full}`.trim();
  const short = faults.map(({ id, title, todo }) => `✖ ${title} (${id})\n  → ${todo[0] ?? ''}`);
  return `${start}\n\n${short.join('\n\n')}`;
}

/** The lines to paste, where they go and how to verify; why there are none. */
export function briefLines({ headline, verdict, lines, faults }: Reported): string {
  if (lines !== undefined) return `${headline}\n${verdict}\n\n${linesText(lines, 'en')}`;
  const todo = faults.flatMap((fault) => fault.todo.map((one) => `→ ${one}`));
  const why = faults.length === 0 ? [] : ['No configuration of the server fixes this.', ...todo];
  return [headline, verdict, ...why].join('\n');
}

/** Bidi and control characters made visible, and never longer than a tool may answer. */
export function capped(text: string): string {
  const lines = text.split('\n').map(visibleText);
  const whole = lines.join('\n');
  if (whole.length <= MOST_CHARACTERS) return whole;
  return `${whole.slice(0, MOST_CHARACTERS - 60)}\n… Cut. Run raison check for all of it.`;
}
