/**
 * Writes the lists that follow from the folders, so that adding a reason, a server or a language
 * edits no list: `src/**\/generated/`, which git ignores. Runs on `npm install`, before the types are
 * checked, and whenever Vite or Vitest reads its configuration; writes only what changed.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const NOTE = '// Made by scripts/generate.mjs from the folders beside it. Not to be edited.\n';

/** @param {string} root @returns {string[]} the codes in `src/i18n/languages.ts` */
export function languagesOf(root) {
  const source = readFileSync(join(root, 'src/i18n/languages.ts'), 'utf8');
  const list = /languages = \[([^\]]*)\] as const/.exec(source)?.[1];
  if (list === undefined) throw new Error('src/i18n/languages.ts lists no languages');
  return [...list.matchAll(/'([^']+)'/g)].map(([, code = '']) => code);
}

/**
 * The folders that hold this file, in alphabetical order.
 *
 * @param {string} root @param {string} path @param {string} file @returns {string[]}
 */
function foldersWith(root, path, file) {
  if (!existsSync(join(root, path))) return [];
  return readdirSync(join(root, path), { withFileTypes: true })
    .filter(
      (entry) =>
        entry.isDirectory() &&
        entry.name !== 'generated' &&
        existsSync(join(root, path, entry.name, file)),
    )
    .map(({ name }) => name)
    .toSorted();
}

/** @param {string} id */
const variableOf = (id) => id.replace(/\W+(.)/g, (_, letter) => letter.toUpperCase());

/** @param {string} name a property or export */
const quoted = (name) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`);

/**
 * Imports of the same file in every folder, and all of them in one array.
 *
 * @param {readonly string[]} ids @param {string} file @param {string} name
 */
function listOf(ids, file, name) {
  const imports = ids.map((id) => `import ${variableOf(id)} from '../${id}/${file}';\n`);
  return `${NOTE}${imports.join('')}\nexport const ${name} = [\n${ids
    .map((id) => `  ${variableOf(id)},\n`)
    .join('')}] as const;\n`;
}

/** The same file of every folder, each under its folder's name. @param {readonly string[]} ids @param {string} file */
function exportsOf(ids, file) {
  return `${NOTE}${ids
    .map((id) => `export { default as ${quoted(id)} } from '../${id}/${file}';\n`)
    .join('')}`;
}

/**
 * The named export of the same file of every folder, each under its folder's name.
 *
 * @param {readonly string[]} ids @param {string} file @param {string} name @param {string} record
 */
function recordOf(ids, file, name, record) {
  const imports = ids.map(
    (id) => `import { ${name} as ${variableOf(id)} } from '../${id}/${file}';\n`,
  );
  const lines = ids.map((id) => `  ${quoted(id)}: ${variableOf(id)},\n`);
  return `${NOTE}${imports.join('')}\nexport const ${record} = {\n${lines.join('')}} as const;\n`;
}

/** The texts of every folder in one. @param {readonly string[]} ids @param {string} file @param {string} name */
function mergedOf(ids, file, name) {
  const imports = ids.map((id) => `import ${variableOf(id)} from '../${id}/${file}';\n`);
  const lines = ids.map((id) => `  ...${variableOf(id)},\n`);
  return `${NOTE}${imports.join('')}\nexport const ${name} = {\n${lines.join('')}} as const;\n`;
}

/** `src/fixes/servers/compile.ts` has these without loading them. */
const AT_HAND = new Set(['apache', 'headers', 'nginx']);

/**
 * Loads a server's compiler when it is asked for, under its id. Those of programs are in one file, and
 * so are those of settings: a file each takes 18 kB more in the archive.
 *
 * @param {Map<string, string>} groups of ids
 */
function loadersOf(groups) {
  const names = [...new Set(groups.values())].filter(Boolean).toSorted();
  const shared = names.map((name) => `const ${name} = () => import('./${name}.ts');\n`);
  const lines = [...groups].map(([id, group]) => {
    if (AT_HAND.has(id)) return '';
    const own = `() => import('../${id}/compiler.ts').then((own) => ({ ${quoted(id)}: own }))`;
    return `  ${quoted(id)}: ${group || own},\n`;
  });
  return `${NOTE}${shared.join('')}\nexport const compilerLoaders = {\n${lines.join('')}} as const;\n`;
}

/** @param {Map<string, string>} groups of ids @param {string} name */
function groupOf(groups, name) {
  const ids = [...groups].flatMap(([id, group]) => (group === name ? [id] : []));
  const lines = ids.map((id) => `export * as ${quoted(id)} from '../${id}/compiler.ts';\n`);
  return `${NOTE}${lines.join('')}`;
}

/** By the helper that it is written with. @param {string} root @param {string} id */
function groupNameOf(root, id) {
  /** @param {string} file @param {string} text */
  const holds = (file, text) =>
    readFileSync(join(root, 'src/fixes/servers', id, file), 'utf8').includes(text);
  if (holds('server.ts', 'program({')) return 'programs';
  const isSmall = ['setting-fixes', 'development-proxy'].some((name) =>
    holds('compiler.ts', `/${name}.ts'`),
  );
  return isSmall ? 'settings' : '';
}

/**
 * The texts of all servers in one language, loaded together: a file each would take three times the
 * room in the archive. @param {readonly string[]} ids of servers that say nothing of their own @param {string} lang
 */
function notesOf(ids, lang) {
  const load = `() =>\n  import('./${lang}.ts').then(({ servers }) => servers)`;
  const silent = ids.map((id) => `'${id}'`).join(', ');
  return `${NOTE}export const notes = { load: ${load}, silent: [${silent}] } as const;\n`;
}

/** @param {string} root @param {readonly string[]} languages @returns {[path: string, text: string][]} */
function reasons(root, languages) {
  const folder = 'src/reasons';
  const ids = foldersWith(root, folder, 'reason.ts');
  return [
    [`${folder}/generated/list.ts`, listOf(ids, 'reason.ts', 'reasonList')],
    [`${folder}/generated/references.ts`, exportsOf(ids, 'reference.ts')],
    ...languages.map((lang) => textsOf(folder, ids, lang)),
  ];
}

/** @param {string} root @param {readonly string[]} languages @returns {[path: string, text: string][]} */
function servers(root, languages) {
  const folder = 'src/fixes/servers';
  const ids = foldersWith(root, folder, 'server.ts');
  if (ids.length === 0) return [];
  const groups = new Map(ids.map((id) => [id, groupNameOf(root, id)]));
  return [
    [`${folder}/generated/list.ts`, listOf(ids, 'server.ts', 'serverList')],
    [`${folder}/generated/compilers.ts`, recordOf(ids, 'compiler.ts', 'compile', 'compilers')],
    [`${folder}/generated/loaders.ts`, loadersOf(groups)],
    [`${folder}/generated/programs.ts`, groupOf(groups, 'programs')],
    [`${folder}/generated/settings.ts`, groupOf(groups, 'settings')],
    ...languages.flatMap((lang) => {
      const speaking = foldersWith(root, folder, 'en.ts');
      return /** @type {[string, string][]} */ ([
        [`${folder}/generated/${lang}.ts`, mergedOf(speaking, `${lang}.ts`, 'servers')],
        [
          `${folder}/generated/notes-${lang}.ts`,
          notesOf(
            ids.filter((id) => !groups.get(id) && !speaking.includes(id)),
            lang,
          ),
        ],
      ]);
    }),
  ];
}

/** @param {string} folder @param {readonly string[]} ids @param {string} lang @returns {[path: string, text: string]} */
const textsOf = (folder, ids, lang) => [
  `${folder}/generated/${lang}.ts`,
  exportsOf(ids, `${lang}.ts`),
];

/**
 * Headers whose values reasons and the signs of servers read, as they declare it: what the sanitiser
 * keeps. The recorder needs them before any reason is loaded, so they are a list of their own.
 *
 * @param {string} root @returns {[path: string, text: string][]}
 */
function headersRead(root) {
  const reads = foldersWith(root, 'src/reasons', 'reason.ts').flatMap((id) => {
    const source = readFileSync(join(root, 'src/reasons', id, 'reason.ts'), 'utf8');
    return listAfter(source, /^ {2}reads: (.*?)],?$/ms, id);
  });
  const signs = foldersWith(root, 'src/fixes/servers', 'server.ts').flatMap((id) => {
    const source = readFileSync(join(root, 'src/fixes/servers', id, 'server.ts'), 'utf8');
    return headersOfSigns(source);
  });
  const layers = join(root, 'src/fixes/layers.ts');
  const others = existsSync(layers) ? headersOfSigns(readFileSync(layers, 'utf8')) : [];
  const names = [
    ...new Set([...reads, ...signs, ...others].map((name) => name.toLowerCase())),
  ].toSorted();
  const lines = names.map((name) => `  '${name}',\n`);
  return [
    [
      'src/model/generated/headers-read.ts',
      `${NOTE}export const headersRead: readonly string[] = [\n${lines.join('')}];\n`,
    ],
  ];
}

/** Headers whose values signs read. @param {string} source @returns {string[]} */
const headersOfSigns = (source) =>
  [...source.matchAll(/\bheader: '([^']+)'/g)].map(([, name = '']) => name);

/** @param {string} source @param {RegExp} place @param {string} id @returns {string[]} */
function listAfter(source, place, id) {
  const list = place.exec(source)?.[1];
  if (list === undefined) return [];
  if (!/^\[(?:\s*'[\w-]+',?)*\s*$/.test(list)) {
    throw new Error(`src/reasons/${id}/reason.ts: \`reads\` is no plain list of header names`);
  }
  return [...list.matchAll(/'([^']+)'/g)].map(([, name = '']) => name);
}

/**
 * One file a language with all that Raison says in it, and how each is loaded. The names show in the
 * build.
 *
 * @param {string} root @param {readonly string[]} languages @returns {[path: string, text: string][]}
 */
function languageFiles(root, languages) {
  const folder = 'src/ui/texts';
  if (!existsSync(join(root, folder))) return [];
  return [
    ...languages.map(
      (lang) =>
        /** @type {[string, string]} */ ([
          `${folder}/generated/language-${lang}.ts`,
          languageFile(lang),
        ]),
    ),
    [
      `${folder}/generated/languages.ts`,
      `${NOTE}export const languageFiles = {\n${languages
        .map((lang) => `  ${lang}: () => import('./language-${lang}.ts'),\n`)
        .join('')}} as const;\n`,
    ],
    [
      `${folder}/generated/unloaded.ts`,
      `${NOTE}${languages
        .map((lang) => `import ${lang} from '../unloaded-${lang}.ts';\n`)
        .join('')}\nexport const unloaded = { ${languages.join(', ')} } as const;\n`,
    ],
  ];
}

/** @param {string} lang */
function languageFile(lang) {
  return `${NOTE}import previewNotes from '../../../fixes/preview/texts/${lang}.ts';
import { notes as serverNotes } from '../../../fixes/servers/generated/notes-${lang}.ts';
import notes from '../../../fixes/texts/${lang}.ts';
import phrases from '../../../formats/texts/${lang}.ts';
import * as reasons from '../../../reasons/generated/${lang}.ts';
import type { Language } from '../language.ts';
import ui from '../${lang}.ts';

export default { reasons, notes, serverNotes, previewNotes, phrases, ui } satisfies Language;
`;
}

/**
 * All texts of every language for the command line, which loads them all.
 *
 * @param {string} root @param {readonly string[]} languages @returns {[path: string, text: string][]}
 */
function commandLineTexts(root, languages) {
  const folder = 'src/cli/texts';
  if (!existsSync(join(root, folder))) return [];
  const parts = {
    own: '../LANG.ts',
    open: '../open-LANG.ts',
    notes: '../../../fixes/texts/LANG.ts',
    phrases: '../../../formats/texts/LANG.ts',
  };
  const imports = languages.flatMap((lang) => [
    `import * as ${lang}Reasons from '../../../reasons/generated/${lang}.ts';\n`,
    `import { servers as ${lang}ServerNotes } from '../../../fixes/servers/generated/${lang}.ts';\n`,
    ...Object.entries(parts).map(
      ([name, path]) => `import ${lang}${name} from '${path.replace('LANG', lang)}';\n`,
    ),
  ]);
  const lines = languages.map((lang) => {
    const all = Object.keys(parts).map((name) => `${name}: ${lang}${name}`);
    return `  ${lang}: { reasons: ${lang}Reasons, serverNotes: ${lang}ServerNotes, ${all.join(', ')} },\n`;
  });
  const text = `${NOTE}${imports.join('')}\nexport const texts = {\n${lines.join('')}} as const;\n`;
  return [[`${folder}/generated/texts.ts`, text]];
}

/**
 * Writes what is missing or differs, and removes what nothing makes any more.
 *
 * @param {string} [root] of the project
 */
export function generate(root = join(import.meta.dirname, '..')) {
  const languages = languagesOf(root);
  const files = [
    ...reasons(root, languages),
    ...servers(root, languages),
    ...headersRead(root),
    ...languageFiles(root, languages),
    ...commandLineTexts(root, languages),
  ];
  for (const [path, text] of files) write(join(root, path), text);
  const kept = new Set(files.map(([path]) => path));
  for (const folder of new Set(files.map(([path]) => dirname(path)))) {
    for (const name of readdirSync(join(root, folder))) {
      if (!kept.has(`${folder}/${name}`)) rmSync(join(root, folder, name));
    }
  }
}

/** @param {string} path @param {string} text */
function write(path, text) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

if (process.argv[1] === import.meta.filename) generate();
