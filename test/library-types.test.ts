import { readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const entry = 'dist/types/index.d.ts';

function programOf(...files: readonly string[]): ts.Program {
  return ts.createProgram([entry, ...files], {
    strict: true,
    module: ts.ModuleKind.NodeNext,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    types: [],
  });
}

describe('the types of the library', () => {
  const program = programOf();
  const own = program.getSourceFiles().filter(({ fileName }) => fileName.includes('dist/types/'));

  it('are whole without any other package', () => {
    const faults = own
      .flatMap((file) => [...program.getSemanticDiagnostics(file)])
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    expect(faults).toEqual([]);
  });

  it('are all that the package ships of types', () => {
    const shipped = readdirSync('dist/types', { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => path.resolve(file.parentPath, file.name));
    expect(shipped.sort()).toEqual(own.map(({ fileName }) => path.resolve(fileName)).sort());
  });
});
