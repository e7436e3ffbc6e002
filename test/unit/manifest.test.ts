import { describe, expect, it } from 'vitest';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import fr from '../../public/_locales/fr/messages.json' with { type: 'json' };
import { manifestFor } from '../../scripts/build/manifest.ts';

const text = (firefox: boolean, serving = false) => JSON.stringify(manifestFor(firefox, serving));

describe('manifest', () => {
  it('gives Chromium a service worker and Firefox an event page', () => {
    expect(manifestFor(false, false)).toMatchObject({
      background: { service_worker: 'src/background/main.ts' },
      minimum_chrome_version: '133',
    });
    expect(manifestFor(true, false)).toMatchObject({
      action: { default_area: 'navbar' },
      background: { scripts: ['src/background/main.ts'] },
      browser_specific_settings: { gecko: { strict_min_version: '142.0' } },
    });
    expect(text(true)).not.toContain('chrome_version');
  });

  it('lets extension pages load and reach nothing but themselves', () => {
    for (const firefox of [false, true]) {
      expect(text(firefox)).toContain("default-src 'none'");
      expect(text(firefox)).toContain("connect-src 'none'");
      expect(text(firefox)).not.toMatch(/unsafe|https?:|content_scripts|web_accessible/);
    }
  });

  it('has every manifest string in both languages, within the stores’ limits', () => {
    expect(Object.keys(fr)).toEqual(Object.keys(en));
    for (const [, key = ''] of text(false).matchAll(/__MSG_(\w+)__/g)) {
      expect(Object.keys(en)).toContain(key);
    }
    for (const { extName, extDescription } of [en, fr]) {
      expect(extName.message.length).toBeLessThanOrEqual(75);
      expect(extDescription.message.length).toBeLessThanOrEqual(132);
    }
  });
});
