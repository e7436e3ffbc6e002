import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'La réponse à la pré-vérification n’autorise pas « content-type »',
  happened: [
    '`Access-Control-Allow-Headers` de {host} : {value|=absent}. Cela ne couvre pas le `Content-Type` de cette requête.',
  ],
  why: [
    'Seuls `text/plain`, `multipart/form-data` et `application/x-www-form-urlencoded` se passent de permission : les formulaires HTML les envoient.',
  ],
  todo: [
    'Ajoutez `content-type` aux en-têtes que {host} autorise sur OPTIONS, sans retirer les autres.',
    {
      when: 'method-without-body',
      text: '{method} n’a pas de corps : retirez plutôt `Content-Type` du code de la page ou des réglages de la bibliothèque.',
    },
  ],
  avoid: [],
});
