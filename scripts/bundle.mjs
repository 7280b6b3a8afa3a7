// The built program: `dist/cli.cjs`, `dist/main.cjs`, a file a template, and the library with its types.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';

/** `./terms.fr.FR.json` */
const template = /^\.\/[\w-]+\.\w\w\.\w\w\.json$/;

/** `../generated/questions.json` */
const questions = /\/generated\/questions\.json$/;

/**
 * Data is read as it is: as code it takes V8 three times as long, and Node's own way to load JSON as
 * long again to find the file.
 */
const dataRead = {
  name: 'data-read',
  setup(bundler) {
    bundler.onResolve({ filter: template }, ({ path: name }) => ({
      path: name.replace('./', '/templates/'),
      namespace: 'data',
    }));
    bundler.onResolve({ filter: questions }, () => ({
      path: '/questions.json',
      namespace: 'data',
    }));
    bundler.onLoad({ filter: /.*/, namespace: 'data' }, ({ path: name }) => ({
      contents: `module.exports = JSON.parse(require('node:fs').readFileSync(__dirname + '${name}', 'utf8'));`,
    }));
  },
};

/** Word templates bring a parser of XML and that of Handlebars: only who uses one loads them. */
const wordOfItsOwn = {
  name: 'word-of-its-own',
  setup(bundler) {
    bundler.onResolve({ filter: /\/word\/door\.ts$/ }, () => ({
      path: './word.cjs',
      external: true,
    }));
  },
};

/** What few commands need is loaded from its own file, when it is asked for. */
const filesOfTheirOwn = {
  name: 'files-of-their-own',
  setup(bundler) {
    bundler.onResolve({ filter: /schemas\/answers\.schema\.json$/ }, () => ({
      path: '../schemas/answers.schema.json',
      external: true,
    }));
    bundler.onResolve({ filter: template }, ({ path: name }) => ({
      path: name.replace('./', './templates/'),
      external: true,
    }));
    // A format is loaded when it is asked for; Word, the one that nearly every run makes, is not parted.
    bundler.onResolve({ filter: /\/(html|markdown|pdf)\/index\.ts$/ }, ({ path: name, kind }) =>
      kind === 'dynamic-import'
        ? { path: `./render-${name.split('/').at(-2)}.cjs`, external: true }
        : undefined,
    );
    bundler.onResolve({ filter: /\/office\/convert\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './office.cjs', external: true } : undefined,
    );
    // So is a command with prompts, pages or words that no other needs.
    bundler.onResolve(
      { filter: /\/commands\/(init|preview|doctor)\.ts$/ },
      ({ path: name, kind }) =>
        kind === 'dynamic-import'
          ? { path: `./${path.basename(name, '.ts')}.cjs`, external: true }
          : undefined,
    );
    // Workbooks are read and written by few: a megabyte in a file of its own.
    bundler.onResolve({ filter: /\/xlsx\.ts$/ }, ({ kind }) =>
      kind === 'entry-point' ? undefined : { path: './xlsx.cjs', external: true },
    );
    // Commander starts programs for subcommands that are files of their own; we have none.
    bundler.onResolve({ filter: /^node:child_process$/ }, ({ path: name, importer }) =>
      importer.includes('commander') ? { path: name, namespace: 'unused' } : undefined,
    );
    bundler.onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: '' }));
  },
};

/**
 * The command line is CommonJS, which Node starts faster than modules: a door that answers
 * `--version` by itself and starts the program from compiled code, the program, and one file a
 * template. The library is a module.
 */
export async function bundle() {
  rmSync('dist', { recursive: true, force: true });
  const command = {
    format: 'cjs',
    supported: { 'dynamic-import': false },
    define: { 'import.meta.dirname': '__dirname' },
    plugins: [dataRead, wordOfItsOwn, filesOfTheirOwn],
  };
  mkdirSync('dist/templates', { recursive: true });
  copyFileSync('src/generated/questions.json', 'dist/questions.json');
  for (const name of readdirSync('src/generated/templates').filter((file) =>
    file.endsWith('.json'),
  ))
    copyFileSync(`src/generated/templates/${name}`, `dist/templates/${name}`);
  cpSync('src/render/pdf/fonts', 'dist/fonts', { recursive: true });
  copyFileSync('src/render/pdf/document.typ', 'dist/document.typ');
  await Promise.all([
    bundleFile('src/cli.ts', 'dist/cli.cjs', command),
    bundleFile('src/program.ts', 'dist/main.cjs', {
      ...command,
      // A function for `start.ts` to call: wrapping it there would copy the whole program.
      banner: { js: '(function(module,exports,require,__dirname){' },
      footer: { js: '})' },
    }).then(() => signed('dist/main.cjs')),
    ...['init', 'preview', 'doctor'].map((name) =>
      bundleFile(`src/commands/${name}.ts`, `dist/${name}.cjs`, command),
    ),
    ...['html', 'markdown'].map((format) =>
      bundleFile(`src/render/${format}/index.ts`, `dist/render-${format}.cjs`, command),
    ),
    bundleFile('src/word/door.ts', 'dist/word.cjs', {
      ...command,
      plugins: [dataRead, filesOfTheirOwn],
    }),
    bundleFile('src/office/convert.ts', 'dist/office.cjs', command),
    bundleFile('src/render/pdf/index.ts', 'dist/render-pdf.cjs', {
      ...command,
      external: ['@myriaddreamin/typst-ts-node-compiler'],
    }),
    bundleFile('src/batch-thread.ts', 'dist/batch-thread.cjs', command),
    bundleFile('src/batch/xlsx.ts', 'dist/xlsx.cjs', command),
    bundleFile('src/index.ts', 'dist/index.js', {
      format: 'esm',
      // Packages in CommonJS ask for Node's own modules by `require`.
      banner: {
        js: "import { createRequire as vaAgreeRequire } from 'node:module'; const require = vaAgreeRequire(import.meta.url);",
      },
    }),
  ]);
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json'], {
    stdio: 'inherit',
  });
  keepPublicTypes('dist/types', 'index.d.ts');
}

/** Of the types that were written, those that the library's own speak of. */
function keepPublicTypes(folder, entry) {
  const program = ts.createProgram([`${folder}/${entry}`], {
    module: ts.ModuleKind.NodeNext,
    types: [],
  });
  const named = new Set(program.getSourceFiles().map(({ fileName }) => path.resolve(fileName)));
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const name = path.resolve(file.parentPath, file.name);
    if (file.isFile() && !named.has(name)) rmSync(name);
  }
}

async function bundleFile(from, to, options) {
  await build({
    entryPoints: [from],
    outfile: to,
    bundle: true,
    platform: 'node',
    target: 'node20',
    charset: 'ascii',
    minify: true,
    keepNames: false,
    legalComments: 'linked',
    logLevel: 'warning',
    plugins: [filesOfTheirOwn],
    ...options,
  });
  writeFileSync(to, asAscii(readFileSync(to, 'utf8')));
}

/** By its last letters, its own hash, `start.ts` knows compiled code of this very program. */
function signed(file) {
  const code = readFileSync(file, 'latin1').trimEnd();
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 16);
  writeFileSync(file, `${code}//${hash}`, 'latin1');
}

/**
 * The program is read as one byte a character (`start.ts`), which V8 keeps at half the size; esbuild
 * leaves the letters in regular expressions as they are, and they would be read as others.
 */
function asAscii(code) {
  return code.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
