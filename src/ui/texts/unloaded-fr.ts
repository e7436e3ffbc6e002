import type en from './unloaded-en.ts';

export default {
  what: 'Une partie de Raison n’a pas pu être chargée : l’extension vient sans doute d’être mise à jour. Rechargez cette page ; si cela ne suffit pas, fermez puis rouvrez les outils de développement.',
  reload: 'Recharger',
} satisfies typeof en;
