import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'go-place':
    'Le type et les fonctions à la fin d’un fichier du programme ; ils n’ont besoin d’aucun paquet. Ce que le programme envoie lui-même reste tel quel.',
  'go-handler':
    'Donnez ensuite au serveur le gestionnaire entouré : `mux` représente ce que reçoit aujourd’hui `ListenAndServe`, ou `Handler` d’un `http.Server` ; `nil` veut dire `http.DefaultServeMux`. Avec chi et gorilla/mux, c’est le routeur ; avec Gin et Echo aussi, une fois `http.ListenAndServe(…)` mis à la place de `Run` ou de `Start`. Si gin-contrib/cors est en place, ajoutez plutôt l’origine à sa liste : il refuse toute autre origine par un 403.',
  'go-place-list':
    'Dans les options du paquet, là où se trouve la liste des origines ; Gin et Echo l’appellent `AllowOrigins`.',
});
