import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../src/interview/outline.ts';
import type { Asking } from '../../src/interview/prompter.ts';
import type { Question } from '../../src/interview/question.ts';
import { french, insisting, memoryHost, scripted } from './by-name.ts';
import { loaded, talk, textIn } from './talk.ts';

describe('a list, in the review', () => {
  it('takes one more, changes one, and loses one', async () => {
    const own = readFileSync('examples/hourly-micro-entrepreneur.yaml', 'utf8');
    const host = memoryHost({ 'agreement.yaml': own });
    const added = ['Notion'];
    const person = scripted(
      {
        'data.tools[]': () => added.shift() ?? '',
        'data.tools[2].category': 'cloud-storage',
        'data.tools[2].accountOwner': 'provider',
        'data.tools[0].name': 'Pipedrive Pro',
      },
      ['data.tools', 'add', 'change 0', 'remove 1', 'done', 'make', 'yes'],
    );
    await talk(host, person);
    expect(loaded(host, 'agreement.yaml').data.data).toEqual({
      tools: [
        { name: 'Pipedrive Pro', category: 'crm', accountOwner: 'client' },
        { name: 'Notion', category: 'cloud-storage', accountOwner: 'provider' },
      ],
    });
    expect(textIn(host, 'agreement.yaml')).toContain(own.slice(0, own.indexOf('data:')));
  });

  it('describes tasks only when asked to', async () => {
    const host = memoryHost();
    const person = scripted({
      ...french,
      'settings.services': ['services.tasks[]'],
      'services.tasks[0].description': 'Tri, réponses types',
      'services.tasks[1].frequency': 'chaque vendredi',
    });
    await talk(host, person);
    expect(loaded(host, 'agreement.yaml').data.services).toMatchObject({
      tasks: [
        { task: 'email', description: 'Tri, réponses types' },
        { task: 'crm-management', frequency: 'chaque vendredi' },
      ],
    });
  });

  it('asks what a task of no usual kind is called', async () => {
    const host = memoryHost();
    const person = scripted({
      ...french,
      'services.tasks': ['email', 'other'],
      'services.tasks[1].label': (question: Question) => {
        expect(question.optional).toBe(false);
        return 'Arrosage des plantes';
      },
    });
    await talk(host, person);
    expect(textIn(host, 'agreement.yaml')).toContain('label: Arrosage des plantes');
  });
});

describe('the outline', () => {
  it('counts what is done, open and at its default, and leads to a section', async () => {
    const host = memoryHost();
    let looked = false;
    const person = scripted(
      {
        ...french,
        'services.summary': () => {
          if (looked) return french['services.summary'];
          looked = true;
          return '=';
        },
      },
      ['client', 'make', 'yes'],
    );
    await talk(host, person);
    expect(person.menus[0]?.items.slice(0, 5)).toMatchObject([
      { label: 'Revenir à la question' },
      { label: expect.stringMatching(/^✔ Vous \(9 sur 9, \d+ par défaut\)$/) },
      { label: expect.stringMatching(/^✔ Votre client \(8 sur 8/) },
      { label: expect.stringMatching(/^… Les tâches \(1 sur 4/) },
      { label: expect.stringMatching(/^· Le prix et les factures \(0 sur 5/) },
    ]);
    const at = person.asked.indexOf('services.summary');
    expect(person.asked[at + 1]).toBe('client.type');
    expect(person.asked[at + 2]).toBe('services.summary');
  });

  it('adds up to the questions', async () => {
    const host = memoryHost();
    const session = await talk(host, scripted(french));
    for (const { done, total } of outlineOf(session.questions())) expect(done).toBe(total);
  });
});

describe('to be agreed', () => {
  it('leaves a gap, remembered in the file and shown in the review, and makes a draft', async () => {
    const host = memoryHost();
    const person = scripted({ ...french, 'fees.hourlyRate': '-', 'cooperation.startDate': '-' }, [
      'draft',
      'yes',
    ]);
    await talk(host, person);
    expect(textIn(host, 'agreement.yaml')).toContain(
      'x-to-be-agreed:\n  - fees.hourlyRate\n  - cooperation.startDate\n',
    );
    const labels = person.menus[0]?.items.map((item) => ('label' in item ? item.label : ''));
    expect(labels?.filter((label) => label.endsWith(' : à convenir'))).toHaveLength(2);
    expect(JSON.stringify(person.menus[0])).not.toMatch(/Il manque|À regarder/);
    expect(labels).not.toContain('C’est bon : faire les documents');
  });

  it('goes away when the answer is given', async () => {
    const host = memoryHost();
    await talk(host, scripted({ ...french, 'fees.hourlyRate': '-' }, ['draft', 'yes']));
    await talk(host, scripted({ 'fees.hourlyRate': '45' }, ['fees.hourlyRate', 'make', 'yes']));
    expect(textIn(host, 'agreement.yaml')).not.toContain('x-to-be-agreed');
    expect(textIn(host, 'agreement.yaml')).toContain('hourlyRate: 45\n');
  });
});

describe('the review', () => {
  it('names at its head each line that has a warning', async () => {
    const person = scripted({
      ...french,
      'settings.client': ['client.formerEmployer.ended'],
      'client.formerEmployer.ended': '31/12/2019',
    });
    await talk(memoryHost(), person);
    const line = person.menus[0]?.items.find(
      (item) => 'id' in item && item.id === 'client.formerEmployer.ended',
    );
    expect(line).toMatchObject({ tone: 'warning' });
    expect(person.menus[0]?.items[1]).toEqual({
      heading: '⚠ À regarder : Ancien employeur, fin du contrat de travail',
    });
  });

  it('shows a legal finding at the line that it concerns, with what would mend it', async () => {
    const host = memoryHost();
    const person = scripted(
      {
        ...french,
        'invoicing.paymentDays': (q: Question, asking: Asking) =>
          q.value === undefined ? insisting('90')(q, asking) : '30',
      },
      ['invoicing.paymentDays', 'make', 'yes'],
    );
    await talk(host, person);
    const line = person.menus[0]?.items.find(
      (item) => 'id' in item && item.id === 'invoicing.paymentDays',
    );
    expect(line).toMatchObject({
      tone: 'error',
      note: expect.stringMatching(/^✘ .*45.*L\. 441-10/s),
    });
    expect(person.menus[0]?.items[0]).toEqual({
      heading: 'Les documents attendent que ces points soient corrigés.',
    });
    expect(person.menus[1]?.items[0]).toMatchObject({ id: 'make' });
  });

  it.each([
    ['invoicing.paymentDays', '90', 'dépasse le maximum légal de 60 jours'],
    ['cooperation.independenceConfirmed', false, 'aucun contrat de travail n’est voulu'],
  ])('has said before, at the question, what the law forbids: %s', async (id, answer, words) => {
    const settings = Object.fromEntries(
      ['fees', 'cooperation'].map((name) => [`settings.${name}`, [id]]),
    );
    const person = scripted({ ...french, ...settings, [id]: answer });
    await expect(talk(memoryHost(), person)).rejects.toThrow(words);
  });
});
