import { useMemo, useState } from 'preact/hooks';
import type { Entry } from '../../diagnosis/index.ts';
import type { PlanOptions } from '../../fixes/index.ts';
import { planFixes } from '../../fixes/index.ts';
import { FixSection } from '../fix/fix-section.tsx';
import { Picture } from '../picture/picture-view.tsx';
import { PreflightWhy } from '../preflight/preflight-why.tsx';
import { CheckSection } from '../preview/check-section.tsx';
import { Comparison } from '../preview/comparison.tsx';
import { PreviewedNote } from '../preview/previewed-note.tsx';
import { ShareMenu } from '../share/share-menu.tsx';
import { isFileShown } from '../store.ts';
import { groupFindings } from './finding-groups.ts';
import { Findings } from './findings.tsx';
import { Headline } from './headline.tsx';
import type { SectionId } from './sections.tsx';
import { Sections } from './sections.tsx';
import { Unexplained } from './unexplained.tsx';
import { Wording } from './wording.tsx';

/** Everything about one exchange, in the reading order of `design.md`. */
export function Explanation({ entry }: { entry: Entry }) {
  const [options, setOptions] = useState<PlanOptions>({});
  const plan = useMemo(() => planFixes([entry], options), [entry, options]);
  const { outcome, explained, browserErrors } = entry.diagnosis;
  const isBlocked = outcome !== 'allowed';
  const isQuoted = isBlocked && (explained || browserErrors.length > 0);
  const parts: readonly [SectionId, boolean][] = [
    ['picture', true],
    ['findings', groupFindings(entry.diagnosis).wrong.length > 0],
    ['fix', isBlocked && plan.fixes.length > 0],
    ['check', isBlocked && plan.verify.length > 0],
    ['again', isBlocked && !isFileShown.value],
    ['wording', isQuoted],
  ];
  return (
    <>
      <Sections ids={parts.flatMap(([id, isThere]) => (isThere ? [id] : []))}>
        <ShareMenu entry={entry} />
      </Sections>
      <Headline entry={entry} />
      <PreviewedNote entry={entry} />
      <Comparison entry={entry} />
      <Picture entry={entry} />
      <PreflightWhy exchange={entry.exchange} />
      {explained ? null : <Unexplained />}
      <Findings entry={entry} />
      {isBlocked && (
        <FixSection entry={entry} plan={plan} options={options} onAdjust={setOptions} />
      )}
      {isBlocked && <CheckSection entry={entry} options={options} />}
      {isQuoted && <Wording entry={entry} />}
    </>
  );
}
