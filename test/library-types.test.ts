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

/** The types that a declaration names, seen through what imports them. */
function namedIn(node: ts.Node, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const found: ts.Symbol[] = [];
  const visit = (part: ts.Node) => {
    const name = ts.isTypeReferenceNode(part)
      ? part.typeName
      : ts.isExpressionWithTypeArguments(part) && part.expression;
    const symbol = name && checker.getSymbolAtLocation(name);
    if (symbol) found.push(meant(symbol, checker));
    ts.forEachChild(part, visit);
  };
  visit(node);
  return found;
}

function meant(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** Exported by a file of the package; what is not serves the declaration beside it alone. */
function isOurs({ declarations = [] }: ts.Symbol): boolean {
  return declarations.some(
    (one) =>
      one.getSourceFile().fileName.includes('dist/types/') &&
      ts.getCombinedModifierFlags(one) & ts.ModifierFlags.Export,
  );
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

  it('can each be imported by its name', () => {
    const checker = program.getTypeChecker();
    const source = program.getSourceFile(entry);
    const exported = checker
      .getExportsOfModule(checker.getSymbolAtLocation(source as ts.Node) as ts.Symbol)
      .map((symbol) => meant(symbol, checker));
    const spoken = exported.flatMap((symbol) =>
      (symbol.declarations ?? []).flatMap((node) => namedIn(node, checker)),
    );
    const unnamed = spoken.filter((symbol) => isOurs(symbol) && !exported.includes(symbol));
    expect([...new Set(unnamed.map(({ name }) => name))].sort()).toEqual([]);
  });
});
