import { otherNames } from '../lib/browser-names.ts';
import { ORIGIN, passed } from '../lib/example.ts';
import { reference } from '../lib/reference.ts';

export default reference({
  example: passed({ method: 'POST', answer: [200, { ...ORIGIN, 'Mcp-Session-Id': '' }] }),
  neighbours: { nextRefusedWith: ['content-type'] },
  names: otherNames([]),
});
