import { english } from '../../../i18n/index.ts';

export default english({
  'vercel-place':
    'In the folder of the project; the line `"headers"` beside what the file has already. It holds for files and for functions.',
  'vercel-place-list': 'Into the list `headers` that is there, in front of its other entries.',
  'vercel-twice':
    'A function that sends the same headers keeps them: take them out there for this origin. These lines change no status: a preflight that a function refuses stays refused.',
  'vercel-apply': 'Publish the project.',
});
