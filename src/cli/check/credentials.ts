import type { Diagnosis, Entry } from '../../diagnosis/index.ts';
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

function decided(diagnosis: Diagnosis, credentialed: boolean): Diagnosis {
  const findings = diagnosis.findings.flatMap((finding) => {
    if (finding.certainty !== 'if-credentialed') return [finding];
    return credentialed ? [{ ...finding, certainty: 'certain' as const }] : [];
  });
  const mode = credentialed ? 'include' : 'omit';
  return { ...diagnosis, findings, credentials: { mode, proof: 'undecided' } };
}
