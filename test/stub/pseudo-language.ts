import english from '../../src/ui/texts/generated/language-en.ts';
import { pseudoAll } from './pseudo.ts';

/** Stands in for the English that the pages load. */
export default pseudoAll(english);
