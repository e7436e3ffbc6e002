import previewNotes from '../../fixes/preview/texts/fr.ts';
import notes from '../../fixes/texts/fr.ts';
import phrases from '../../formats/texts/fr.ts';
import * as reasons from '../../reasons/fr.ts';
import ui from './fr.ts';
import type { Language } from './language.ts';

export default { reasons, notes, previewNotes, phrases, ui } satisfies Language;
