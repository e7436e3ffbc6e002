import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'cloudfront-place':
    'Dans un fichier à part. Un comportement n’a qu’une telle stratégie : s’il en a déjà une, ajoutez-y ces origines, méthodes et en-têtes.',
  'cloudfront-apply':
    'Créer la stratégie. Choisissez-la ensuite comme stratégie d’en-têtes de réponse du comportement qui sert ce chemin.',
  'cloudfront-takes':
    'Elle pose ses en-têtes sur ce qui vient de l’origine ou du cache, à la place de ceux qui y sont. Le comportement doit autoriser OPTIONS pour que la pré-vérification atteigne l’origine.',
});
