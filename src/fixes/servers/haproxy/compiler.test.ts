import { describe, expect, it } from 'vitest';
import { answer } from '../../../diagnosis/testing.ts';
import { planFixes } from '../../plan.ts';
import type { PlanOptions } from '../../policy/options.ts';
import { entryOf, fixOf } from '../../testing.ts';

const refused = entryOf({
  method: 'PUT',
  asked: { 'Access-Control-Request-Headers': 'content-type' },
  preflight: answer(405),
});
const plain = entryOf({ actual: answer(200) });

/** The texts, block by block; marks differ from text to text. */
function textsOf(entry = refused, options: PlanOptions = {}): string[] {
  const { blocks } = fixOf(planFixes([entry], options), 'haproxy', 'only');
  return blocks.map(({ code }) => code.replaceAll(/(?<=cors_[a-z]+_)\w+/g, 'M'));
}

describe('HAProxy', () => {
  it('finds out who asks above all other rules, and answers there', () => {
    expect(textsOf()[0]).toMatchInlineSnapshot(`
      "http-request set-var(txn.cors_path_M) bool(true) if { path /items }
      http-request set-var(txn.cors_origin_M) req.fhdr(Origin) if { var(txn.cors_path_M) -m found } { req.fhdr(Origin) -m str https://app.example } !METH_OPTIONS or { var(txn.cors_path_M) -m found } { req.fhdr(Origin) -m str https://app.example } !{ req.fhdr(Access-Control-Request-Method) -m found }
      http-request set-var(txn.cors_preflight_M) req.fhdr(Origin) if { var(txn.cors_path_M) -m found } { req.fhdr(Origin) -m str https://app.example } METH_OPTIONS { req.fhdr(Access-Control-Request-Method) -m str PUT }
      http-request return status 204 if { var(txn.cors_preflight_M) -m found }"
    `);
  });

  it('has the last word on the headers, for these origins alone', () => {
    expect(textsOf()[1]).toMatchInlineSnapshot(`
      "http-after-response set-header Access-Control-Allow-Origin %[var(txn.cors_origin_M)] if { var(txn.cors_origin_M) -m found }
      http-after-response set-header Access-Control-Allow-Origin %[var(txn.cors_preflight_M)] if { var(txn.cors_preflight_M) -m found }
      http-after-response set-header Access-Control-Allow-Methods "PUT" if { var(txn.cors_preflight_M) -m found }
      http-after-response set-header Access-Control-Allow-Headers "content-type" if { var(txn.cors_preflight_M) -m found }
      http-after-response add-header Vary "Origin" if { var(txn.cors_path_M) -m found }"
    `);
  });

  it('leaves preflights alone that nobody asked', () => {
    expect(textsOf(plain).join('\n')).not.toContain('preflight');
  });

  it('takes the paths below a folder as they were sent, and none that leads out again', () => {
    expect(textsOf(plain, { scope: 'folder' })[0]).toContain(
      'if { path_beg / } !{ path_sub -i .. %2e }',
    );
  });
});
