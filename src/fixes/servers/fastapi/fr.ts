import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'fastapi-place':
    'À la fin du fichier qui crée `app`, sous toutes les routes et au-dessus de `uvicorn.run(…)`. Ces lignes entourent tout le programme : les erreurs (500) et les authentifications sont couvertes.',
  'fastapi-place-package':
    'L’import avec les autres imports, le reste à la fin du fichier, sous toutes les routes et au-dessus de `uvicorn.run(…)`. `app.add_middleware(CORSMiddleware, …)` laisserait les erreurs (500) sans en-têtes.',
  'fastapi-place-list':
    'Dans les options de `CORSMiddleware`, là où se trouve la liste des origines.',
});
