import { isAgreementAtIssue, isAgreementMade, isContentAtIssue } from './data-facts.ts';
import { figures } from './figures.ts';
import { type Rule, when } from './rule.ts';

const checkedOn = '2026-11-28';
const describing = ['data.purposes', 'data.operations', 'data.subjects', 'data.types'];
const securing = ['data.security', 'data.securityOther'];
/** Of art. 9 and 10 GDPR. */
const specialCategories: readonly string[] = ['health', 'other-special'];

/** What the data processing agreement says (legal.md B12). */
export const dataContentRules: readonly Rule[] = [
  {
    id: 'gdpr-copy-paste',
    severity: 'info',
    says: () => ({
      source: {
        fr: 'Lignes directrices 07/2020 du CEPD, point 109 [privacad-edpb]',
        nl: 'Richtsnoeren 07/2020 van het EDPB, punt 109 [privacad-edpb]',
        en: 'EDPB guidelines 07/2020, paragraph 109 [privacad-edpb]',
      },
      checkedOn,
      message: {
        fr: 'Les annexes II et III de l’accord ne contiennent que ce qui est usuel : rien n’y est propre à cette mission.',
        nl: 'De bijlagen II en III van de verwerkersovereenkomst bevatten alleen het gebruikelijke: niets is eigen aan deze opdracht.',
        en: 'Annexes II and III of the agreement hold only what is usual: nothing in them is particular to this assignment.',
      },
      hint: {
        fr: 'Relisez-les, puis écrivez vos propres `data.purposes`, `data.subjects` et `data.types`, et dans `data.security` seulement ce que vous faites vraiment.',
        nl: 'Lees ze na en vul uw eigen `data.purposes`, `data.subjects` en `data.types` in, en in `data.security` alleen wat u echt doet.',
        en: 'Read them, then write your own `data.purposes`, `data.subjects` and `data.types`, and in `data.security` only what you really do.',
      },
      reason: {
        fr: 'L’accord ne doit pas se borner à répéter le RGPD : il dit concrètement quelles données, pour quoi et avec quelles mesures.',
        nl: 'De overeenkomst mag de AVG niet alleen herhalen: zij zegt concreet welke gegevens, waarvoor en met welke maatregelen.',
        en: 'The agreement must not merely restate the GDPR: it says concretely which data, what for and with which measures.',
      },
      example: 'data: {}',
    }),
    check: ({ answers, given }) =>
      when(isAgreementMade(answers) && ![...describing, ...securing].some(given), 'data'),
  },
  {
    id: 'gdpr-special',
    severity: 'error',
    says: () => ({
      source: {
        fr: 'RGPD, art. 9 et 10 ; décision (UE) 2021/915, clause 7.5 [scc-skill]',
        nl: 'AVG, art. 9 en 10; besluit (EU) 2021/915, bepaling 7.5 [scc-skill]',
        en: 'GDPR, art. 9 and 10; decision (EU) 2021/915, clause 7.5 [scc-skill]',
      },
      checkedOn,
      message: {
        fr: 'Vous traitez des données sensibles, et aucune protection particulière n’est indiquée pour elles.',
        nl: 'U verwerkt gevoelige gegevens, en er zijn geen extra waarborgen voor opgegeven.',
        en: 'You handle sensitive data, and no special safeguard is given for them.',
      },
      hint: {
        fr: 'Écrivez dans `data.specialSafeguards` comment vous les protégez, ou retirez `health` et `other-special` de `data.types`.',
        nl: 'Vul in `data.specialSafeguards` in hoe u ze beschermt, of haal `health` en `other-special` uit `data.types`.',
        en: 'Write in `data.specialSafeguards` how you protect them, or take `health` and `other-special` out of `data.types`.',
      },
      reason: {
        fr: 'Les données de santé et les autres données sensibles demandent des mesures adaptées à leur nature, que l’accord doit énoncer.',
        nl: 'Gezondheids- en andere gevoelige gegevens vragen maatregelen die bij hun aard passen en in de overeenkomst staan.',
        en: 'Health and other sensitive data call for measures suited to their nature, stated in the agreement.',
      },
      example: 'data:\n  types:\n    - identity\n    - health',
    }),
    check: ({ answers }) => {
      const { types = [], specialSafeguards = [] } = answers.data;
      const isUnguarded =
        types.some((type) => specialCategories.includes(type)) && specialSafeguards.length === 0;
      return when(isUnguarded && isContentAtIssue(answers), 'data.specialSafeguards');
    },
  },
  {
    id: 'gdpr-breach-72',
    severity: 'error',
    says: () => ({
      source: {
        fr: 'RGPD, art. 33, par. 1 et 2 [K+]',
        nl: 'AVG, art. 33 lid 1 en 2 [K+]',
        en: 'GDPR, art. 33(1) and (2) [K+]',
      },
      checkedOn,
      message: {
        fr: 'Prévenir le client {hours} heures après une fuite de données est trop tard : il en a {limit} pour prévenir l’autorité.',
        nl: 'De klant pas {hours} uur na een datalek waarschuwen is te laat: zelf heeft hij {limit} uur voor de melding aan de toezichthouder.',
        en: 'Warning the client {hours} hours after a data breach is too late: it has {limit} to tell the authority.',
      },
      hint: {
        fr: 'Réduisez `data.breach.hours` ; 24 ou 48 sont d’usage.',
        nl: 'Verlaag `data.breach.hours`; 24 of 48 is gebruikelijk.',
        en: 'Lower `data.breach.hours`; 24 or 48 is usual.',
      },
      reason: {
        fr: 'Le sous-traitant avertit le client dans les meilleurs délais, pour que celui-ci puisse encore notifier la violation à temps.',
        nl: 'De verwerker waarschuwt de klant zonder onredelijke vertraging, zodat die het lek nog op tijd kan melden.',
        en: 'The processor warns the client without undue delay, so that it can still report the breach in time.',
      },
      example: 'data:\n  breach:\n    hours: 96',
    }),
    check: ({ answers }) => {
      const { hours } = answers.data.breach;
      const limit = figures.breachHours.value;
      return when(hours > limit && isContentAtIssue(answers), 'data.breach.hours', {
        hours,
        limit,
      });
    },
  },
  {
    id: 'gdpr-audit-cap',
    severity: 'warning',
    says: () => ({
      source: {
        fr: 'RGPD, art. 28, par. 3, point h) ; décision (UE) 2021/915, clause 7.6 [scc-skill]',
        nl: 'AVG, art. 28 lid 3, onder h; besluit (EU) 2021/915, bepaling 7.6 [scc-skill]',
        en: 'GDPR, art. 28(3)(h); decision (EU) 2021/915, clause 7.6 [scc-skill]',
      },
      checkedOn,
      message: {
        fr: 'N’admettre un audit qu’après un incident donne au client moins que ce que le RGPD lui accorde.',
        nl: 'Een audit alleen na een incident toestaan geeft de klant minder dan de AVG hem geeft.',
        en: 'Allowing an audit only after an incident gives the client less than the GDPR does.',
      },
      hint: {
        fr: 'Mettez `data.audit.frequency: yearly` ou `every-two-years`.',
        nl: 'Zet `data.audit.frequency: yearly` of `every-two-years`.',
        en: 'Set `data.audit.frequency: yearly` or `every-two-years`.',
      },
      reason: {
        fr: 'Le sous-traitant permet des audits, y compris des inspections, et y contribue ; les clauses types les prévoient à intervalles raisonnables.',
        nl: 'De verwerker maakt audits mogelijk, inspecties inbegrepen, en werkt eraan mee; de standaardbepalingen voorzien daarin met redelijke tussenpozen.',
        en: 'The processor allows for audits, inspections included, and contributes to them; the standard clauses have them at reasonable intervals.',
      },
      example: 'data:\n  audit:\n    frequency: on-incident',
    }),
    check: ({ answers }) =>
      when(
        answers.data.audit.frequency === 'on-incident' && isContentAtIssue(answers),
        'data.audit.frequency',
      ),
  },
  {
    id: 'gdpr-scc-modified',
    severity: 'warning',
    says: () => ({
      source: {
        fr: 'Décision (UE) 2021/915, clause 2 [scc-map]',
        nl: 'Besluit (EU) 2021/915, bepaling 2 [scc-map]',
        en: 'Decision (EU) 2021/915, clause 2 [scc-map]',
      },
      checkedOn,
      message: {
        fr: 'Les clauses types de la Commission ne peuvent pas être modifiées : vérifiez que votre modèle Word les reprend telles quelles.',
        nl: 'De standaardbepalingen van de Commissie mogen niet worden gewijzigd: ga na of uw Word-sjabloon ze ongewijzigd overneemt.',
        en: 'The Commission’s standard clauses may not be changed: see that your Word template takes them as they are.',
      },
      hint: {
        fr: 'Complétez seulement les annexes, ou mettez `data.basis: bespoke` pour un texte à vous.',
        nl: 'Vul alleen de bijlagen aan, of zet `data.basis: bespoke` voor een eigen tekst.',
        en: 'Complete only the annexes, or set `data.basis: bespoke` for a text of your own.',
      },
      reason: {
        fr: 'Des clauses modifiées ne sont plus les clauses types. On peut en ajouter d’autres qui ne les contredisent pas, ou écrire son propre accord.',
        nl: 'Gewijzigde bepalingen zijn geen standaardbepalingen meer. Andere toevoegen die er niet mee in strijd zijn, of een eigen overeenkomst schrijven, mag wel.',
        en: 'Changed clauses are no longer the standard ones. Others that do not contradict them may be added, or an agreement of one’s own written.',
      },
      example: 'templates:\n  dpa: accord.docx\ndata:\n  basis: scc-2021-915',
    }),
    check: ({ answers: { data, templates } }) =>
      when(data.basis === 'scc-2021-915' && templates?.dpa !== undefined, 'templates.dpa'),
  },
  {
    id: 'gdpr-records',
    severity: 'warning',
    says: () => ({
      source: {
        fr: 'RGPD, art. 30, par. 2 et 5 [penkov-art30] [privacylaws-750]',
        nl: 'AVG, art. 30 lid 2 en 5 [penkov-art30] [privacylaws-750]',
        en: 'GDPR, art. 30(2) and (5) [penkov-art30] [privacylaws-750]',
      },
      checkedOn,
      message: {
        fr: 'Un sous-traitant doit tenir un registre de ce qu’il traite pour ses clients.',
        nl: 'Een verwerker moet een register bijhouden van wat hij voor zijn klanten verwerkt.',
        en: 'A processor must keep a record of what it processes for its clients.',
      },
      hint: {
        fr: 'Ouvrez ce registre (un tableau suffit) et retirez `data.recordsKept: false`.',
        nl: 'Leg dat register aan (een tabel volstaat) en haal `data.recordsKept: false` weg.',
        en: 'Start that record (a table is enough) and remove `data.recordsKept: false`.',
      },
      reason: {
        fr: 'L’exception des petites structures ne vaut que pour des traitements occasionnels, ce que le travail régulier pour un client n’est guère.',
        nl: 'De uitzondering voor kleine organisaties geldt alleen voor incidentele verwerking, en regelmatig werk voor een klant is dat zelden.',
        en: 'The exception for small organisations holds for occasional processing only, which regular work for a client seldom is.',
      },
      example: 'data:\n  recordsKept: false',
    }),
    check: ({ answers }) =>
      when(!answers.data.recordsKept && isAgreementAtIssue(answers), 'data.recordsKept'),
  },
];
