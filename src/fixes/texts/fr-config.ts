import { translation } from '../../i18n/index.ts';
import type en from './en-config.ts';

export default translation<typeof en>()({
  'refused-origin':
    'L’origine {value} contient des caractères que nous n’écrivons pas dans une configuration. `{placeholder}` en tient lieu : mettez-y une origine que vous connaissez.',
  'refused-method':
    'La méthode {value} contient des caractères que nous n’écrivons pas dans une configuration. `{placeholder}` en tient lieu.',
  'refused-header':
    'Le nom d’en-tête {value} contient des caractères que nous n’écrivons pas dans une configuration. `{placeholder}` en tient lieu.',
  'refused-path':
    'Le chemin {value} contient des caractères que nous n’écrivons pas dans une configuration. Le texte porte donc sur le dossier `{placeholder}`, plus large : restreignez-le si d’autres contenus s’y trouvent.',
  'refused-too-many': 'Le texte ne contient que les {kept} premières valeurs sur {total}.',
  'refused-public-credentials':
    '`*` n’est pas écrit : les navigateurs le refusent pour les requêtes avec identifiants, et des données protégées par une connexion ne s’adressent pas à tout le monde. Le texte nomme les origines à la place.',
  'changes-path': 'Pour {origins} uniquement : autorise {names} sur `{path}`.',
  'changes-site': 'Pour {origins} uniquement : autorise {names} sur tout le site.',
  'changes-public':
    'Pour tous les sites du Web : autorise {names} sur `{path}`, sans identifiants.',
  'changes-credentials': 'Les requêtes peuvent porter des cookies et des identifiants.',
  'changes-exposed': 'Ses pages peuvent aussi lire {names} dans la réponse.',
  'changes-nobody-else': 'Rien ne change pour les autres.',
  'nginx-place-http':
    'Premier bloc : dans un fichier à part, à l’intérieur du bloc `http`. Sous Debian, tous les fichiers de `/etc/nginx/conf.d` y sont lus. Dans un bloc `server`, nginx le refuserait.',
  'nginx-place-set':
    'À utiliser si vous ne pouvez pas modifier le bloc `http`. Premier bloc : directement dans le bloc `server`, en dehors de tout `location`.',
  'nginx-place-location':
    'Ajoutez les lignes au bloc `location` qui sert déjà `{path}`. N’en créez pas un second : sans son `proxy_pass` ou son `root`, l’adresse répondrait 404.',
  'nginx-place-server': 'Ajoutez les lignes directement dans le bloc `server` du site.',
  'nginx-existing':
    'Retirez d’abord toutes les lignes `add_header Access-Control-…` et tous les `if` sur `OPTIONS` qui concernent déjà cette adresse : nginx ajoute un second en-tête au lieu de remplacer le premier, et les navigateurs n’en acceptent qu’un.',
  'nginx-inherit':
    'Un bloc qui contient son propre `add_header` ignore ceux des blocs qui l’entourent. Si le bloc `server` définit des en-têtes comme `X-Frame-Options`, répétez-les à côté de ces lignes.',
  'nginx-hide':
    'Les lignes en `hide_header` retirent les en-têtes CORS envoyés par votre application. Si le bloc `server` contient des lignes de ce genre, répétez-les ici : elles ne sont plus héritées.',
  'nginx-error-page':
    'Si un `error_page` ou un `try_files` renvoie cette adresse vers un autre `location`, celui-ci a besoin des mêmes lignes.',
  'apache-place-vhost':
    'Dans le `VirtualHost` qui sert `{path}`, au-dessus de ses autres lignes `Header` et `RewriteRule`. En HTTPS, c’est celui du port 443.',
  'apache-place-htaccess':
    'À utiliser si vous ne pouvez pas modifier le `VirtualHost`. Dans le `.htaccess` du dossier qui contient `{path}`. Sans effet sur les adresses qu’Apache transmet avec `ProxyPass`.',
  'apache-override':
    'Apache ne lit les fichiers `.htaccess` que là où `AllowOverride FileInfo` (ou `All`) est défini ; Debian met `None` pour `/var/www`. Sans cela, le texte est ignoré, ou toutes les pages répondent 500.',
  'apache-existing':
    'Retirez les autres lignes `Header … Access-Control-…` de cette adresse : `Header set` et `Header always set` remplissent deux tables distinctes, et les navigateurs refusent un en-tête en double.',
  'apache-modules':
    'Activez les modules avant de coller le texte : sans `headers` (et `rewrite` pour les pré-vérifications), Apache refuse la configuration, et un `.htaccess` transforme chaque page en erreur 500.',
  'apache-htaccess-login':
    'La ligne `Require expr` laisse passer les pré-vérifications, qui ne portent jamais d’identifiants. Elle doit se trouver à côté de votre propre ligne `Require` dans ce `.htaccess` ; si celle-ci est ailleurs, recopiez-la ici, sinon plus personne n’entre.',
  'apache-error-document':
    'Si un `ErrorDocument` affiche une page de ce site en cas d’erreur, placez les lignes `Header` directement dans le `VirtualHost` plutôt que dans `Location` : sinon, les pages d’erreur ne les auraient pas.',
  'apply-debian':
    'Vérifier et recharger sous Debian ou Ubuntu. Rien n’est rechargé si la vérification échoue.',
  'apply-generic': 'Vérifier et recharger sur un autre système.',
  'apply-apache-modules':
    'Une seule fois, par la personne qui gère le serveur ; Apache relit de lui-même un `.htaccess` modifié.',
  'verify-preflight':
    'La pré-vérification, à nouveau. Attendez un statut de 200 à 299 et un seul `Access-Control-Allow-Origin`.',
  'verify-actual':
    'La requête, à nouveau. Attendez un seul `Access-Control-Allow-Origin`, quel que soit le statut.',
  'verify-actual-repeats':
    'La requête {method}, à nouveau, sans son corps : le serveur peut agir. Attendez un seul `Access-Control-Allow-Origin`, quel que soit le statut.',
});
