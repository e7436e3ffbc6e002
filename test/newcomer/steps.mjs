/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} command run in the source's folder
 * @property {boolean} [fails] it is to end in an error
 * @property {(said: string) => boolean} proves whether it did what the documents promise
 */

const REASON = 'origin-with-path';

/** new:reason leaves the tests without texts: it grows another copy. */
const ELSEWHERE = 'cd ../elsewhere';

/** @param {string} said by the type checker */
function lacksOnlyTexts(said) {
  const files = [...said.matchAll(/^(\S+)\(\d+,\d+\): error/gm)].map(([, file]) => file);
  const texts = ['en', 'fr'].map((lang) => `src/reasons/${REASON}/${lang}.ts`);
  return files.join() === texts.join();
}

/** @type {Step[]} */
export const STEPS = [
  {
    name: 'npm run new:reason',
    command: `mkdir ../elsewhere && cp -R . ../elsewhere && ${ELSEWHERE} && npm run new:reason ${REASON}`,
    proves: (said) => said.includes('Left to do:'),
  },
  {
    name: 'npm run typecheck, which names the texts that are missing',
    command: `${ELSEWHERE} && npm run typecheck -- --pretty false`,
    fails: true,
    proves: lacksOnlyTexts,
  },
  {
    name: 'npm run lint and format, which find nothing',
    command: `${ELSEWHERE} && npm run lint && npm run format`,
    proves: (said) => said.includes('No fixes applied'),
  },
  {
    name: 'npm start',
    command: 'npm start',
    proves: (said) => /^[1-9]\d+ blocked requests explained, 0 not$/m.test(said),
  },
  {
    name: 'npm start -- --firefox',
    command: 'npm start -- --firefox',
    proves: (said) => /^[1-9]\d+ blocked requests explained, 0 not$/m.test(said),
  },
  {
    name: 'npm test',
    command: 'npm test',
    proves: (said) => /^[1-9]\d+ passed, 0 failed$/m.test(said),
  },
  {
    name: 'nothing left in the way of services',
    command: 'test ! -e /usr/sbin/policy-rc.d',
    proves: () => true,
  },
];
