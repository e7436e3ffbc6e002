import type { ReasonId } from '../../reasons/index.ts';
import { sentencesOf } from '../../reasons/texts.ts';
import { FindingBody } from '../detail/findings.tsx';
import { filledTitle } from '../reason-title.ts';
import { locale, t } from '../settings.ts';
import { MdnLink } from '../ui/mdn-link.tsx';
import type { MessageAnswer } from './answer.ts';
import { toldText } from './told.ts';

/** Languages call them the same. */
const BROWSERS = { chromium: 'Chromium', firefox: 'Firefox' } as const;

export interface SaidProps {
  readonly answer: MessageAnswer;
  readonly onReason: ((id: ReasonId) => void) | undefined;
}

/** What the message says: the named reason, whose wording it is, and the reason's texts. */
export function Said({ answer, onReason }: SaidProps) {
  const { browser, leg } = answer;
  const { reason, vars } = answer.finding;
  const { text, leavesOut } = toldText(sentencesOf(answer.finding, locale.value), vars);
  return (
    <section class="message-said" data-testid="explained" data-reason={reason}>
      <h2>{titleOf(answer)}</h2>
      <p class="tags message-tags">
        {browser && <span class="tag">{t('messageSaidBy', { browser: BROWSERS[browser] })}</span>}
        {leg && (
          <span class="tag">
            {t(leg === 'preflight' ? 'messageOnPreflight' : 'messageOnActual')}
          </span>
        )}
        <code>{reason}</code>
      </p>
      <h3 class="visually-hidden">{t('messageAbout')}</h3>
      <FindingBody text={text} vars={vars} />
      {leavesOut && <p class="muted">{t('messageLeftOut')}</p>}
      <MdnLink reason={reason} />
      {onReason && (
        <p>
          <button type="button" class="link" onClick={() => onReason(reason)}>
            {t('messageAlso')}
          </button>
        </p>
      )}
    </section>
  );
}

export function titleOf({ finding }: MessageAnswer): string {
  const { text } = toldText(sentencesOf(finding, locale.value), finding.vars);
  return filledTitle(text.title, finding.vars, locale.value);
}
