import english from '../../src/view/texts/language-en.ts';
import { pseudoAll } from './pseudo.ts';

/** Stands in for the English that the pages load. */
export default pseudoAll(english);
