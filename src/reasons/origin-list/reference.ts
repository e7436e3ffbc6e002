import { either, multipleOrigins, originMismatch } from '../lib/browser-names.ts';
import { allowing, PAGE } from '../lib/example.ts';
import { reference } from '../lib/reference.ts';

export default reference({
  example: allowing(`${PAGE}, https://admin.example`),
  names: either(multipleOrigins, { ...originMismatch, chromium: [] }),
});
