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
  const { blocks } = fixOf(planFixes([entry], options), 'caddy', 'only');
  return blocks.map(({ code }) => code.replaceAll(/(?<=cors_[a-z]+_)\w+/g, 'M'));
}

describe('Caddy', () => {
  it('answers the preflight before every login and handle, and has the last word', () => {
    expect(textsOf().join('\n---\n')).toMatchInlineSnapshot(`
      "order error after header
      ---
      @cors_path_M {
          path /items
      }
      @cors_allowed_M {
          path /items
          header Origin "https://app.example"
          not {
              method OPTIONS
              header Access-Control-Request-Method *
          }
      }
      @cors_preflight_M {
          path /items
          header Origin "https://app.example"
          method OPTIONS
          header Access-Control-Request-Method PUT
      }
      header @cors_path_M +Vary "Origin"
      header @cors_allowed_M {
          Access-Control-Allow-Origin {header.Origin}
          defer
      }
      header @cors_preflight_M {
          Access-Control-Allow-Origin {header.Origin}
          Access-Control-Allow-Methods "PUT"
          Access-Control-Allow-Headers "content-type"
          defer
      }
      error @cors_preflight_M 204
      ---
      handle @cors_preflight_M {
          respond 204
      }
      ---
      header @cors_allowed_M {
          Access-Control-Allow-Origin {header.Origin}
      }
      header @cors_preflight_M {
          Access-Control-Allow-Origin {header.Origin}
          Access-Control-Allow-Methods "PUT"
          Access-Control-Allow-Headers "content-type"
      }"
    `);
  });

  it('needs no change of order where it answers no preflight, and leaves those alone', () => {
    const texts = textsOf(plain);
    expect(texts).toHaveLength(2);
    expect(texts.join('\n')).not.toContain('preflight');
  });

  it('compares each origin as a whole', () => {
    const [, start] = textsOf(refused, { addOrigins: ['https://b.example'] });
    expect(start).toContain(
      '    header Origin "https://app.example"\n    header Origin "https://b.example"\n',
    );
  });
});
