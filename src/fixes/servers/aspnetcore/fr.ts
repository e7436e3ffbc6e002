import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'aspnetcore-place':
    'Juste sous `var app = builder.Build();`, avant tout autre `app.Use…` : une authentification placée avant répondrait d’abord. Ce que le programme envoie lui-même reste tel quel.',
  'aspnetcore-place-package':
    'Le premier bloc juste au-dessus de `var app = builder.Build();`, le second juste en dessous, avant `UseAuthentication` et `UseAuthorization`.',
  'aspnetcore-order':
    'Une erreur que rien ne traite peut être envoyée sans ces en-têtes : confiez-la à `UseExceptionHandler`.',
  'aspnetcore-place-list':
    'Dans la politique d’`AddCors`, là où se trouve la liste des origines, sans barre oblique finale.',
});
