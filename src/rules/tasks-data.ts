import type { Rule } from './rule.ts';
import { when } from './rule.ts';

const checkedOn = '2026-11-28';
const certified = /\bHDS\b|certifi|gecertifi/i;

/** Kinds of data that only some may keep or use (legal.md B9). */
export const taskDataRules: readonly Rule[] = [
  {
    id: 'task-health-data',
    severity: 'warning',
    says: () => ({
      source: 'art. L. 1111-8 CSP [K+]',
      checkedOn,
      message: {
        fr: 'Des données de santé passent par vos propres outils : leur hébergement demande en France un hébergeur certifié (HDS).',
        nl: 'Gezondheidsgegevens komen in uw eigen tools: in Frankrijk mogen die alleen bij een gecertificeerde host (HDS) staan.',
        en: 'Health data pass through your own tools: in France their hosting takes a certified host (HDS).',
      },
      hint: {
        fr: 'Travaillez dans les outils du client, ou écrivez dans `data.specialSafeguards` que l’hébergeur est certifié HDS.',
        nl: 'Werk in de tools van de klant, of zet in `data.specialSafeguards` dat de host HDS-gecertificeerd is.',
        en: 'Work in the client’s tools, or write in `data.specialSafeguards` that the host is HDS-certified.',
      },
      reason: {
        fr: 'Qui héberge des données de santé recueillies à l’occasion de soins ou d’un suivi social doit être certifié à cet effet.',
        nl: 'Wie gezondheidsgegevens host die bij zorg of sociale begeleiding zijn verzameld, moet daarvoor gecertificeerd zijn.',
        en: 'Whoever hosts health data collected in the course of care or social support must be certified for it.',
      },
      example:
        'data:\n  types:\n    - health\n  specialSafeguards:\n    - Accès réservé\n  tools:\n    - name: Carnet\n      category: cloud-storage\n      accountOwner: provider\n      hostingCountry: FR',
    }),
    check: ({ clientCountry, answers: { data } }) => {
      const { types = [], tools = [], subprocessors = [], specialSafeguards = [] } = data;
      const isHosted =
        subprocessors.length > 0 || tools.some(({ accountOwner }) => accountOwner === 'provider');
      const isStated = specialSafeguards.some((safeguard) => certified.test(safeguard));
      const isHealth = clientCountry === 'FR' && types.includes('health');
      return when(isHealth && isHosted && !isStated, 'data.types');
    },
  },
  {
    id: 'task-id-numbers',
    severity: 'warning',
    says: () => ({
      source: {
        fr: 'RGPD, art. 87 ; loi belge du 8 août 1983 ; art. 46 de la loi néerlandaise d’exécution du RGPD [K+]',
        nl: 'AVG, art. 87; Belgische wet van 8 augustus 1983; art. 46 UAVG [K+]',
        en: 'GDPR, art. 87; Belgian law of 8 August 1983; art. 46 of the Dutch GDPR implementation act [K+]',
      },
      checkedOn,
      message: {
        fr: 'Le numéro national belge et le BSN néerlandais ne s’utilisent que si une loi le permet.',
        nl: 'Het Belgische rijksregisternummer en het Nederlandse BSN mogen alleen worden gebruikt als een wet dat toestaat.',
        en: 'The Belgian national number and the Dutch BSN may be used only where a law allows it.',
      },
      hint: {
        fr: 'Retirez `national-number` de `data.types`, ou dites dans `data.specialSafeguards` ce qui le permet et comment vous le protégez.',
        nl: 'Haal `national-number` uit `data.types`, of zet in `data.specialSafeguards` wat dit toestaat en hoe u het nummer beschermt.',
        en: 'Take `national-number` out of `data.types`, or say in `data.specialSafeguards` what allows it and how you protect it.',
      },
      reason: {
        fr: 'Le client ne peut vous confier ces numéros que pour une fin prévue par la loi, comme la paie.',
        nl: 'De klant mag u die nummers alleen toevertrouwen voor een doel dat de wet noemt, zoals de loonadministratie.',
        en: 'The client may entrust these numbers to you only for a purpose that the law names, such as payroll.',
      },
      example: 'client:\n  country: BE\ndata:\n  types:\n    - national-number',
    }),
    check: ({ clientCountry, answers: { data } }) => {
      const { types = [], specialSafeguards = [] } = data;
      const isUsed = types.includes('national-number') && specialSafeguards.length === 0;
      return when(isUsed && ['BE', 'NL'].includes(clientCountry), 'data.types');
    },
  },
];
