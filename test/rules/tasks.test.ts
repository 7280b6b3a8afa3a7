import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../src/check.ts';
import { formatPath } from '../../src/diagnostics/diagnostic.ts';
import { patched } from '../helpers/answer-changes.ts';
import { loadExample } from '../helpers/examples.ts';

const base = loadExample('examples/hourly-micro-entrepreneur.yaml');
const household = { type: 'consumer', siret: undefined, legalForm: undefined };

/** What a rule finds for a client of this country: `severity path`. */
function found(id: string, country: string, patch: object): readonly string[] {
  const abroad = country === 'FR' ? {} : { siret: undefined };
  const loaded = patched(patched(base, { client: { country, ...abroad } }), patch);
  return checkAnswers(loaded)
    .diagnostics.filter(({ code }) => code === `rule/${id}`)
    .map(({ severity, path = [] }) => `${severity} ${formatPath(path)}`);
}

const tasks = (...list: readonly object[]) => ({ services: { tasks: list } });
const first = (severity: string) => [`${severity} services.tasks[0]`];
const acts = (act: string, authority = {}) => ({
  services: { authority: { scope: 'limited', acts: [act], ...authority } },
});
const kept = {
  name: 'Carnet',
  category: 'cloud-storage',
  accountOwner: 'provider',
  hostingCountry: 'FR',
};

type Case = readonly [id: string, country: string, patch: object, findings: readonly string[]];

const cases: readonly Case[] = [
  [
    'task-book-fr',
    'FR',
    tasks({ task: 'email' }, { task: 'bookkeeping' }),
    ['error services.tasks[1]'],
  ],
  ['task-book-fr', 'FR', tasks({ task: 'pre-bookkeeping' }, { task: 'invoicing-support' }), []],
  ['task-book-fr', 'FR', { ...tasks({ task: 'bookkeeping' }), client: household }, []],
  ['task-book-fr', 'NL', tasks({ task: 'bookkeeping' }), []],
  ['task-book-be', 'BE', tasks({ task: 'bookkeeping' }), first('error')],
  ['task-book-be', 'BE', tasks({ task: 'pre-bookkeeping' }, { task: 'payroll-support' }), []],
  ['task-book-be', 'FR', tasks({ task: 'bookkeeping' }), []],
  ['task-book-nl', 'NL', tasks({ task: 'bookkeeping' }), first('warning')],
  ['task-book-nl', 'NL', tasks({ task: 'pre-bookkeeping' }), []],
  ['task-book-nl', 'BE', tasks({ task: 'bookkeeping' }), []],
  ['task-realestate-fr', 'FR', tasks({ task: 'rental-support' }), first('warning')],
  [
    'task-realestate-fr',
    'FR',
    tasks({ task: 'rental-support', description: 'Aucune visite.' }),
    [],
  ],
  ['task-realestate-fr', 'FR', tasks({ task: 'sales-support' }), []],
  ['task-realestate-fr', 'BE', tasks({ task: 'rental-support' }), []],
  ['task-realestate-be', 'BE', tasks({ task: 'rental-support' }), first('warning')],
  ['task-realestate-be', 'BE', tasks({ task: 'rental-support', description: 'Secrétariat.' }), []],
  ['task-realestate-be', 'NL', tasks({ task: 'rental-support' }), []],
  [
    'task-legal-advice',
    'FR',
    tasks({ task: 'other', label: 'Conseils fiscaux' }),
    first('warning'),
  ],
  [
    'task-legal-advice',
    'NL',
    tasks({ task: 'other', label: 'Juridisch advies' }),
    first('warning'),
  ],
  [
    'task-legal-advice',
    'FR',
    tasks({ task: 'document-drafting', label: 'Rédaction de contrats' }),
    first('warning'),
  ],
  [
    'task-legal-advice',
    'FR',
    { services: { extras: [{ service: 'Legal advice' }] } },
    ['warning services.extras[0]'],
  ],
  [
    'task-legal-advice',
    'FR',
    tasks({ task: 'other', label: 'Classement de documents juridiques' }),
    [],
  ],
  [
    'task-legal-advice',
    'FR',
    tasks({ task: 'document-drafting', description: 'Sans conseil juridique.' }),
    [],
  ],
  ['task-legal-advice', 'FR', { services: { excluded: ['Conseil juridique ou fiscal'] } }, []],
  ['task-reminders', 'NL', tasks({ task: 'payment-reminders' }), first('warning')],
  ['task-reminders', 'NL', tasks({ task: 'payment-reminders', description: 'Vriendelijk.' }), []],
  ['task-reminders', 'FR', tasks({ task: 'invoicing-support' }), []],
  ['task-telemarketing-fr', 'FR', tasks({ task: 'telemarketing' }), first('warning')],
  [
    'task-telemarketing-fr',
    'FR',
    tasks({ task: 'telemarketing', description: 'Particuliers.' }),
    first('warning'),
  ],
  [
    'task-telemarketing-fr',
    'FR',
    tasks({ task: 'telemarketing', label: 'Appels à des entreprises' }),
    [],
  ],
  ['task-telemarketing-fr', 'BE', tasks({ task: 'telemarketing' }), []],
  ['task-emailmarketing', 'FR', tasks({ task: 'email-marketing' }), first('warning')],
  [
    'task-emailmarketing',
    'NL',
    tasks({ task: 'newsletter', description: 'Elke maand.' }),
    first('warning'),
  ],
  [
    'task-emailmarketing',
    'NL',
    tasks({ task: 'newsletter', description: 'Alleen met toestemming.' }),
    [],
  ],
  [
    'task-emailmarketing',
    'FR',
    {
      services: {
        tasks: [{ task: 'newsletter' }],
        clientObligations: ['Recueillir le consentement'],
      },
    },
    [],
  ],
  ['task-emailmarketing', 'FR', tasks({ task: 'email' }), []],
  ['task-recruitment', 'BE', tasks({ task: 'recruitment-support' }), first('warning')],
  ['task-recruitment', 'NL', tasks({ task: 'recruitment-support' }), first('warning')],
  ['task-recruitment', 'NL', tasks({ task: 'recruitment-support', description: 'Afspraken.' }), []],
  ['task-recruitment', 'FR', tasks({ task: 'recruitment-support' }), []],
  [
    'task-payments',
    'FR',
    acts('Payer les fournisseurs'),
    ['warning services.authority.spendingLimit'],
  ],
  [
    'task-payments',
    'NL',
    acts('Facturen betalen', { spendingLimit: 0 }),
    ['warning services.authority.spendingLimit'],
  ],
  ['task-payments', 'FR', acts('Payer les fournisseurs', { spendingLimit: 300 }), []],
  [
    'task-payments',
    'NL',
    acts('Kantoorartikelen kopen'),
    ['warning services.authority.spendingLimit'],
  ],
  [
    'task-payments',
    'FR',
    acts('Règlement des factures'),
    ['warning services.authority.spendingLimit'],
  ],
  ['task-payments', 'FR', acts('Envoyer des courriers'), []],
  ['task-payments', 'FR', acts('Rappeler les règles de la maison'), []],
  ['task-payments', 'FR', acts('Payer les fournisseurs', { scope: 'none' }), []],
  [
    'task-health-data',
    'FR',
    { data: { types: ['health'], tools: [kept] } },
    ['warning data.types'],
  ],
  ['task-health-data', 'FR', { data: { types: ['health'] } }, []],
  ['task-health-data', 'FR', { data: { types: ['identity'], tools: [kept] } }, []],
  ['task-health-data', 'NL', { data: { types: ['health'], tools: [kept] } }, []],
  [
    'task-health-data',
    'FR',
    { data: { types: ['health'], tools: [kept], specialSafeguards: ['hébergeur HDS'] } },
    [],
  ],
  ['task-id-numbers', 'BE', { data: { types: ['national-number'] } }, ['warning data.types']],
  ['task-id-numbers', 'NL', { data: { types: ['national-number'] } }, ['warning data.types']],
  ['task-id-numbers', 'FR', { data: { types: ['national-number'] } }, []],
  ['task-id-numbers', 'BE', { data: { types: ['identity'] } }, []],
  [
    'task-id-numbers',
    'BE',
    { data: { types: ['national-number'], specialSafeguards: ['paie seulement'] } },
    [],
  ],
];

describe('tasks', () => {
  it.each(cases)('%s for a client in %s: %j', (id, country, patch, findings) => {
    expect(found(id, country, patch)).toEqual(findings);
  });
});
