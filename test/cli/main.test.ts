import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/main.ts';
import { nodeHost } from '../../src/node-host.ts';
import { memoryHost } from '../helpers/memory-host.ts';

const example = readFileSync('examples/hourly-micro-entrepreneur.yaml', 'utf8');
const hostWithExample = () => memoryHost({ 'agreement.yaml': example, '<stdin>': example });

const run = async (host: ReturnType<typeof memoryHost>, ...argv: string[]) => ({
  code: await main(argv, host),
  ...host.said,
});

describe('the command line', () => {
  it('generates documents, a note and a manifest, and says what it made as JSON', async () => {
    const host = hostWithExample();
    const { code, out } = await run(host, 'generate', 'agreement.yaml', '--json');
    const { version, ok, documents } = JSON.parse(out);
    expect([code, version, ok]).toEqual([0, 1, true]);
    expect(documents.map(({ document }: { document: string }) => document)).toEqual([
      'engagement-letter',
      'terms',
      'dpa',
    ]);
    const names = [...host.files.keys()].filter((name) => name.startsWith('/work/out/'));
    expect(names).toContain('/work/out/maison-lorme/LISEZ-MOI.txt');
    expect(names).toContain('/work/out/maison-lorme/.va-agree.json');
    expect(names).toContain('/work/out/maison-lorme/terms.fr.docx');
  });

  it('reads standard input', async () => {
    expect((await run(hostWithExample(), 'generate', '-')).code).toBe(0);
  });

  it('writes the one document asked for to standard output, and nothing else there', async () => {
    const argv = ['agreement.yaml', '--format', 'md', '--document', 'terms'];
    const filed = hostWithExample();
    await run(filed, 'generate', ...argv);
    const { code, out } = await run(hostWithExample(), 'generate', ...argv, '--out', '-');
    expect(code).toBe(0);
    expect(out).toBe(
      Buffer.from(filed.files.get('/work/out/maison-lorme/terms.fr.md') ?? '').toString(),
    );
  });

  it.each([
    ['generate', 'agreement.yaml', '--document', 'terms', '-o', '-'],
    ['template', 'export', 'terms', '-o', '-'],
  ])('writes no Word file to a terminal: %j', async (...argv) => {
    const host = hostWithExample();
    const terminal = { ...host, out: { ...host.out, isTerminal: true } };
    expect(await main(argv, terminal)).toBe(2);
    expect(host.said.out).toBe('');
    expect(host.said.err).toContain('not text');
  });

  it('says of which file it decided that there is a data processing agreement', async () => {
    const files = ['hourly-micro-entrepreneur', 'no-personal-data'].map((name) => `${name}.yaml`);
    const host = memoryHost(
      Object.fromEntries(files.map((file) => [file, readFileSync(`examples/${file}`, 'utf8')])),
    );
    const { out } = await run(host, 'generate', ...files, '--dry-run', '--json');
    const decided = JSON.parse(out).diagnostics.filter(
      ({ code }: { code: string }) => code === 'documents/dpa-decided',
    );
    expect(decided.map(({ file }: { file: string }) => file)).toEqual(files);
  });

  it('writes nothing with --dry-run, and with --check says what is stale', async () => {
    const host = hostWithExample();
    const before = host.files.size;
    expect((await run(host, 'generate', 'agreement.yaml', '--dry-run')).code).toBe(0);
    expect((await run(host, 'generate', 'agreement.yaml', '--check')).code).toBe(3);
    expect(host.files.size).toBe(before);
    await run(host, 'generate', 'agreement.yaml');
    expect((await run(host, 'generate', 'agreement.yaml', '--check')).code).toBe(0);
  });

  it('writes nothing and claims nothing when --strict meets a warning', async () => {
    const warned = `${example}\ninvoicing:\n  recoveryFee: 50\n`;
    const host = memoryHost({ 'a.yaml': warned });
    const { code, out } = await run(host, 'generate', 'a.yaml', '--strict', '--json');
    const { ok, documents, diagnostics } = JSON.parse(out);
    expect([code, ok, documents, host.files.size]).toEqual([1, false, [], 1]);
    expect(diagnostics.map((found: { code: string }) => found.code)).toContain(
      'rule/fr-late-flat-40',
    );
  });

  it('keeps a document that was edited by hand, unless forced', async () => {
    const host = hostWithExample();
    const file = '/work/out/maison-lorme/terms.fr.docx';
    await run(host, 'generate', 'agreement.yaml');
    host.files.set(file, Uint8Array.of(1, 2, 3));
    const { code, err } = await run(host, 'generate', 'agreement.yaml');
    expect(code).toBe(1);
    expect(err).toContain('output/edited');
    expect(host.files.get(file)).toEqual(Uint8Array.of(1, 2, 3));
    expect((await run(host, 'generate', 'agreement.yaml', '--force')).code).toBe(0);
    expect(host.files.get(file)?.length).toBeGreaterThan(1000);
  });

  it('leaves a document edited by hand out of what was made, and says so before it writes too', async () => {
    const host = hostWithExample();
    const file = '/work/out/maison-lorme/terms.fr.docx';
    await run(host, 'generate', 'agreement.yaml');
    host.files.set(file, Uint8Array.of(1, 2, 3));
    for (const flags of [[], ['--dry-run'], ['--check']]) {
      const heard = () => ({ ...host, said: Object.assign(host.said, { out: '', err: '' }) });
      const told = await run(heard(), 'generate', 'agreement.yaml', ...flags);
      expect(told.code).toBe(1);
      expect(told.out).toContain('terms.fr.docx  (kept: edited by hand)');
      expect(told.err).toContain('output/edited');
      expect(told.err).not.toContain('output/stale');
      expect(/not legal advice/.test(told.err)).toBe(flags.length === 0);
      const { out } = await run(heard(), 'generate', 'agreement.yaml', '--json', ...flags);
      const { ok, documents } = JSON.parse(out);
      expect(ok).toBe(false);
      const paths = documents.map(({ path }: { path: string }) => path);
      expect(paths).toEqual(
        ['engagement-letter', 'dpa'].map((name) => `out/maison-lorme/${name}.fr.docx`),
      );
    }
  });

  it('says as JSON that it is not ok when documents are stale', async () => {
    const { code, out } = await run(
      hostWithExample(),
      'generate',
      'agreement.yaml',
      '--check',
      '--json',
    );
    expect([code, JSON.parse(out).ok]).toEqual([3, false]);
  });

  it.each([[], ['--json']])(
    'names what was written before the disk was full: %j',
    async (...flags) => {
      const host = hostWithExample();
      let room = 3;
      const writeAtomic = (name: string, bytes: Uint8Array) => {
        if (room-- === 0)
          throw Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'write' });
        host.writeAtomic(name, bytes);
      };
      const { code, out, err } = await run(
        { ...host, writeAtomic },
        'generate',
        'agreement.yaml',
        ...flags,
      );
      expect(code).toBe(2);
      const names = [...out.matchAll(/maison-lorme\/([a-z-]+)\.fr\.docx(?:"| {2}\(made)/g)].map(
        ([, name]) => name,
      );
      expect(names).toEqual(['engagement-letter', 'terms']);
      expect(out + err).toContain('output/unwritable');
    },
  );

  it("keeps another client's documents where names lead to one folder, unless forced", async () => {
    const named = (name: string) => example.replace('Maison Lorme', name);
    const host = memoryHost({ 'a.yaml': named('Lorme'), 'b.yaml': named('"Lorme#"') });
    const letter = () => host.files.get('/work/out/lorme/engagement-letter.fr.docx');
    expect((await run(host, 'generate', 'a.yaml')).code).toBe(0);
    const first = letter();
    const { code, err } = await run(host, 'generate', 'b.yaml');
    expect(code).toBe(1);
    expect(err.match(/`out\/lorme` .*\[output\/other-client\]/g)).toHaveLength(1);
    expect(letter()).toBe(first);
    expect((await run(host, 'generate', 'a.yaml')).code).toBe(0);
    expect((await run(host, 'generate', 'b.yaml', '--force')).code).toBe(0);
    expect(letter()).not.toEqual(first);
    expect((await run(host, 'generate', 'b.yaml')).code).toBe(0);
    expect((await run(host, 'generate', 'a.yaml')).code).toBe(1);
  });

  it("names what was edited by hand in another client's folder, which --force replaces too", async () => {
    const named = (name: string) => example.replace('Maison Lorme', name);
    const host = memoryHost({ 'a.yaml': named('Lorme'), 'b.yaml': named('"Lorme#"') });
    await run(host, 'generate', 'a.yaml');
    const terms = '/work/out/lorme/terms.fr.docx';
    const edited = new Uint8Array(Buffer.from('edited'));
    host.files.set(terms, edited);
    const { out } = await run(host, 'generate', 'b.yaml', '--json');
    const { diagnostics } = JSON.parse(out.slice(out.indexOf('{')));
    const errors = diagnostics.filter(({ severity }: { severity: string }) => severity === 'error');
    expect(errors).toEqual([
      expect.objectContaining({ code: 'output/other-client' }),
      expect.objectContaining({
        code: 'output/edited',
        message: expect.stringContaining('terms.fr.docx'),
      }),
    ]);
    expect(host.files.get(terms)).toBe(edited);
  });

  it('knows a client whose name is spelled better', async () => {
    const host = memoryHost({ 'a.yaml': example.replace('Maison Lorme', 'maison  lorme.') });
    await run(host, 'generate', 'a.yaml');
    host.files.set('/work/a.yaml', new Uint8Array(Buffer.from(example)));
    expect((await run(host, 'generate', 'a.yaml')).code).toBe(0);
  });

  it.each(['generate', 'check'])(
    '%s looks at the others when a file can not be read',
    async (command) => {
      const host = memoryHost({ 'in/a.yaml': example, 'in/b.yaml': '' });
      const readBytes = (name: string) => {
        if (name !== 'in/b.yaml') return host.readBytes(name);
        throw Object.assign(new Error('EACCES'), { code: 'EACCES', syscall: 'open' });
      };
      const { code, err } = await run({ ...host, readBytes }, command, 'in');
      expect(err).toMatch(/Can not read `in\/b\.yaml`.*\[command\/unreadable\]/);
      expect(err).toContain('in/a.yaml');
      expect(code).toBe(2);
      expect(host.files.has('/work/out/maison-lorme/terms.fr.docx')).toBe(command === 'generate');
    },
  );

  it('writes nothing when two clients would share a path', async () => {
    const host = memoryHost({ 'a.yaml': example, 'b.yaml': example });
    const { code, err } = await run(host, 'generate', 'a.yaml', 'b.yaml');
    expect([code, host.files.size]).toEqual([1, 2]);
    expect(err.match(/output\/collision/g)).toHaveLength(1);
    expect(err).toMatch(/`a\.yaml`.*`b\.yaml`.*`maison-lorme`/);
  });

  it('writes nothing when two clients would share a folder, be it with other documents', async () => {
    const other = `${example.replace('Maison Lorme', '"Maison Lorme!"')}documents: [terms]\n`;
    const host = memoryHost({
      'a.yaml': `${example}documents: [engagement-letter]\n`,
      'b.yaml': other,
    });
    const { err } = await run(host, 'generate', 'a.yaml', 'b.yaml');
    expect(host.files.size).toBe(2);
    expect(err).toContain('output/collision');
  });

  it('takes a format or a file named twice once', async () => {
    const argv = ['agreement.yaml', './agreement.yaml', '--format', 'docx,docx,md'];
    const { code, out } = await run(hostWithExample(), 'generate', ...argv, '--json');
    expect([code, JSON.parse(out).documents.length]).toEqual([0, 6]);
  });

  it.each([
    ['a file', 'agreement.yaml', ['agreement.yaml/maison-lorme', 'not a folder']],
    ['a folder of no other', 'locked', ['locked/maison-lorme', 'access denied']],
    ['a folder with a folder for a document', 'out', ['terms.fr.docx', 'it is a folder']],
  ])('says that it can not write to %s', async (_, out, said) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'va-agree-'));
    try {
      await writeFile(path.join(folder, 'agreement.yaml'), example);
      await mkdir(path.join(folder, 'out/maison-lorme/terms.fr.docx'), { recursive: true });
      const host = memoryHost({ 'agreement.yaml': example });
      const real = { ...nodeHost(), cwd: folder };
      const at = (name: string) => path.resolve(folder, name);
      const denied = () => {
        throw Object.assign(new Error('EACCES'), { code: 'EACCES', syscall: 'mkdir' });
      };
      const { code, err } = await run(
        {
          ...host,
          kind: (name) => real.kind(at(name)),
          readBytes: (name) => real.readBytes(at(name)),
          makeDirectory: (name) =>
            name.startsWith('locked') ? denied() : real.makeDirectory(at(name)),
        },
        'generate',
        'agreement.yaml',
        '-o',
        out,
      );
      expect(code).toBe(2);
      expect(err).toContain('output/unwritable');
      for (const words of said) expect(err).toContain(words);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('makes a draft with visible gaps of incomplete answers', async () => {
    const incomplete = example.replace(/^ {2}siret:.*\n/m, '');
    const strict = await run(memoryHost({ 'a.yaml': incomplete }), 'generate', 'a.yaml');
    expect(strict.code).toBe(1);
    expect(strict.err).toContain('schema/required');
    const draft = await run(memoryHost({ 'a.yaml': incomplete }), 'generate', 'a.yaml', '--draft');
    expect(draft.code).toBe(0);
  });

  it.each([
    [['genrate', 'a.yaml'], 'genrate'],
    [['generate', '--frmat', 'docx', 'a.yaml'], '--frmat'],
    [['generate'], 'files'],
    [['generate', 'agreement.yaml', '--format', 'rtf'], 'rtf'],
    [['generate', 'agreement.yaml', '-o', ''], '--out'],
    [['generate', 'agreement.yaml', '--out= '], '--out'],
    [['batch', 'agreement.yaml', '--out='], '--out'],
    [['init', '--out', ''], '--out'],
    [['init', '--out', '-'], '--out'],
    [['batch', 'agreement.yaml', '--out', '-'], '--out'],
    [['generate', 'agreement.yaml', '--out', '-'], '--out'],
    [['generate', 'agreement.yaml', '--out', '-', '--document', 'terms', '--check'], '--check'],
    [['preview', 'agreement.yaml', '--port', '80a'], '`80a` does not suit `--port`'],
    [['generate', 'missing.yaml'], 'missing.yaml'],
    [['explain', 'fr-pay-max-6'], 'fr-pay-max-60'],
  ])('ends with 2 and a sentence, never a stack: %j', async (argv, named) => {
    const { code, err } = await run(hostWithExample(), ...argv);
    expect(code).toBe(2);
    expect(err).toContain(named);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('checks that the Word files which answers name can be read', async () => {
    const files = { 'a.yaml': `${example}templates: { terms: nosuch.docx }\n` };
    const { code, err } = await run(memoryHost(files), 'check', 'a.yaml');
    expect(code).toBe(1);
    expect(err).toMatch(/nosuch\.docx.*\[command\/unreadable\]/);
  });

  it('asks of the language that a flag gives what the law asks of the answers’ own', async () => {
    const host = memoryHost({ 'a.yaml': readFileSync('examples/private-person.yaml', 'utf8') });
    const { code, err } = await run(host, 'generate', 'a.yaml', '--language', 'nl');
    expect(code).toBe(1);
    expect(err).toMatch(/^--language nl\nerror .* must be in French\. \[rule\/cons-language-fr\]/);
    expect([...host.files.keys()]).toEqual(['/work/a.yaml']);
  });

  it.each([[[]], [['template']], [['--ui-language', 'en']]])(
    'prints the help alone when asked for nothing: %j',
    async (argv) => {
      const { code, err } = await run(memoryHost(), ...argv);
      expect(code).toBe(2);
      expect(err).toContain('Usage:');
      expect(err).not.toContain('error');
    },
  );

  it.each([
    [['genrate', 'a.yaml'], 'Did you mean `generate`? See `va-agree --help`.'],
    [
      ['generate', '--frmat', 'pdf', 'a.yaml'],
      'Did you mean `--format`? See `va-agree generate --help`.',
    ],
    [['generate', '--xyz'], '  → See `va-agree generate --help`.'],
    [['generate', 'agreement.yaml', '--format', 'rtf'], 'See `va-agree generate --help`.'],
    [['template', 'chek', 'a.docx'], 'Did you mean `check`? See `va-agree template --help`.'],
    [
      ['template', 'check', '--jsn', 'a.docx'],
      'Did you mean `--json`? See `va-agree template check',
    ],
    [
      ['check', 'agreement.yaml', '--ui-language', 'de'],
      '`de` does not suit `--ui-language`; choices: fr, nl, en.',
    ],
  ])('says what was meant, and where the help for it is: %j', async (argv, said) => {
    const { code, err } = await run(hostWithExample(), ...argv);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });

  it.each([
    ['--ui-language', 'FR', 'check', 'agreement.yaml'],
    ['--ui-language=fr', 'check', 'agreement.yaml'],
    ['check', 'agreement.yaml', '--ui-language', 'fr'],
    ['--ui-language', 'fr', 'template', '--help'],
  ])('takes the language before the command or after: %s %s %s %s', async (...argv) => {
    const { code, out } = await run(hostWithExample(), ...argv);
    expect(code).toBe(0);
    expect(out).toMatch(/aucune erreur|Utilisation/);
  });

  it.each(['check', 'generate'])(
    'names every file that can not be read and goes on: %s',
    async (command) => {
      const host = hostWithExample();
      const argv = [command, 'nosuch.yaml', 'nosuch2.yaml', 'agreement.yaml'];
      const { code, out, err } = await run(host, ...argv);
      expect(code).toBe(2);
      expect(err.match(/nosuch2?\.yaml.*command\/unreadable/g)).toHaveLength(2);
      expect(out).toMatch(/agreement\.yaml: no errors|terms\.fr\.docx {2}\(made\)/);
    },
  );

  it('says where an alias goes round in a circle', async () => {
    const host = memoryHost({ 'a.yaml': `x-a: &a [{ b: *a }]\n${example}` });
    const { code, out } = await run(host, 'check', 'a.yaml', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out).diagnostics).toMatchObject([
      { code: 'yaml/alias-cycle', line: 1, column: 15 },
    ]);
  });

  it('prints JSON also of a fault of the program, whose lines are on standard error', async () => {
    const broken = () => {
      throw new Error('broken');
    };
    const host = { ...hostWithExample(), kind: broken };
    const { code, out, err } = await run(host, 'check', 'agreement.yaml', '--json');
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'command/program-fault' }],
    });
    expect(err).toMatch(/\n\s+at /);
  });

  it.each(['fr', 'nl', 'en'])('explains a rule with its source in %s', async (language) => {
    const { code, out } = await run(
      memoryHost(),
      'explain',
      'fr-pay-max-60',
      '--ui-language',
      language,
    );
    expect(code).toBe(0);
    expect(out).toContain('L. 441-10');
  });

  it('prints the schema and the help', async () => {
    const schema = await run(memoryHost(), 'schema');
    expect(JSON.parse(schema.out).$schema).toContain('draft-07');
    const help = await run(memoryHost(), 'generate', '--help', '--ui-language', 'fr');
    expect(help.out).toContain('Utilisation');
  });
});
