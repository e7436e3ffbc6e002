/** What `--help` prints. */
export const help = {
  en: `Raison explains why the browser blocked your cross-origin requests.

  npm start                       the demo shop, whose API is misconfigured on purpose
  npm start -- URL                any page of yours

With a display: Chromium opens, with DevTools on the Raison panel, until you close it.
Without: every explanation is printed here, and a screenshot of the panel is saved.

  --lang en|fr        language (otherwise that of the terminal: LC_ALL, LC_MESSAGES, LANG)
  --firefox           in Firefox instead of Chromium
  --headless          print here even if there is a display
  --json              print the JSON report and nothing else (npm start --silent -- --json)
  --screenshot FILE   where to save the picture of the panel (PNG); implies --headless
  --port N            port of the demo shop (otherwise a free one)
  --help              this text

Exit: 0 every blocked request is explained, 1 some are not, 2 wrong use or nothing to open.`,
  fr: `Raison explique pourquoi le navigateur a bloqué vos requêtes vers une autre origine.

  npm start                       la boutique de démonstration, à l’API mal configurée exprès
  npm start -- URL                n’importe laquelle de vos pages

Avec un écran : Chromium s’ouvre, outils de développement sur le panneau Raison, jusqu’à ce que vous
le fermiez. Sans écran : les explications s’affichent ici et une capture du panneau est enregistrée.

  --lang en|fr        langue (sinon celle du terminal : LC_ALL, LC_MESSAGES, LANG)
  --firefox           dans Firefox plutôt que dans Chromium
  --headless          afficher ici même s’il y a un écran
  --json              n’afficher que le rapport JSON (npm start --silent -- --json)
  --screenshot FILE   où enregistrer l’image du panneau (PNG) ; implique --headless
  --port N            port de la boutique de démonstration (sinon un port libre)
  --help              ce texte

Code de sortie : 0 toutes les requêtes bloquées sont expliquées, 1 certaines ne le sont pas,
2 mauvais usage ou rien à ouvrir.`,
};
