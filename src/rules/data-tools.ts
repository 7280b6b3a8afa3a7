import { recipientsOf } from '../answers/transfers.ts';
import { isAgreementAtIssue } from './data-facts.ts';
import { type Finding, type Rule, when } from './rule.ts';

const checkedOn = '2026-11-28';

/** The tools in which data are, and the way to them (legal.md B12). */
export const dataToolRules: readonly Rule[] = [
  {
    id: 'gdpr-subproc-empty',
    severity: 'warning',
    says: () => ({
      source: {
        fr: 'RGPD, art. 28, par. 2 et 4 ; avis 22/2024 du CEPD [gdprhub-28]',
        nl: 'AVG, art. 28 lid 2 en 4; advies 22/2024 van het EDPB [gdprhub-28]',
        en: 'GDPR, art. 28(2) and (4); EDPB opinion 22/2024 [gdprhub-28]',
      },
      checkedOn,
      message: {
        fr: 'L’éditeur de votre propre outil est un sous-traitant ultérieur, et rien ne dit où il garde les données.',
        nl: 'De leverancier van uw eigen tool is een subverwerker, en nergens staat waar hij de gegevens bewaart.',
        en: 'The vendor of your own tool is a sub-processor, and nothing says where it keeps the data.',
      },
      hint: {
        fr: 'Ajoutez `hostingCountry` à cet outil, ou nommez son éditeur dans `data.subprocessors`.',
        nl: 'Voeg `hostingCountry` toe aan die tool, of noem de leverancier in `data.subprocessors`.',
        en: 'Add `hostingCountry` to that tool, or name its vendor in `data.subprocessors`.',
      },
      reason: {
        fr: 'Le client n’autorise vos sous-traitants qu’en connaissance de cause : qui, pour quoi, où. L’accord remet sinon l’usage de l’outil à plus tard.',
        nl: 'De klant staat uw subverwerkers alleen toe als hij weet wie, waarvoor en waar. Anders stelt de overeenkomst het gebruik van de tool uit.',
        en: 'The client allows your sub-processors knowing who, what for and where. Else the agreement puts off the use of the tool.',
      },
      example:
        'data:\n  tools:\n    - name: Carnet\n      category: cloud-storage\n      accountOwner: provider',
    }),
    check: ({ answers }) => {
      if (!isAgreementAtIssue(answers)) return [];
      const { tools = [], subprocessors = [] } = answers.data;
      return tools.flatMap(({ name, vendor, accountOwner, hostingCountry }, index): Finding[] => {
        const isListed = subprocessors.some((each) => each.name === name || each.name === vendor);
        const isUnknown = accountOwner === 'provider' && hostingCountry === undefined && !isListed;
        return isUnknown ? [{ path: ['data', 'tools', index] }] : [];
      });
    },
  },
  {
    id: 'gdpr-us-vendor',
    severity: 'info',
    says: () => ({
      source: {
        fr: 'Décision d’adéquation (UE) 2023/1795 ; Tribunal de l’UE, 3 septembre 2025, T-553/23 [stelma-dpf] [twobirds-dpf]',
        nl: 'Adequaatheidsbesluit (EU) 2023/1795; Gerecht van de EU, 3 september 2025, T-553/23 [stelma-dpf] [twobirds-dpf]',
        en: 'Adequacy decision (EU) 2023/1795; General Court of the EU, 3 September 2025, T-553/23 [stelma-dpf] [twobirds-dpf]',
      },
      checkedOn,
      message: {
        fr: 'Des données vont aux États-Unis sur la base d’une décision qui ne vaut que pour les entreprises certifiées.',
        nl: 'Gegevens gaan naar de Verenigde Staten op grond van een besluit dat alleen voor gecertificeerde bedrijven geldt.',
        en: 'Data go to the United States on a decision that covers certified firms only.',
      },
      hint: {
        fr: 'Avant de signer, cherchez l’entreprise sur dataprivacyframework.gov ; gardez des clauses types (`scc-2021-914`) en réserve.',
        nl: 'Zoek het bedrijf vóór ondertekening op dataprivacyframework.gov op; houd standaardbepalingen (`scc-2021-914`) achter de hand.',
        en: 'Look the firm up on dataprivacyframework.gov before you sign; keep standard clauses (`scc-2021-914`) in reserve.',
      },
      reason: {
        fr: 'Le Tribunal de l’Union a confirmé cette décision en 2025 ; un pourvoi est signalé. Elle ne couvre que les entreprises dont la certification est en cours.',
        nl: 'Het Gerecht van de Unie heeft dit besluit in 2025 in stand gelaten; er zou beroep zijn ingesteld. Het geldt alleen voor bedrijven met een lopende certificering.',
        en: 'The General Court upheld this decision in 2025; an appeal is reported. It covers only firms whose certification is current.',
      },
      example:
        'data:\n  tools:\n    - name: Carnet\n      category: cloud-storage\n      accountOwner: provider\n      hostingCountry: US\n      transferBasis: dpf',
    }),
    check: ({ answers }) => {
      const first = recipientsOf(answers).find(
        ({ country, basis }) => country === 'US' && (basis === 'dpf' || basis === 'adequacy'),
      );
      return first !== undefined && isAgreementAtIssue(answers) ? [{ path: first.path }] : [];
    },
  },
  {
    id: 'gdpr-shared-password',
    severity: 'warning',
    says: () => ({
      source: { fr: 'RGPD, art. 32 [D]', nl: 'AVG, art. 32 [D]', en: 'GDPR, art. 32 [D]' },
      checkedOn,
      message: {
        fr: 'Avec un mot de passe partagé autrement, personne ne sait plus qui a fait quoi dans le compte.',
        nl: 'Met een wachtwoord dat op een andere manier wordt gedeeld, weet niemand meer wie wat in het account deed.',
        en: 'With a password shared in another way, nobody can tell who did what in the account.',
      },
      hint: {
        fr: 'Demandez un accès à votre nom (`data.credentials: delegated-accounts`) ou un gestionnaire de mots de passe (`password-manager`).',
        nl: 'Vraag om toegang op uw eigen naam (`data.credentials: delegated-accounts`) of om een wachtwoordmanager (`password-manager`).',
        en: 'Ask for access in your own name (`data.credentials: delegated-accounts`) or for a password manager (`password-manager`).',
      },
      reason: {
        fr: 'La sécurité des données demande que les accès soient limités et que l’on puisse en retrouver l’usage.',
        nl: 'Beveiliging van gegevens vraagt dat de toegang beperkt is en het gebruik ervan is na te gaan.',
        en: 'Security of data asks that access be limited and its use be traceable.',
      },
      example: 'data:\n  credentials: other',
    }),
    check: ({ answers: { data } }) => when(data.credentials === 'other', 'data.credentials'),
  },
  {
    id: 'gdpr-ai',
    severity: 'warning',
    says: () => ({
      source: {
        fr: 'RGPD, art. 28, par. 2 ; cohérence des documents [D]',
        nl: 'AVG, art. 28 lid 2; samenhang van de documenten [D]',
        en: 'GDPR, art. 28(2); consistency of the documents [D]',
      },
      checkedOn,
      message: {
        fr: 'Ce que vous dites de l’intelligence artificielle ne va pas avec la liste de vos outils.',
        nl: 'Wat u over kunstmatige intelligentie zegt, past niet bij uw lijst van tools.',
        en: 'What you say about artificial intelligence does not fit your list of tools.',
      },
      hint: {
        fr: 'Mettez `data.ai: listed-tools-only` et nommez chaque outil d’IA dans `data.tools` (`category: ai-assistant`) ; avec une autre réponse, retirez ces outils.',
        nl: 'Zet `data.ai: listed-tools-only` en noem elke AI-tool in `data.tools` (`category: ai-assistant`); haal die tools bij een ander antwoord weg.',
        en: 'Set `data.ai: listed-tools-only` and name each AI tool in `data.tools` (`category: ai-assistant`); with another answer, take those tools out.',
      },
      reason: {
        fr: 'Un outil de la liste est un outil où passent les données du client. Les documents ne peuvent pas le nommer et interdire d’y saisir des données.',
        nl: 'Een tool in de lijst is een tool waar gegevens van de klant in komen. De documenten kunnen die niet noemen en tegelijk verbieden er gegevens in te voeren.',
        en: 'A tool in the list is one that the client’s data pass through. The documents can not name it and forbid putting data in it.',
      },
      example: 'data:\n  ai: listed-tools-only',
    }),
    check: ({ answers: { data } }) => {
      const assistants = (data.tools ?? []).flatMap(({ category, accountOwner }, index) =>
        category === 'ai-assistant' ? [{ accountOwner, path: ['data', 'tools', index] }] : [],
      );
      if (data.ai === 'listed-tools-only') return when(assistants.length === 0, 'data.ai');
      const isContradicted = assistants.some(({ accountOwner }) => accountOwner === 'provider');
      if (data.ai === 'no' && isContradicted)
        return [{ path: ['data', 'ai'], severity: 'error' as const }];
      return assistants.map(({ path }): Finding => ({ path, severity: 'warning' }));
    },
  },
];
