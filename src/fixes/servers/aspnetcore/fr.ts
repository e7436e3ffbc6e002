import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'aspnetcore-place':
    'Juste sous `var app = builder.Build();`, avant tout autre `app.Use…` : une authentification placée avant répondrait d’abord. Ce que le programme envoie lui-même reste tel quel.',
  'aspnetcore-place-package':
    'Le premier bloc juste au-dessus de `var app = builder.Build();`, le second juste en dessous, avant `UseAuthentication` et `UseAuthorization`.',
  'aspnetcore-order':
    'Kestrel répond à une exception non gérée sans ces en-têtes. Gérez-la juste en dessous : ` app.UseExceptionHandler(errors => errors.Run(context => Results.Problem().ExecuteAsync(context)));`',
  'aspnetcore-place-list':
    'Dans la politique d’`AddCors`, là où se trouve la liste des origines ; une origine, sans barre oblique finale.',
});
