import type { Diagnosis, Entry, Finding } from '../../diagnosis/index.ts';
import { diagnose } from '../../diagnosis/index.ts';
import type { Exchange } from '../../model/index.ts';

/**
 * Judges an exchange whose credentials mode is known, because we made it. What the diagnosis of a
 * recorded one must leave open is decided here.
 */
export function judge(exchange: Exchange, credentialed: boolean): Entry {
  const diagnosis = diagnose(exchange);
  if (diagnosis.credentials.mode !== 'unknown') return { exchange, diagnosis };
  return { exchange, diagnosis: decided(diagnosis, credentialed) };
}

/**
 * Judges an exchange that ended where an https page may not go on. Nobody recorded it so: browsers
 * tell of mixed content in their console only.
 *
 * @param url what the browser would not have asked
 */
export function judgeMixed(exchange: Exchange, credentialed: boolean, url: string): Entry {
  const { findings, ...rest } = judge(exchange, credentialed).diagnosis;
  const leg = { hop: exchange.hops.length - 1, kind: 'actual' } as const;
  const [certainty, severity] = ['certain', 'error'] as const;
  // An application behind TLS that redirects to its own http address: that cause says more.
  const cause = findings.filter(({ reason }) => reason === 'redirect-https-to-http');
  const mixed: Finding = { reason: 'mixed-content', leg, certainty, severity, vars: { url } };
  const all = [...cause.map((one) => ({ ...one, certainty })), mixed];
  const diagnosis = { ...rest, findings: all, outcome: 'blocked', explained: true } as const;
  return { exchange, diagnosis: { ...diagnosis, browserErrors: [], browserValue: '' } };
}

function decided(diagnosis: Diagnosis, credentialed: boolean): Diagnosis {
  const findings = diagnosis.findings.flatMap((finding) => {
    if (finding.certainty !== 'if-credentialed') return [finding];
    return credentialed ? [{ ...finding, certainty: 'certain' as const }] : [];
  });
  const mode = credentialed ? 'include' : 'omit';
  return { ...diagnosis, findings, credentials: { mode, proof: 'undecided' } };
}
