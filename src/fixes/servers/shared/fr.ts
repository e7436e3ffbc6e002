import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'env-place':
    'Dans l’environnement de {product} : son `.env`, son `docker-compose.yml` ou son unité systemd. Le réglage vaut pour toutes ses URL.',
  'place-commas':
    'Dans la valeur de `{name}`, là où elle est définie : une liste séparée par des virgules.',
  'place-entries': 'Dans la liste `{name}`, avec le retrait des autres entrées.',
  'place-front': 'Dans la liste `{name}`, avant ses autres entrées.',
  'place-read': 'Lisez d’abord le réglage actuel : l’écrire le remplace en entier.',
  'setting-read': 'Lire le réglage actuel.',
  'setting-write': 'L’écrire. Les mots en majuscules désignent vos propres noms.',
  'setting-restart': 'Redémarrer.',
  'proxy-takes':
    'Il répond dès lors lui-même à toute pré-vérification à cet endroit, avant toute authentification placée après lui. Ses en-têtes prennent la place de ceux que le programme envoie.',
  'static-headers':
    'Tout le monde reçoit ces lignes, et elles n’autorisent que cette origine. Elles ne changent aucun statut, et ne valent pas pour les URL auxquelles un programme répond.',
  'option-place':
    'Parmi les options du paquet, à la place de la ligne de même nom. Elle garde ce qui est déjà autorisé.',
});
