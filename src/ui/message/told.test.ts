import { describe, expect, it } from 'vitest';
import { plainText } from '../../i18n/index.ts';
import { conditionIds, reasons } from '../../reasons/index.ts';
import { sentencesOf } from '../../reasons/texts.ts';
import { toldText } from './answer.ts';
import '../../../test/languages.ts';

const IDS = reasons.map(({ id }) => id);

/** What a sentence looks like when a word is missing from it. */
const HOLE = /[ \u202f]{2}|[{}]|\( ?\)|“”|‘’|«\u202f?»| [,.)](?!\w)|\( |[:,]$/m;

describe('toldText', () => {
  it.each(IDS)('%s has no hole, whatever the message leaves out', (id) => {
    for (const locale of ['en', 'fr'] as const) {
      const { text } = toldText(sentencesOf({ reason: id, conditions: conditionIds }, locale), {});
      for (const sentence of Object.values(text).flat()) {
        expect(plainText(sentence, {})).not.toMatch(HOLE);
      }
    }
  });

  it('claims of no header that it was empty', () => {
    const en = sentencesOf({ reason: 'CORSMethodNotFound', conditions: [] }, 'en');
    const { text, leavesOut } = toldText(en, { host: 'api.example', method: 'PUT' });
    expect(plainText(text.happened.join(' '), { host: 'api.example', method: 'PUT' })).toContain(
      'Its list is ….',
    );
    expect(leavesOut).toBe(true);
  });

  it('keeps what the message says, an empty value included', () => {
    const en = sentencesOf({ reason: 'CORSMissingAllowCredentials' }, 'en');
    const vars = { host: 'api.example', value: '' };
    const { text } = toldText(en, vars);
    expect(plainText(text.happened.join(' '), vars)).toContain('api.example has nothing');
  });
});
