import type { Finding } from '../diagnosis/index.ts';
import { explainMessage } from '../diagnosis/index.ts';
import { redactUrls } from '../formats/redact.ts';
import type { Fault } from '../formats/wording.ts';
import { faultOf, faultText } from '../formats/wording.ts';
import { reasonById } from '../reasons/index.ts';
import { sentencesOf } from '../reasons/texts.ts';
import type { Options, Run } from './options.ts';
import { UsageError } from './options.ts';
import { say } from './texts/index.ts';

/** What a pasted console message means; `undefined` for text that is no message we know. */
export function explainedFault(message: string, locale: Options['locale']): Fault | undefined {
  const known = explainMessage(message);
  if (known === undefined) return undefined;
  const { reason, leg = 'actual', vars } = known;
  const redacted = Object.entries(vars).map(([name, value]) => [name, redactUrls(value)]);
  const finding: Finding = {
    reason,
    leg: { hop: 0, kind: leg },
    certainty: 'certain',
    severity: reasonById(reason).severity,
    vars: Object.fromEntries(redacted) as Record<string, string>,
  };
  return withoutGaps(faultOf(finding, false, locale), finding, locale);
}

/** A message seldom holds all that a sentence about a recorded request says: those are left out. */
function withoutGaps(fault: Fault, finding: Finding, locale: Options['locale']): Fault {
  const templates = sentencesOf(finding, locale);
  const isWhole = (template: string | undefined) =>
    [...(template ?? '').matchAll(/\{(\w+)(\|)?/g)].every(
      ([, name = '', isChoice]) => isChoice !== undefined || (finding.vars[name] ?? '') !== '',
    );
  return {
    ...fault,
    happened: fault.happened.filter((_, at) => isWhole(templates.happened[at])),
    todo: fault.todo.filter((_, at) => isWhole(templates.todo[at])),
    avoid: fault.avoid.filter((_, at) => isWhole(templates.avoid[at])),
  };
}

export function explained(message: string, { locale, format }: Options): Run {
  if (message.trim() === '') throw new UsageError(say('missing-message', locale));
  const fault = explainedFault(message, locale);
  if (fault === undefined)
    return { code: 3, output: '', error: `${say('unknown-message', locale)}\n` };
  const output = format === 'json' ? JSON.stringify(fault, null, 2) : faultText(fault, locale);
  return { code: 0, output: `${output}\n`, error: '' };
}
