import type { Entry } from '../../diagnosis/index.ts';
import { t } from '../settings.ts';
import { Say } from '../ui/sentence.tsx';
import type { CheckFailure } from './check.ts';
import { check } from './check.ts';

/** Where the check of this exchange stands; its result is shown with the new exchange. */
export function CheckState({ entry }: { entry: Entry }) {
  const now = check.value;
  const isOurs = now?.before.exchange.id === entry.exchange.id;
  return (
    <p class="check-state" role="status" data-testid="check-state" data-state={now?.state ?? ''}>
      {isOurs && now.state === 'waiting' && t('checkWaiting')}
      {isOurs && now.state === 'failed' && <Failure why={now.why} />}
    </p>
  );
}

function Failure({ why }: { why: CheckFailure }) {
  if (why.kind === 'not-run') return <Say text="checkNotRun" vars={{ words: why.words }} />;
  return t(why.kind === 'moved' ? 'checkMoved' : 'checkNothing');
}
