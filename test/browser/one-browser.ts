import type { Browser } from '../../src/model/index.ts';

/** Test files that run in one browser only, each with its reason. All others run in both. */
export const ONE_BROWSER: Readonly<Record<string, { readonly in: Browser; readonly why: string }>> =
  {
    'chaos-prerender.test.ts': {
      in: 'chromium',
      why: 'Firefox ESR renders no page ahead',
    },
    'demo.test.ts': {
      in: 'chromium',
      why: 'what npm start reads of the demo there; shop.test.ts has the demo in both',
    },
    'devtools.test.ts': {
      in: 'chromium',
      why: 'the picture that npm start takes of the front-end; panel.test.ts has the panel in both',
    },
    'message.test.ts': {
      in: 'chromium',
      why: 'a page of ours without browser events: axe needs Playwright, which cannot drive Firefox ESR',
    },
    'missing-part.test.ts': {
      in: 'chromium',
      why: 'a page of ours over the stubbed background, which only Chromium can load',
    },
    'navigation.test.ts': {
      in: 'chromium',
      why: 'answers a page through Playwright’s routes, which cannot drive Firefox ESR',
    },
    'panel-axe.test.ts': {
      in: 'chromium',
      why: 'a page of ours without browser events: axe needs Playwright, which cannot drive Firefox ESR',
    },
    'panel-call-site.test.ts': {
      in: 'chromium',
      why: 'Firefox has no devtools.panels.openResource',
    },
    'panel-layout.test.ts': {
      in: 'chromium',
      why: 'a page of ours without browser events, moved by Playwright, which cannot drive Firefox ESR',
    },
    'panel-marks.test.ts': {
      in: 'chromium',
      why: 'a page of ours over the stubbed background, which only Chromium can load',
    },
    'cors-fixture.test.ts': {
      in: 'chromium',
      why: 'what is tested is Raison in Playwright, which cannot drive Firefox ESR',
    },
    'diagnose-page.test.ts': {
      in: 'chromium',
      why: 'the tool drives Chromium through Playwright, which cannot drive Firefox ESR',
    },
    'one-look.test.ts': {
      in: 'chromium',
      why: 'a page of ours measured by Playwright, which cannot drive Firefox ESR',
    },
    'panel-broken.test.ts': {
      in: 'chromium',
      why: 'a page of ours over the stubbed background, which only Chromium can load',
    },
    'teaching.test.ts': {
      in: 'chromium',
      why: 'a page of ours over the stubbed background, which only Chromium can load',
    },
    'pictures.test.ts': {
      in: 'chromium',
      why: 'the references are Chromium’s pictures: Firefox draws letters of its own',
    },
    'pseudo-locale.test.ts': {
      in: 'chromium',
      why: 'a page of ours without browser events, moved by Playwright, which cannot drive Firefox ESR',
    },
    'start.test.ts': {
      in: 'chromium',
      why: 'npm start without --firefox; start-firefox.test.ts has the other',
    },
    'start-firefox.test.ts': { in: 'firefox', why: 'npm start with --firefox' },
    'third-language.test.ts': {
      in: 'chromium',
      why: 'what is shown is the build of a copy; both browsers load it alike',
    },
    'worker-death.test.ts': {
      in: 'chromium',
      why: 'service workers are killed over CDP; background-death.test.ts has both',
    },
  };
