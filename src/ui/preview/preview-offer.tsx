import { useId, useMemo } from 'preact/hooks';
import type { Entry } from '../../diagnosis/index.ts';
import type { PlanOptions } from '../../fixes/index.ts';
import type { PreviewNote, PreviewPlan } from '../../fixes/preview/index.ts';
import { planPreview } from '../../fixes/preview/index.ts';
import { previewNoteText } from '../../fixes/preview/texts/index.ts';
import type { PreviewProblem } from '../../protocol.ts';
import { Sentence } from '../components/sentence.tsx';
import { locale, t } from '../state/settings.ts';
import { isFileShown } from '../state/store.ts';
import type { UiKey } from '../texts/translate.ts';
import { StopButton } from './preview-bars.tsx';
import { previewsHere, problem, startPreview } from './preview-state.ts';

export interface PreviewOfferProps {
  readonly entry: Entry;
  /** As the reader has adjusted the fix: what is previewed is what is copied. */
  readonly options: PlanOptions;
  /** The switch beside it says that credentials are not covered while it is off: no note does. */
  readonly hasSwitch?: boolean;
}

/** The button beside the fix, with what it can show and what not, said beforehand. */
export function PreviewOffer({ entry, options, hasSwitch = false }: PreviewOfferProps) {
  const plan = useMemo(() => planPreview(entry, options), [entry, options]);
  const notesId = useId();
  // Of an opened file no tab is here, whatever made its requests.
  if (plan === undefined || isFileShown.value) return null;
  const notes = plan.notes.filter(({ id }) => !hasSwitch || id !== 'preview-credentials');
  const on = previewsHere.value.find(({ endpoint }) => endpoint === plan.spec?.endpoint);
  return (
    <div class="preview-offer" data-testid="preview-offer" data-shows={plan.shows}>
      <div class="preview-line">
        <StartButton entry={entry} plan={plan} notesId={notesId} isOn={!!on} />
        {on && <StopButton id={on.id} />}
      </div>
      <Problem exchangeId={entry.exchange.id} />
      <PreviewNotes id={notesId} notes={notes} />
    </div>
  );
}

const LABELS = {
  all: 'previewStart',
  part: 'previewStartPart',
  none: 'previewStart',
} as const satisfies Record<PreviewPlan['shows'], string>;

interface StartButtonProps {
  readonly entry: Entry;
  readonly plan: PreviewPlan;
  readonly notesId: string;
  readonly isOn: boolean;
}

function StartButton({ entry, plan, notesId, isOn }: StartButtonProps) {
  const { spec } = plan;
  return (
    <button
      type="button"
      title={t('previewHint')}
      data-testid="preview-start"
      disabled={spec === undefined}
      aria-describedby={notesId}
      onClick={() => spec && void startPreview(entry, spec)}
    >
      {t(isOn ? 'previewAgain' : LABELS[plan.shows])}
    </button>
  );
}

function PreviewNotes({ id, notes }: { id: string; notes: readonly PreviewNote[] }) {
  return (
    <details class="fold" hidden={notes.length === 0}>
      <summary>{t('previewShows')}</summary>
      <ul class="items preview-notes" id={id} data-testid="preview-notes">
        {notes.map((note) => (
          <li key={note.id} data-note={note.id}>
            <Sentence template={previewNoteText(note.id, locale.value)} vars={note.vars} />
          </li>
        ))}
      </ul>
    </details>
  );
}

const TEXTS = {
  gone: 'problemGone',
  moved: 'problemMoved',
  'no-access': 'problemAccess',
  'nothing-to-show': 'problemNothing',
  quota: 'problemQuota',
  refused: 'problemRefused',
  'tab-closed': 'problemTab',
} as const satisfies Record<PreviewProblem, UiKey>;

/** Why the preview of this exchange did not begin. */
export function Problem({ exchangeId }: { exchangeId: string }) {
  const why = problem.value?.exchangeId === exchangeId ? problem.value.why : undefined;
  return (
    <p class="preview-problem" role="alert" data-testid="preview-problem" data-why={why ?? ''}>
      {why !== undefined && t(TEXTS[why])}
    </p>
  );
}
