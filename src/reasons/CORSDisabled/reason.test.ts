import { describe, expect, it } from 'vitest';
import { plainText } from '../../i18n/index.ts';
import type { FactsRow } from '../testing.ts';
import { facts } from '../testing.ts';
import en from './en.ts';
import reason from './reason.ts';

const rows: FactsRow[] = [{}, { unanswered: true }, { kind: 'preflight', status: 405 }];

describe('CORSDisabled', () => {
  it.each(rows)('is never found in events: %o', (row) => {
    expect(reason.evaluate(facts(row))).toBeUndefined();
  });

  it('is opened by a console message, with or without its values', () => {
    expect(reason.looksAt).toBe('message');
    expect(plainText(en.happened.join(' '), {})).not.toMatch(/[{}]/);
  });
});
