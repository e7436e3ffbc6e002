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
  const { blocks } = fixOf(planFixes([entry], options), 'express', 'program');
  return blocks.map(({ code }) => code.replaceAll(/(?<=cors_[a-z]+_)\w+/g, 'M'));
}

describe('Express', () => {
  it('sets the headers at the last moment, for these origins alone, and answers the preflight', () => {
    expect(textsOf().join('\n')).toMatchInlineSnapshot(`
      "app.use((request, response, next) => {
        if (!['/items'].includes(request.path)) return next();
        const asked = request.get('Access-Control-Request-Method');
        const isPreflight = request.method === 'OPTIONS' && asked !== undefined;
        const isOurs = ['https://app.example'].includes(request.get('Origin')) && (!isPreflight || ['PUT'].includes(asked));
        const { writeHead } = response;
        response.writeHead = (...head) => {
          if (typeof head.at(-1) === 'object' && !Array.isArray(head.at(-1)))
            for (const [name, value] of Object.entries(head.pop() ?? {})) response.setHeader(name, value);
          response.vary('Origin');
          if (isOurs) {
            response.set('Access-Control-Allow-Origin', request.get('Origin'));
          }
          if (isOurs && isPreflight) {
            response.set('Access-Control-Allow-Methods', 'PUT');
            response.set('Access-Control-Allow-Headers', 'content-type');
          }
          return writeHead.apply(response, head);
        };
        if (isOurs && isPreflight) return response.status(204).end();
        return next();
      });"
    `);
  });

  it('leaves preflights alone that nobody asked', () => {
    const [text] = textsOf(plain);
    expect(text).toContain(".includes(request.get('Origin')) && !isPreflight;");
    expect(text).not.toContain('204');
  });

  it('tells everybody `*` only who is told nothing yet', () => {
    const [text] = textsOf(plain, { publicData: true });
    expect(text).toContain("if (!response.hasHeader('Access-Control-Allow-Origin'))");
  });
});
