import base from '../../manifest.json' with { type: 'json' };

/** Firefox 142 is the first, on desktop and Android, to know `data_collection_permissions`. */
const gecko = {
  id: 'raison@raison.example',
  strict_min_version: '142.0',
  data_collection_permissions: { required: ['none'] },
};

/** Firefox runs the background as an event page, and hides a button without `default_area`. */
function forFirefox() {
  const { minimum_chrome_version: _chromeOnly, background, ...rest } = base;
  return {
    ...rest,
    action: { ...base.action, default_area: 'navbar' },
    background: { scripts: [background.service_worker], type: background.type },
    browser_specific_settings: { gecko },
  };
}

/** The dev server needs inline loaders and a socket, which the shipped policy rightly forbids. */
function withoutPolicy<T extends object>(manifest: T): T {
  return { ...manifest, content_security_policy: undefined };
}

/**
 * The manifest of one build, made from `manifest.json`.
 *
 * @param firefox whether the build is for Firefox; otherwise for Chromium
 * @param serving whether the dev server asks, whose pages cannot live under the shipped policy
 */
export function manifestFor(firefox: boolean, serving: boolean): object {
  const manifest = firefox ? forFirefox() : base;
  return serving ? withoutPolicy(manifest) : manifest;
}
