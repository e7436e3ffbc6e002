import type { Diagnosis, Entry, Finding } from '../diagnosis/index.ts';
import type { Answer, Exchange, Header, HeaderList, Hop, Leg } from '../model/index.ts';
import { redactUrl, redactUrls, redactValue } from './redact.ts';

/**
 * The same entry without what an address may give away. Every export starts here, so that none can
 * forget to; secret headers were never recorded.
 */
export function redactEntry({ exchange, diagnosis }: Entry): Entry {
  return { exchange: redactExchange(exchange), diagnosis: redactDiagnosis(diagnosis) };
}

function redactExchange(exchange: Exchange): Exchange {
  const [first, ...rest] = exchange.hops;
  return { ...exchange, hops: [redactHop(first), ...rest.map(redactHop)] };
}

function redactHop({ url, preflight, actual }: Hop): Hop {
  const asked = preflight === undefined ? {} : { preflight: redactLeg(preflight) };
  return { url: redactUrl(url), ...asked, actual: redactLeg(actual) };
}

function redactLeg(leg: Leg): Leg {
  return {
    ...leg,
    ...(leg.sent === undefined ? {} : { sent: redactHeaders(leg.sent) }),
    ...(leg.answer === undefined ? {} : { answer: redactAnswer(leg.answer) }),
  };
}

function redactAnswer(answer: Answer): Answer {
  return { ...answer, headers: redactHeaders(answer.headers) };
}

function redactHeaders(list: HeaderList): Header[] {
  return list.map((header) => ({ ...header, value: redactValue(header.value) }));
}

function redactDiagnosis(diagnosis: Diagnosis): Diagnosis {
  const { findings, browserValue } = diagnosis;
  return {
    ...diagnosis,
    findings: findings.map(redactFinding),
    browserValue: redactUrls(browserValue),
  };
}

function redactFinding(finding: Finding): Finding {
  const { value, expected, vars } = finding;
  return {
    ...finding,
    ...(typeof value === 'string' ? { value: redactValue(value) } : {}),
    ...(expected === undefined ? {} : { expected: redactValue(expected) }),
    vars: Object.fromEntries(Object.entries(vars).map(([name, one]) => [name, redactValue(one)])),
  };
}
