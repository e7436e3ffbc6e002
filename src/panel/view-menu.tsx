import { browser } from '../browser.ts';
import { choose, preferences, t } from '../ui/settings.ts';
import { ThemeSelect } from '../ui/ui/choices.tsx';
import { GearIcon } from '../ui/ui/icons.tsx';
import { Menu } from '../ui/ui/menu.tsx';
import { Check } from './check.tsx';

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
