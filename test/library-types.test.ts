import ts from 'typescript';
import { expect, it } from 'vitest';

it('the types of the library are whole without any other package', () => {
  const program = ts.createProgram(['dist/types/index.d.ts'], {
    strict: true,
    module: ts.ModuleKind.NodeNext,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    types: [],
  });
  const own = program.getSourceFiles().filter(({ fileName }) => fileName.includes('dist/types/'));
  expect(own.length).toBeGreaterThan(20);
  const faults = own
    .flatMap((file) => [...program.getSemanticDiagnostics(file)])
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  expect(faults).toEqual([]);
});
