import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'L’en-tête « Access-Control-Allow-Origin » contient plusieurs valeurs',
  happened: [
    '{host} a envoyé {value}.',
    'Pour un navigateur, une virgule ou une espace en fait plusieurs valeurs, et l’en-tête n’en accepte qu’une.{seen|merged= Firefox réunit par des virgules les lignes d’en-tête répétées avant qu’une extension ne les voie : il peut donc aussi s’agir de plusieurs lignes d’une valeur chacune, sans qu’on puisse ici faire la différence.|line=}',
  ],
  why: [
    'Le navigateur compare la valeur entière avec l’origine de la page, caractère par caractère, et une liste n’est jamais égale à une origine.',
  ],
  todo: [
    'Gardez la liste dans la configuration du serveur : à chaque requête, comparez-y l’en-tête `Origin`, renvoyez seulement l’origine qui correspond et envoyez `Vary: Origin` sur toutes les réponses de cette adresse.',
    'Si une seule origine a besoin des données, n’envoyez que celle-là.',
  ],
  avoid: [
    'Ne cherchez pas un autre séparateur : aucun ne marche.',
    'Ne remplacez pas la liste par `*` si les données ne sont pas destinées à tout le monde.',
  ],
});
