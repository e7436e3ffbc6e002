import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'haproxy-place-start':
    'Les premières lignes : au début du `frontend` (ou `listen`) qui reçoit `{path}`, en `mode http`, au-dessus de toute autre ligne `http-request` : une authentification ou une redirection placée plus haut répondrait avant à la pré-vérification.',
  'haproxy-place-end':
    'Les autres lignes : à la fin du même `frontend`. Le dernier `set-header` l’emporte : rien de ce qui existe n’est à retirer.',
});
