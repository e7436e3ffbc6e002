import { t } from '../settings.ts';
import { ToolPage } from '../tool-page.tsx';
import { chosenReason } from './chosen.ts';
import { ReasonArticle } from './reason-article.tsx';
import { ReasonList } from './reason-list.tsx';

/** Every reason that Raison knows: to browse, offline, in both languages. */
export function ReferencePage() {
  return (
    <ToolPage title={t('allReasons')} testId="reference">
      <div class="reference">
        <ReasonList />
        <ReasonArticle key={chosenReason.value} id={chosenReason.value} />
      </div>
    </ToolPage>
  );
}
