import { OpenButton } from '../view/file/open-button.tsx';
import { closeFile, opened } from '../view/file/opened.ts';
import { FilterBox } from '../view/list/filter-box.tsx';
import { choose, preferences, t } from '../view/settings.ts';
import { clear, journal, preserve } from '../view/store.ts';
import { ToolButton } from '../view/tool-button.tsx';
import { LanguageSwitch } from '../view/ui/choices.tsx';
import { ClearIcon } from '../view/ui/icons.tsx';
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
