import { planFix } from '../../fixes/index.ts';
import { Advice, ExampleFix } from '../fix/fix-pane.tsx';
import { Picture } from '../picture/picture-view.tsx';
import { PreflightWhy } from '../preflight/preflight-why.tsx';
import { t } from '../settings.ts';
import type { JudgedExample } from './example-entry.ts';

/** What the example's exchange looked like, and what mends it. */
export function ExampleView({ example: { entry, message } }: { example: JudgedExample }) {
  const plan = planFix([entry]);
  return (
    <>
      <p class="muted example-hint">{t('exampleHint')}</p>
      {message === undefined ? <Picture entry={entry} /> : <Message text={message} />}
      {message === undefined && <PreflightWhy exchange={entry.exchange} />}
      {plan.servers.length > 0 && (
        <section class="fixes" data-testid="example-fix">
          <h3>{t('exampleFix')}</h3>
          <ExampleFix entry={entry} plan={plan} />
        </section>
      )}
      <Advice plan={plan} />
    </>
  );
}

function Message({ text }: { text: string }) {
  return (
    <section>
      <h3>{t('exampleTitle')}</h3>
      <p>{t('exampleMessage')}</p>
      <blockquote class="quotation example-message" lang="en">
        {text}
      </blockquote>
    </section>
  );
}
