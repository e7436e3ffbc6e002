import { browser } from '../browser.ts';
import { Check, LanguageSwitch, Menu, ThemeSelect } from '../ui/components/controls.tsx';
import { ClearIcon, GearIcon } from '../ui/components/icons.tsx';
import { ToolButton } from '../ui/components/tool-page.tsx';
import { FilterBox, OpenButton } from '../ui/list/bars.tsx';
import { closeFile, opened } from '../ui/list/opened-file.ts';
import { choose, preferences, t } from '../ui/state/settings.ts';
import { clear, journal, preserve } from '../ui/state/store.ts';

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

/** What is chosen once and seldom again. */
export function ViewMenu() {
  return (
    <Menu id="view-menu" label={t('viewMenu')} icon={<GearIcon />}>
      <Check
        label={t('blockedFirst')}
        on={preferences.value.blockedFirst}
        onChange={(on) => choose({ blockedFirst: on })}
      />
      <label class="menu-field">
        {t('theme')} <ThemeSelect />
      </label>
      <button type="button" class="link" onClick={() => void browser.runtime.openOptionsPage()}>
        {t('options')}
      </button>
    </Menu>
  );
}
