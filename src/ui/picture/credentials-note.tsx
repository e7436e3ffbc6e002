import type { Credentials } from '../../diagnosis/index.ts';
import { Say } from '../ui/sentence.tsx';

/** What showed whether credentials were sent; what stays open is said beside the findings. */
export function CredentialsNote({ credentials }: { credentials: Credentials }) {
  const text = textFor(credentials);
  if (text === undefined) return null;
  return (
    <p class="leg-note muted" data-testid="credentials" data-mode={credentials.mode}>
      <Say text={text} />
    </p>
  );
}

function textFor({ mode, proof }: Credentials) {
  if (mode === 'unknown') return undefined;
  if (proof === 'cookie') return 'credentialsCookie';
  if (proof === 'storage-access') return 'credentialsStorage';
  if (proof === 'request-type') return 'credentialsType';
  if (proof === 'undecided') return undefined;
  return mode === 'include' ? 'credentialsOutcomeInclude' : 'credentialsOutcomeOmit';
}
