import Handlebars from 'handlebars';
import { describe, expect, it } from 'vitest';
import { number } from '../../src/document/number.ts';
import type { Block } from '../../src/document/types.ts';
import { assemble } from '../../src/template/assemble.ts';
import { markUp } from '../../src/template/markup.ts';
import { nodesOf } from '../../src/template/nodes.ts';
import { programOf } from '../../src/template/steps.ts';
import { treeOf } from '../../src/template/tree.ts';

/** Fills a template text with any data: what compile and fill do, without files and name checks. */
function fill(source: string, data: object) {
  const { handlebars } = markUp(source, 'fr');
  const program = programOf(Handlebars.parse(handlebars, { ignoreStandalone: true }));
  return number(assemble(nodesOf(treeOf(program), {}, data)), 'fr');
}

/** A clause's blocks as short lines, to be read at a glance. */
function outline(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    if (block.type === 'paragraph') return [block.content.map(inlineText).join('')];
    if (block.type === 'subclause') return [block.number, ...outline(block.blocks)];
    if (block.type === 'list')
      return block.items.map((item) => `- ${outline(item.blocks).join(' ')}`);
    if (block.type === 'table')
      return block.rows.map((row) => row.map((cell) => cell.map(inlineText).join('')).join(' | '));
    return [block.type];
  });
}

function inlineText(inline: {
  type: string;
  text?: string;
  label?: string;
  number?: string;
}): string {
  if (inline.type === 'reference') return `${inline.label}${inline.number}`;
  if (inline.type === 'break') return '⏎';
  return inline.text ?? '';
}

const clause = (body: string, data: object) =>
  outline(fill(`# T\n\n## Un {#one}\n\n${body}`, data).clauses[0]?.blocks ?? []);

describe('filling a template', () => {
  it('numbers top-level ordered items through conditions and leaves out those not taken', () => {
    const body = '1. Un.\n{{#if x}}\n1. Deux.\n{{/if}}\n1. Trois.\n';
    expect(clause(body, { x: true })).toEqual(['1.1', 'Un.', '1.2', 'Deux.', '1.3', 'Trois.']);
    expect(clause(body, {})).toEqual(['1.1', 'Un.', '1.2', 'Trois.']);
  });

  it('repeats list items, nested in a sub-clause, as one list', () => {
    const body = '1. Tâches :\n\n   {{#each tasks}}\n   - {{this}}\n   {{/each}}\n\n1. Fin.\n';
    expect(clause(body, { tasks: ['a', 'b'] })).toEqual([
      '1.1',
      'Tâches\u00a0:',
      '- a',
      '- b',
      '1.2',
      'Fin.',
    ]);
  });

  it('repeats table rows and drops a table without rows', () => {
    const body = '| A | B |\n| --- | --- |\n{{#each rows}}\n| {{a}} | {{b}} |\n{{/each}}\n';
    expect(clause(body, { rows: [{ a: '1', b: '2' }, { a: '3' }] })).toEqual(['1 | 2', '3 | ']);
    expect(clause(body, { rows: [] })).toEqual([]);
  });

  it('drops a column in which no row has anything', () => {
    const body =
      '| A | B | C |\n| --- | --- | --- |\n{{#each rows}}\n| {{a}} | {{b}} | {{c}} |\n{{/each}}\n';
    const rows = [{ a: '1', c: '2' }, { a: '3' }];
    expect(clause(body, { rows })).toEqual(['1 | 2', '3 | ']);
  });

  it('drops paragraphs whose content was an option not taken', () => {
    expect(clause('{{#if x}}Oui {{x}}.{{/if}}\n\nReste.', {})).toEqual(['Reste.']);
  });

  it('closes up the spaces around an option not taken', () => {
    expect(clause('Avant {{#if x}}{{x}}{{/if}} après.', {})).toEqual(['Avant après.']);
    expect(clause('Avant {{#if x}}{{x}}{{/if}} après.', { x: 'là' })).toEqual(['Avant là après.']);
    expect(clause('Fin. {{#if x}}{{x}}{{/if}} {{#if y}}{{y}}{{/if}}', {})).toEqual(['Fin.']);
  });

  it('takes answers as text, never as markup', () => {
    const hostile = '**x** {{y}} <b> - a | `c` [l](m) \\ {';
    expect(clause('{{v}}', { v: hostile })).toEqual([hostile]);
    expect(clause('Un { et \\ {{v}}', { v: 'x' })).toEqual(['Un { et \\ x']);
  });

  it('makes a line break of a line break in an answer', () => {
    expect(clause('{{v}}', { v: 'a\nb' })).toEqual(['a⏎b']);
  });

  it('resolves references to clauses and to anchors in sub-clauses', () => {
    const body = '1. A.\n1. {{anchor "here"}}B.\n\nVoir {{ref "here"}} et {{ref "one"}}.';
    expect(clause(body, {}).at(-1)).toBe('Voir Article\u00a01.2 et Article\u00a01.');
  });

  it('sets French no-break spaces around tags', () => {
    expect(clause("L'objet : {{v}} ; « {{v}} » art. 5", { v: 'a' })).toEqual([
      'L’objet\u00a0: a\u00a0; «\u00a0a\u00a0» art.\u00a05',
    ]);
  });

  it('reports a block that closes in another list than it opened in', () => {
    expect(markUp('- {{#if x}}a\n- b{{/if}}', 'fr').faults[0]?.kind).toBe('crossed-block');
  });
});
