import { browser } from '../browser.ts';
import { hostTheme } from '../ui/state/settings.ts';

/** Chromium's way to hear of a new theme; Firefox has an event instead. */
interface ChromiumPanels {
  setThemeChangeHandler?(handler: (theme: string) => void): void;
}

/** The inspected tab; `undefined` where the page is not inside DevTools. */
export function inspectedTab(): number | undefined {
  const host: Partial<typeof browser> = browser;
  return host.devtools?.inspectedWindow.tabId;
}

/** Lets `auto` follow DevTools' theme, which need not be the system's. */
export function followDevtoolsTheme(): void {
  const host: Partial<typeof browser> = browser;
  const panels: (Partial<typeof browser.devtools.panels> & ChromiumPanels) | undefined =
    host.devtools?.panels;
  if (panels === undefined) return;
  hear(panels.themeName);
  panels.onThemeChanged?.addListener(hear);
  panels.setThemeChangeHandler?.(hear);
}

/** Chromium calls its light theme `default`. */
function hear(theme: string | undefined): void {
  hostTheme.value = theme === 'dark' ? 'dark' : 'light';
}
