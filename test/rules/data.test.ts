import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../src/check.ts';
import { formatPath } from '../../src/diagnostics/diagnostic.ts';
import { patched } from '../helpers/answer-changes.ts';
import { loadExample } from '../helpers/examples.ts';

/** E-mail and customer file for a French company: an agreement is made, all else by default. */
const base = loadExample('examples/hourly-micro-entrepreneur.yaml');
const noData = { processing: false, noProcessingReason: 'Rien que des textes publics.' };
const household = { client: { type: 'consumer', siret: undefined, legalForm: undefined } };
const tool = { name: 'Carnet', category: 'cloud-storage', accountOwner: 'provider' };
const assistant = { ...tool, category: 'ai-assistant', hostingCountry: 'FR' };

/** What a rule finds: `severity path`. */
function found(id: string, patch: object): readonly string[] {
  return checkAnswers(patched(base, patch))
    .diagnostics.filter(({ code }) => code === `rule/${id}`)
    .map(({ severity, path = [] }) => `${severity} ${formatPath(path)}`);
}

type Case = readonly [id: string, name: string, patch: object, findings: readonly string[]];

const agreement: readonly Case[] = [
  ['gdpr-dpa-required', 'by default', {}, []],
  ['gdpr-dpa-required', 'refused', { data: { dpa: 'no' } }, ['error data.dpa']],
  ['gdpr-dpa-required', 'concluded apart', { data: { dpa: 'separate' } }, []],
  ['gdpr-dpa-required', 'refused without data', { data: { ...noData, dpa: 'no' } }, []],
  ['gdpr-dpa-required', 'refused by a household', { ...household, data: { dpa: 'no' } }, []],
  ['gdpr-dpa-required', 'named all the same', { documents: ['dpa'], data: { dpa: 'no' } }, []],
  ['gdpr-processing-implied', 'by default', {}, []],
  [
    'gdpr-processing-implied',
    'denied without a reason',
    { data: { processing: false } },
    ['warning data.processing'],
  ],
  ['gdpr-processing-implied', 'denied with a reason', { data: noData }, []],
  [
    'gdpr-processing-implied',
    'denied where no task implies it',
    { services: { tasks: [{ task: 'research' }] }, data: { processing: false, tools: undefined } },
    [],
  ],
  ['gdpr-dpa-pointless', 'by default', {}, []],
  ['gdpr-dpa-pointless', 'asked for with data', { data: { dpa: 'yes' } }, []],
  [
    'gdpr-dpa-pointless',
    'asked for without data',
    { data: { ...noData, dpa: 'yes' } },
    ['info data.dpa'],
  ],
  [
    'gdpr-dpa-pointless',
    'named without data',
    { documents: ['dpa'], data: noData },
    ['info documents'],
  ],
  ['gdpr-dpa-both', 'concluded separately', { data: { dpa: 'separate' } }, []],
  ['gdpr-dpa-both', 'named', { documents: ['dpa'], data: { dpa: 'yes' } }, []],
  [
    'gdpr-dpa-both',
    'named and concluded separately',
    { documents: ['dpa'], data: { dpa: 'separate' } },
    ['warning data.dpa'],
  ],
  ['gdpr-role-conflict', 'by default', {}, []],
  ['gdpr-role-conflict', 'the role that follows', { data: { role: 'processor' } }, []],
  ['gdpr-role-conflict', 'none', { data: { role: 'none' } }, ['error data.role']],
  ['gdpr-role-conflict', 'none, without data', { data: { ...noData, role: 'none' } }, []],
  ['gdpr-role-conflict', 'none, for a household', { ...household, data: { role: 'none' } }, []],
  ['gdpr-role-conflict', 'jointly, without agreement', { data: { role: 'joint-controller' } }, []],
  [
    'gdpr-role-conflict',
    'jointly, with an agreement of a processor',
    { data: { role: 'joint-controller', dpa: 'yes' } },
    ['error data.role'],
  ],
  [
    'gdpr-role-conflict',
    'own controller of the client’s mailbox',
    { data: { role: 'independent-controller' } },
    ['warning data.role'],
  ],
  [
    'gdpr-role-conflict',
    'own controller of what no task implies',
    {
      services: { tasks: [{ task: 'research' }] },
      data: { processing: true, role: 'independent-controller' },
    },
    [],
  ],
  [
    'gdpr-role-conflict',
    'processor of a processor',
    { client: { isProcessor: true }, data: { role: 'processor' } },
    ['warning data.role'],
  ],
  [
    'gdpr-role-conflict',
    'sub-processor of who is said to be none',
    { client: { isProcessor: false }, data: { role: 'sub-processor' } },
    ['warning data.role'],
  ],
  ['gdpr-role-conflict', 'sub-processor, not said', { data: { role: 'sub-processor' } }, []],
  ['gdpr-subprocessor-chain', 'by default', {}, []],
  [
    'gdpr-subprocessor-chain',
    'the client is a processor',
    { client: { isProcessor: true } },
    ['info client.isProcessor'],
  ],
  ['gdpr-subprocessor-chain', 'by role', { data: { role: 'sub-processor' } }, ['info data.role']],
  ['gdpr-subprocessor-chain', 'without data', { client: { isProcessor: true }, data: noData }, []],
  ['gdpr-direct-authority', 'another reason', { data: noData }, []],
  [
    'gdpr-direct-authority',
    'in Dutch',
    {
      data: {
        processing: false,
        noProcessingReason: 'Ik werk onder rechtstreeks gezag (art. 29 AVG).',
      },
    },
    ['warning data.noProcessingReason'],
  ],
  [
    'gdpr-direct-authority',
    'a number that is no article',
    { data: { processing: false, noProcessingReason: 'Les 29 fiches sont publiques.' } },
    [],
  ],
  [
    'gdpr-direct-authority',
    'a reason not used',
    { data: { noProcessingReason: 'Article 29.' } },
    [],
  ],
];

const content: readonly Case[] = [
  ['gdpr-copy-paste', 'by default', {}, ['info data']],
  ['gdpr-copy-paste', 'without data', { data: noData }, []],
  ['gdpr-copy-paste', 'a described annex II', { data: { purposes: ['répondre aux clients'] } }, []],
  ['gdpr-copy-paste', 'a chosen annex III', { data: { security: ['disk-encryption'] } }, []],
  ['gdpr-special', 'by default', {}, []],
  ['gdpr-special', 'health', { data: { types: ['health'] } }, ['error data.specialSafeguards']],
  [
    'gdpr-special',
    'an empty list',
    { data: { types: ['other-special'], specialSafeguards: [] } },
    ['error data.specialSafeguards'],
  ],
  [
    'gdpr-special',
    'safeguarded',
    { data: { types: ['health'], specialSafeguards: ['coffre chiffré'] } },
    [],
  ],
  ['gdpr-special', 'a national number is none', { data: { types: ['national-number'] } }, []],
  ['gdpr-special', 'of a household', { ...household, data: { types: ['health'] } }, []],
  ['gdpr-breach-72', 'by default', {}, []],
  ['gdpr-breach-72', 'three days', { data: { breach: { hours: 72 } } }, []],
  ['gdpr-breach-72', 'later', { data: { breach: { hours: 73 } } }, ['error data.breach.hours']],
  ['gdpr-breach-72', 'later, without data', { data: { ...noData, breach: { hours: 96 } } }, []],
  ['gdpr-audit-cap', 'by default', {}, []],
  ['gdpr-audit-cap', 'each two years', { data: { audit: { frequency: 'every-two-years' } } }, []],
  [
    'gdpr-audit-cap',
    'on incident',
    { data: { audit: { frequency: 'on-incident' } } },
    ['warning data.audit.frequency'],
  ],
  [
    'gdpr-audit-cap',
    'on incident, without data',
    { data: { ...noData, audit: { frequency: 'on-incident' } } },
    [],
  ],
  ['gdpr-scc-modified', 'our text', { data: { basis: 'scc-2021-915' } }, []],
  ['gdpr-scc-modified', 'an own text on no clauses', { templates: { dpa: 'accord.docx' } }, []],
  [
    'gdpr-scc-modified',
    'an own text on the clauses',
    { templates: { dpa: 'accord.docx' }, data: { basis: 'scc-2021-915' } },
    ['warning templates.dpa'],
  ],
  ['gdpr-records', 'by default', {}, []],
  ['gdpr-records', 'none', { data: { recordsKept: false } }, ['warning data.recordsKept']],
  ['gdpr-records', 'none, without data', { data: { ...noData, recordsKept: false } }, []],
];

const tools: readonly Case[] = [
  ['gdpr-subproc-empty', 'tools of the client', {}, []],
  ['gdpr-subproc-empty', 'an own tool', { data: { tools: [tool] } }, ['warning data.tools[0]']],
  [
    'gdpr-subproc-empty',
    'an own tool of known place',
    { data: { tools: [{ ...tool, hostingCountry: 'FR' }] } },
    [],
  ],
  [
    'gdpr-subproc-empty',
    'an own tool whose vendor is listed',
    {
      data: {
        tools: [{ ...tool, vendor: 'Nuage SA' }],
        subprocessors: [{ name: 'Nuage SA', task: 'copies', country: 'FR' }],
      },
    },
    [],
  ],
  ['gdpr-subproc-empty', 'without data', { data: { ...noData, tools: [tool] } }, []],
  [
    'gdpr-us-vendor',
    'by the framework',
    { data: { tools: [{ ...tool, hostingCountry: 'US', transferBasis: 'dpf' }] } },
    ['info data.tools[0]'],
  ],
  [
    'gdpr-us-vendor',
    'two of them, said once',
    {
      data: {
        transfers: { basis: 'adequacy' },
        subprocessors: [
          { name: 'Un Inc.', task: 'copies', country: 'US' },
          { name: 'Deux Inc.', task: 'envois', country: 'US' },
        ],
      },
    },
    ['info data.subprocessors[0]'],
  ],
  [
    'gdpr-us-vendor',
    'by standard clauses',
    { data: { tools: [{ ...tool, hostingCountry: 'US', transferBasis: 'scc-2021-914' }] } },
    [],
  ],
  [
    'gdpr-us-vendor',
    'another adequate country',
    { data: { tools: [{ ...tool, hostingCountry: 'CH', transferBasis: 'adequacy' }] } },
    [],
  ],
  [
    'gdpr-us-vendor',
    'a tool of the client',
    {
      data: {
        tools: [{ ...tool, accountOwner: 'client', hostingCountry: 'US', transferBasis: 'dpf' }],
      },
    },
    [],
  ],
  ['gdpr-shared-password', 'by default', {}, []],
  ['gdpr-shared-password', 'by a manager', { data: { credentials: 'password-manager' } }, []],
  [
    'gdpr-shared-password',
    'otherwise',
    { data: { credentials: 'other' } },
    ['warning data.credentials'],
  ],
  ['gdpr-ai', 'by default', {}, []],
  ['gdpr-ai', 'none, and none listed', { data: { ai: 'no' } }, []],
  [
    'gdpr-ai',
    'listed ones, and none listed',
    { data: { ai: 'listed-tools-only' } },
    ['warning data.ai'],
  ],
  ['gdpr-ai', 'listed ones', { data: { ai: 'listed-tools-only', tools: [assistant] } }, []],
  [
    'gdpr-ai',
    'none, and an own one',
    { data: { ai: 'no', tools: [assistant] } },
    ['error data.ai'],
  ],
  [
    'gdpr-ai',
    'none, and one of the client',
    { data: { ai: 'no', tools: [{ ...assistant, accountOwner: 'client' }] } },
    ['warning data.tools[0]'],
  ],
  [
    'gdpr-ai',
    'without personal data, and one through which they pass',
    { data: { tools: [tool, assistant] } },
    ['warning data.tools[1]'],
  ],
];

describe('personal data', () => {
  it.each([...agreement, ...content, ...tools])('%s: %s', (id, _, patch, findings) => {
    expect(found(id, patch)).toEqual(findings);
  });

  it('is no worse off where an answer about it is missing', () => {
    const unowned = { name: 'Carnet', category: 'ai-assistant' };
    const { diagnostics } = checkAnswers(patched(base, { data: { tools: [unowned] } }), {
      draft: true,
    });
    expect(diagnostics.filter(({ code }) => /gdpr-(ai|subproc|us)/.test(code))).toEqual([]);
  });
});
