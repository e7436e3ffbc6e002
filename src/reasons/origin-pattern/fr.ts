import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'L’en-tête « Access-Control-Allow-Origin » n’accepte pas de motif : « {value} »',
  happened: [
    '{host} a envoyé {value}. Seul `*`, tout seul, vaut pour tout ; dans une origine, c’est un simple caractère : cela n’égale jamais {origin}.',
  ],
  why: [
    'Les navigateurs comparent de simples textes : aucun ne peut ainsi lire un motif plus largement que voulu.',
  ],
  todo: [
    'Écrivez une seule origine exacte : un fichier d’en-têtes statique ne compare rien.',
    'Plusieurs ? Comparez `Origin` côté serveur, à une liste ou une expression ancrée aux points échappés, et renvoyez-la avec `Vary: Origin`.',
  ],
  avoid: [
    'Ne comparez pas seulement la fin du nom : `evil-example.com` finit aussi par `example.com`.',
  ],
});
