import previewNotes from '../../fixes/preview/texts/en.ts';
import notes from '../../fixes/texts/en.ts';
import phrases from '../../formats/texts/en.ts';
import * as reasons from '../../reasons/en.ts';
import ui from './en.ts';
import type { Language } from './language.ts';

export default { reasons, notes, previewNotes, phrases, ui } satisfies Language;
