import type { Text } from '../../i18n/text.ts';

export interface Implied {
  readonly operations: readonly string[];
  readonly subjects: readonly string[];
  readonly types: readonly string[];
}

/** What every assistant does with the data that pass through her hands. */
const always: Implied = {
  operations: ['consult', 'record', 'organise', 'modify', 'send', 'delete'],
  subjects: ['customers', 'suppliers'],
  types: ['identity', 'contact'],
};

/** What a task adds to it. */
const byTask: Readonly<Record<string, Partial<Implied>>> = {
  email: { types: ['email-content'], subjects: ['prospects'], operations: ['archive'] },
  agenda: { types: ['agenda'] },
  'rental-support': { subjects: ['tenants'], types: ['contract'] },
  'sales-support': { subjects: ['prospects'], types: ['contract'] },
  'social-media': { types: ['social-media'], operations: ['publish'] },
  'invoicing-support': { types: ['billing'] },
  'payment-reminders': { types: ['billing'] },
  'pre-bookkeeping': { types: ['billing', 'bank-details'] },
  'payroll-support': { subjects: ['employees'], types: ['hr'] },
  'recruitment-support': { subjects: ['applicants'], types: ['hr'] },
  'crm-management': { subjects: ['prospects'], operations: ['collect', 'store'] },
  'email-marketing': { subjects: ['newsletter-subscribers', 'prospects'] },
  newsletter: { subjects: ['newsletter-subscribers'] },
  'webshop-support': { types: ['order-history', 'billing'] },
  'customer-service': { types: ['order-history'] },
};

/** The choices that the tasks imply, each once, in the order first met. */
export function impliedByTasks(tasks: readonly string[]): Implied {
  const implied = (name: keyof Implied) => [
    ...new Set([...always[name], ...tasks.flatMap((task) => byTask[task]?.[name] ?? [])]),
  ];
  return {
    operations: implied('operations'),
    subjects: implied('subjects'),
    types: implied('types'),
  };
}

/** The measures of Annex III by what they protect (legal.md C.5). */
export const securityGroups: Readonly<Record<string, readonly string[]>> = {
  access: [
    ...['delegated-access', 'multi-factor-authentication', 'strong-unique-passwords'],
    ...['least-privilege', 'access-review'],
  ],
  devices: [
    ...['disk-encryption', 'automatic-updates', 'anti-malware', 'screen-lock'],
    ...['separate-user-profile', 'remote-wipe'],
  ],
  network: ['vpn-on-open-wifi', 'secured-home-router'],
  data: [
    ...['agreed-locations-only', 'eu-hosting-preferred', 'no-unneeded-local-copies'],
    ...['encrypted-transfer', 'tested-backups', 'retention-table', 'secure-deletion'],
    'paper-shredding',
  ],
  organisation: [
    ...['confidentiality-undertakings', 'breach-register', 'breach-alert-procedure'],
    ...['processing-record', 'annual-self-review', 'approved-ai-tools-only', 'private-workspace'],
    'return-of-materials',
  ],
};

export const securityHeadings: Readonly<Record<string, Text>> = {
  access: { fr: 'Accès', nl: 'Toegang', en: 'Access' },
  devices: { fr: 'Postes et appareils', nl: 'Apparaten', en: 'Devices' },
  network: { fr: 'Réseau', nl: 'Netwerk', en: 'Network' },
  data: { fr: 'Données', nl: 'Gegevens', en: 'Data' },
  organisation: { fr: 'Organisation', nl: 'Organisatie', en: 'Organisation' },
};
