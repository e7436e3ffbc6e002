import { translation } from '../../i18n/index.ts';
import type en from './en-advice.ts';

export default translation<typeof en>()({
  trust:
    'Les pages de {origins} pourront lire cette adresse. N’ajoutez une origine que si vous lui faites confiance.',
  'trust-credentials':
    'Les pages de {origins} pourront lire cette adresse au nom de la personne connectée. N’ajoutez une origine que si vous lui faites autant confiance qu’à votre propre site.',
  'public-data':
    'Tous les sites du Web pourront lire cette adresse. Réservez cela aux données que tout le monde peut avoir.',
  'preflight-cache':
    'Les navigateurs gardent jusqu’à 10 minutes la réponse à une pré-vérification. Après une modification, essayez dans une nouvelle fenêtre privée.',
  'credentials-unknown':
    'Le navigateur ne dit pas si cette requête porte des cookies. Le texte ne les autorise pas ; si la page utilise `credentials: "include"` ou `withCredentials`, la réponse doit aussi porter `Access-Control-Allow-Credentials: true`.',
  'replaces-origin':
    'Le serveur envoie aujourd’hui `Access-Control-Allow-Origin: {value}`, que ce texte remplace. Si d’autres sites en dépendent, il faut autoriser aussi leurs origines.',
  'advice-final-url':
    'Aucun en-tête n’y peut rien : appelez directement l’adresse finale, {url}, dans le code de la page. Une pré-vérification ne peut pas être redirigée, et après une redirection vers une autre origine, le navigateur envoie `Origin: null`.',
  'advice-login':
    'Le serveur renvoie la page vers une connexion, {url}. Faites-lui répondre 401 aux requêtes des scripts, et laissez la page ouvrir elle-même la connexion.',
  'advice-null-page':
    'La page n’a pas d’origine (`null`) : elle vient d’un fichier, d’une adresse `data:` ou d’un cadre isolé (`sandbox`). Servez-la en HTTP, ou ajoutez `allow-same-origin` au cadre si vous faites confiance à son contenu. N’autorisez jamais `null` : n’importe quel site peut créer un tel cadre.',
  'advice-lna':
    'Le navigateur demande l’accord de l’utilisateur avant qu’une page publique n’accède au réseau local, et aucun en-tête ne répond à sa place. Servez la page en HTTPS et autorisez le site dans son réglage d’accès au réseau local, ou donnez au serveur une adresse publique.',
  'advice-lna-secure':
    'Servez la page en HTTPS : c’est à cette condition qu’elle peut demander à l’utilisateur l’accès au réseau local. Aucun en-tête ne la remplace.',
  'advice-lna-target':
    'Corrigez `targetAddressSpace` dans le code de la page, ou retirez-le : le serveur n’est pas là où il le dit.',
  'advice-mixed-content':
    'Une page en HTTPS ne peut pas appeler une adresse en HTTP. Installez un certificat sur le serveur et appelez-le en `https:`.',
  'advice-tls':
    'Le certificat n’a pas été accepté : aucune réponse n’est donc arrivée. Ouvrez {url} dans un onglet pour voir pourquoi, et installez un certificat valide sur le serveur.',
  'advice-net-refused':
    'Rien ne répond à l’adresse {url}. Démarrez le serveur, vérifiez le port et le pare-feu.',
  'advice-net-dns':
    'Le nom d’hôte de {url} est inconnu. Vérifiez son orthographe, l’entrée DNS et le VPN.',
  'advice-net-broken':
    'La connexion à {url} s’est interrompue avant toute réponse. Lisez le journal du serveur, ou celui du proxy placé devant lui.',
  'advice-patch':
    'Écrivez la méthode en majuscules dans le code de la page : `method: "PATCH"`. Les navigateurs mettent les autres méthodes en majuscules, mais pas celle-ci, et la comparaison tient compte de la casse.',
  'advice-request-header':
    'Retirez les en-têtes `Access-Control-Allow-…` de la requête dans le code de la page. Ce sont des réponses du serveur ; envoyés par la page, ils ne font que provoquer une pré-vérification qui échoue.',
  'advice-safelist':
    'Raccourcissez la valeur de l’en-tête, ou n’y mettez que des caractères simples : il n’exigera plus de pré-vérification.',
  'advice-not-http':
    'CORS n’existe que pour `http:` et `https:`. Servez le fichier en HTTP, par exemple avec un petit serveur local.',
  'advice-error-first':
    'Le serveur a répondu par l’erreur {status}. Les en-têtes permettent à la page de voir cette erreur ; sa cause se trouve dans le journal du serveur.',
  'advice-clear-cache':
    'Le navigateur a peut-être encore une réponse sans l’en-tête. Rechargez une fois sans le cache, et videz les caches intermédiaires et le CDN.',
  'advice-blocked-by-client':
    'Une extension ou la protection contre le pistage du navigateur a arrêté la requête. Autorisez-y le site, ou essayez sans extension.',
  'advice-csp':
    'La politique de la page elle-même interdit la requête. Ajoutez l’adresse à `connect-src` dans son `Content-Security-Policy`.',
  'advice-browser-setting':
    'CORS est désactivé dans ce navigateur. Dans `about:config`, mettez `content.cors.disable` à `false`.',
  'advice-extension':
    'La requête vient d’une extension. Demandez l’hôte dans les permissions de l’extension, et appelez-le depuis son script d’arrière-plan.',
  'advice-no-cors':
    'Retirez `mode: "no-cors"` du code de la page : ce mode masque la réponse au lieu de l’autoriser.',
  'advice-same-origin-mode':
    'Le code de la page demande `mode: "same-origin"`. Retirez-le pour appeler une autre origine.',
  'advice-resource-policy':
    'Une autre règle que CORS bloque cette réponse. Envoyez `Cross-Origin-Resource-Policy: cross-origin` si tous les sites peuvent l’intégrer.',
  'advice-orb':
    'L’adresse renvoie autre chose que l’image ou le script demandé. Ouvrez-la dans un onglet, puis corrigez l’adresse ou son `Content-Type`.',
  'advice-authorization-by-name':
    'Nommez `authorization` dans `Access-Control-Allow-Headers` : selon la norme, `*` ne le couvre pas, même si les navigateurs le laissent encore passer.',
  'advice-authorization':
    'L’en-tête `Authorization` a été retiré en passant à une autre origine. Appelez directement l’adresse finale.',
  'advice-expose':
    'Envoyez `Access-Control-Expose-Headers` avec les noms des en-têtes de réponse que la page veut lire.',
  'advice-user': 'Aucun en-tête d’un serveur n’y peut rien ; cela se décide dans le navigateur.',
});
