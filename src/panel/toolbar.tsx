import { OpenButton } from '../ui/file/open-button.tsx';
import { closeFile, opened } from '../ui/file/opened.ts';
import { FilterBox } from '../ui/list/filter-box.tsx';
import { choose, preferences, t } from '../ui/settings.ts';
import { clear, journal, preserve } from '../ui/store.ts';
import { ToolButton } from '../ui/tool-button.tsx';
import { LanguageSwitch } from '../ui/ui/choices.tsx';
import { ClearIcon } from '../ui/ui/icons.tsx';
import { Check } from './check.tsx';
import { ViewMenu } from './view-menu.tsx';

export function Toolbar() {
  const { showAllowed, groupAlike } = preferences.value;
  return (
    <header class="toolbar">
      <button
        type="button"
        class="icon-button"
        aria-label={t('clear')}
        title={t('clear')}
        onClick={() => (opened.value === undefined ? clear() : closeFile())}
      >
        <ClearIcon />
      </button>
      <OpenButton />
      <FilterBox />
      <span class="switches">
        <Check
          label={t('preserve')}
          hint={t('preserveHint')}
          on={journal.value.preserve}
          onChange={preserve}
        />
        <Check
          label={t('showAllowed')}
          hint={t('showAllowedHint')}
          on={showAllowed}
          onChange={(on) => choose({ showAllowed: on })}
        />
        <Check
          label={t('groupAlike')}
          hint={t('groupAlikeHint')}
          on={groupAlike}
          onChange={(on) => choose({ groupAlike: on })}
        />
      </span>
      <span class="spring" />
      <ToolButton name="message" />
      <ToolButton name="reasons" />
      <LanguageSwitch />
      <ViewMenu />
    </header>
  );
}
