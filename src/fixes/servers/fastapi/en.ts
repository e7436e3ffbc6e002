import { english } from '../../../i18n/index.ts';

export default english({
  'fastapi-place':
    'At the end of the file that creates `app`, below every route and above `uvicorn.run(…)`. It stands around the whole program, so that errors (500) and logins are covered, too.',
  'fastapi-place-package':
    'The import with the other imports, the rest at the end of the file, below every route and above `uvicorn.run(…)`. `app.add_middleware(CORSMiddleware, …)` would leave errors (500) without headers.',
  'fastapi-place-list': 'In the options of `CORSMiddleware`, wherever the list of origins stands.',
});
