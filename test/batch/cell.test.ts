import { describe, expect, it } from 'vitest';
import { questionAt } from '../../src/answers/question.ts';
import { cellAnswer } from '../../src/batch/cell.ts';
import type { Cell } from '../../src/batch/record.ts';

function read(path: string, cell: Cell) {
  const question = questionAt(path.split('.'));
  if (question === undefined) throw new Error(path);
  return cellAnswer(cell, question, path);
}

describe('a cell is read for its question', () => {
  it.each([
    ['fees.hourlyRate', '45', 45],
    ['fees.hourlyRate', '45,50', 45.5],
    ['fees.hourlyRate', '45.5', 45.5],
    ['fees.hourlyRate', '45,50 €', 45.5],
    ['fees.hourlyRate', '€ 45,50', 45.5],
    ['fees.hourlyRate', '0,125', 0.125],
    ['fees.package.price', '1 234,50', 1234.5],
    ['fees.package.price', '1\u202f234,50', 1234.5],
    ['fees.package.price', '1.234,50', 1234.5],
    ['fees.package.price', '1,234.50', 1234.5],
    ['fees.package.price', '1.234.567', 1234567],
    ['fees.hourlyRate', '45,-', 45],
    ['fees.package.price', '€ 1.250,-', 1250],
    ['fees.package.price', "1'234'567.5", 1234567.5],
    ['fees.surcharges.urgentPercent', '25 %', 25],
    ['fees.timeIncrement', '15', 15],
    ['client.isProcessor', 'Oui', true],
    ['client.isProcessor', 'NEE', false],
    ['client.isProcessor', 'VRAI', true],
    ['client.type', 'consumer', 'consumer'],
    ['client.country', 'be', 'BE'],
    ['client.country', 'Belgique', 'BE'],
    ['client.country', 'Pays-Bas', 'NL'],
    ['client.country', 'Duitsland', 'DE'],
    ['date', '7/12/2026', '2026-12-07'],
    ['date', '07-12-2026', '2026-12-07'],
    ['date', '2026-12-07', '2026-12-07'],
    ['fees.surcharges.eveningFrom', '9h', '09:00'],
    ['fees.surcharges.eveningFrom', '20 h 30', '20:30'],
    ['fees.surcharges.eveningFrom', '20.30 uur', '20:30'],
    ['date', { moment: '2026-12-07' }, '2026-12-07'],
    ['fees.surcharges.eveningFrom', { moment: '20:30' }, '20:30'],
    ['client.phone', '+33 6 39 98 01 57', '+33 6 39 98 01 57'],
    ['services.excluded', 'visites; achats ;', ['visites', 'achats']],
    ['services.excluded', 'visites\nachats', ['visites', 'achats']],
    ['services.tasks', 'email; gestion d’agenda', [{ task: 'email' }, { task: 'agenda' }]],
    ['availability.days', 'maandag; mardi', ['monday', 'tuesday']],
  ])('%s: %j is %j', (path, cell, value) => {
    expect(read(path, cell)).toEqual({ value, faults: [] });
  });

  it.each([
    ['fees.hourlyRate', '1.234', 'batch/ambiguous-number'],
    ['fees.hourlyRate', '12,500', 'batch/ambiguous-number'],
    ['client.siret', '1,23457E+13', 'batch/shortened-number'],
    ['client.siret', 12345678200010123000, 'batch/shortened-number'],
    ['client.address.postcode', 1000, 'batch/number-as-text'],
    ['client.name', '=HYPERLINK("http://x","y")', 'batch/formula'],
    ['client.name', '#REF!', 'batch/error-value'],
    ['client.name', '#N/A', 'batch/error-value'],
    ['fees.hourlyRate', '#DIV/0!', 'batch/error-value'],
    ['client.name', '#NOM?', 'batch/error-value'],
    ['client.name', { formula: '=A1' }, 'batch/formula'],
    ['reference', { moment: '2026-11-01' }, 'batch/date-as-text'],
    ['fees.hourlyRate', { moment: '2026-05-01' }, 'batch/date-as-text'],
  ])('%s: %j is doubtful: %s', (path, cell, code) => {
    expect(read(path, cell).faults).toEqual([code]);
  });

  it.each(['=1+1', '@SUM(A1)', '-2+3', '+1'])('keeps %j as text', (text) => {
    expect(read('client.name', text).value).toBe(text);
  });

  it.each([
    '45 50 €',
    '45.5.0',
    '4,5,0',
    '1 2',
    '1,2,3',
    '45,50,',
    '1.23.456',
    '1.234.50',
    '1 2345',
  ])('does not glue %j together to a number', (text) => {
    expect(read('fees.hourlyRate', text)).toEqual({ value: text, faults: [] });
  });

  it.each(['9.5', '17.3', '25h', '9:60'])('takes %j for no time', (text) => {
    expect(read('fees.surcharges.eveningFrom', text)).toEqual({ value: text, faults: [] });
  });

  it.each(['constructor', 'toString', '__proto__'])('takes %j for neither yes nor no', (text) => {
    expect(read('client.isProcessor', text)).toEqual({ value: text, faults: [] });
  });

  it('leaves to the schema what it can not read', () => {
    expect(read('fees.hourlyRate', 'à convenir').value).toBe('à convenir');
    expect(read('client.type', 'compagny').value).toBe('compagny');
    expect(read('date', '2026-13-45').value).toBe('2026-13-45');
  });
});
