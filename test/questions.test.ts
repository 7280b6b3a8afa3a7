import { describe, expect, it } from 'vitest';
import type { LoadedAnswers } from '../src/answers/load.ts';
import type { Annex, Clause, Document } from '../src/document/types.ts';
import { answersTo, type Leaf, leaves, withAnswer } from './helpers/answer-changes.ts';
import {
  acrossFrenchBorder,
  baseAnswers,
  belgianLawParties,
  consumerAbroad,
  dutchParties,
  frenchParties,
} from './helpers/base-answers.ts';
import { documentsOf } from './helpers/documents.ts';

/** Questions that no document now made may tell, and why. A name that ends in a dot is a group. */
const nowhere: Readonly<Record<string, string>> = {
  version: 'the form of the file',
  extends: 'read while loading',
  'templates.': 'where the documents come from, not what they say',
  'fees.currency': 'always the euro',
  'provider.country': 'told by the numbers and the legal form that go with it',
  'provider.otherClients': 'a sign of independence: a rule checks it',
  'provider.revenueSharePercent': 'a sign of independence: a rule checks it',
  'provider.expectedTurnover': 'a threshold of VAT: a rule checks it',
  'client.size': 'decides on the longest payment term: a rule checks it',
  'client.formerEmployer.ended': 'a sign of dependence: a rule checks it',
  'cooperation.clientSanctions': 'true is an error: nothing is made',
  'cooperation.independenceConfirmed': 'false is an error: nothing is made',
  'liability.excludeGrossNegligence':
    'no such clause is valid: a rule checks it, no text follows it',
  'look.': 'how documents look, not what they say: test/look',
};

/** What Belgian law alone asks. */
const ofBelgianLaw: Readonly<Record<string, string>> = {
  'liability.auxiliaryWaiver': 'of Belgian law (Book 6)',
};

/** What French law alone asks. */
const ofFrenchLaw: Readonly<Record<string, string>> = {
  'client.employees': 'French law on small businesses',
  'provider.isTrader': 'French law on the court clause',
  'client.isTrader': 'French law on the court clause',
};

/** Choices that some answers share the words of, and why. */
const sameWords: Readonly<Record<string, string>> = {
  'client.isTrader': 'a company is a trader by its form, unless said otherwise',
  'client.type': 'an association is a business in its contracts',
  'client.contractChannel': 'both are at a distance',
  'services.tasks.[].task': 'the label of “other” stands for it',
  'fees.model': 'a mix shows the prices that it holds',
  'terms.precedence': 'the documents not named follow in their usual order',
  'data.dpa': 'where the law asks for no agreement, all but “yes” make none',
  'data.role': 'none is valid for a private person alone, whose household has no processor either',
};

const documents = ['engagement-letter', 'terms', 'proposal'];

const laws = {
  'French law': {
    bases: baseAnswers('examples/hourly-micro-entrepreneur.yaml', { documents }, frenchParties),
    silent: { ...nowhere, ...ofBelgianLaw },
  },
  'French law, in English': {
    bases: baseAnswers('examples/hourly-micro-entrepreneur.yaml', { language: 'en', documents }, [
      ...frenchParties,
      consumerAbroad,
    ]),
    silent: { ...nowhere, ...ofBelgianLaw },
  },
  'French law in Dutch': {
    bases: baseAnswers('examples/dutch-under-french-law.yaml', { documents }, acrossFrenchBorder),
    silent: { ...nowhere, ...ofBelgianLaw },
  },
  'Belgian law': {
    bases: baseAnswers('examples/belgian-assistant.yaml', { documents }, belgianLawParties),
    silent: { ...nowhere, ...ofFrenchLaw },
  },
  'Belgian law in Dutch': {
    bases: baseAnswers('examples/vlaamse-assistent.yaml', { documents }, belgianLawParties),
    silent: { ...nowhere, ...ofFrenchLaw },
  },
  'Belgian law in English': {
    bases: baseAnswers('examples/antwerp-assistant.yaml', { documents }, belgianLawParties),
    silent: { ...nowhere, ...ofFrenchLaw },
  },
  'Dutch law': {
    bases: underDutchLaw('nl'),
    silent: { ...nowhere, ...ofBelgianLaw, ...ofFrenchLaw },
  },
  'Dutch law, in English': {
    bases: underDutchLaw('en'),
    silent: { ...nowhere, ...ofBelgianLaw, ...ofFrenchLaw },
  },
  'Dutch law, in French': {
    bases: underDutchLaw('fr'),
    silent: { ...nowhere, ...ofBelgianLaw, ...ofFrenchLaw },
  },
};

function underDutchLaw(language: string): readonly LoadedAnswers[] {
  const data = { processing: true, noProcessingReason: undefined, dpa: 'yes' };
  return baseAnswers('examples/dutch-freelancer.yaml', { language, documents, data }, dutchParties);
}

describe.each(Object.entries(laws))('under %s', (_, { bases, silent }) => {
  const isSilent = ({ path }: Leaf) =>
    Object.keys(silent).some((name) =>
      name.endsWith('.') ? path.startsWith(name) : path === name,
    );

  const told = leaves().filter((leaf) => !isSilent(leaf));
  const groups = [...new Set(told.map(groupOf))];

  it.each(groups)(
    'every question of `%s` is told, each choice in words of its own',
    async (name) => {
      const faults: string[] = [];
      for (const leaf of told.filter((candidate) => groupOf(candidate) === name))
        faults.push(...(await untold(bases, leaf)));
      expect(faults).toEqual([]);
    },
  );

  it.each(leaves().filter(isSilent))('$path is told nowhere, as the list says', async (leaf) => {
    const [full] = bases;
    const said = new Set((await outputs(full ?? fail(), leaf)).filter(Boolean));
    expect(said.size).toBeLessThan(2);
  });
});

function groupOf({ path }: Leaf): string {
  return path.split('.', 1)[0] ?? '';
}

function fail(): never {
  throw new Error('there are no answers to start from');
}

/** What the documents say with each of the answers; nothing where that answer is not valid. */
async function outputs(base: LoadedAnswers, leaf: Leaf): Promise<readonly (string | undefined)[]> {
  return Promise.all(
    answersTo(leaf).map(async (answer) => {
      const changed = withAnswer(base, leaf.path, answer);
      if (changed === undefined) return undefined;
      const { documents, diagnostics } = await documentsOf(changed);
      const isValid = diagnostics.every(({ severity }) => severity !== 'error');
      return isValid ? documents.map(saidBy).join('\n') : undefined;
    }),
  );
}

function saidBy({ clauses, annexes, ...rest }: Document): string {
  return [JSON.stringify(rest), ...clauses.map(toJson), '', ...annexes.map(toJson)].join('\n');
}

const known = new WeakMap<Clause | Annex, string>();

/** A clause as JSON, made once: most answers leave most clauses as they are. */
function toJson(clause: Clause | Annex): string {
  const json = known.get(clause) ?? JSON.stringify(clause);
  known.set(clause, json);
  return json;
}

/** Answers that no document tells apart, though they stand side by side on some base; none taken at all. */
async function untold(bases: readonly LoadedAnswers[], leaf: Leaf): Promise<readonly string[]> {
  const answers = answersTo(leaf).map((answer) => JSON.stringify(answer));
  let pairs = answers.flatMap((one, i) =>
    answers.slice(i + 1).map((other, k) => ({ one, other, i, j: i + 1 + k, met: false })),
  );
  let isTold = false;
  for (const base of bases) {
    const said = await outputs(base, leaf);
    for (const pair of pairs) pair.met ||= said[pair.i] !== undefined && said[pair.j] !== undefined;
    const before = pairs.length;
    pairs = pairs.filter(
      ({ i, j }) => [said[i], said[j]].includes(undefined) || said[i] === said[j],
    );
    isTold ||= pairs.length < before;
    if (pairs.length === 0 || (isTold && leaf.path in sameWords)) return [];
  }
  if (!isTold) return [`${leaf.path} is told nowhere`];
  return pairs
    .filter(({ met }) => met)
    .map(({ one, other }) => `${leaf.path}: ${one} and ${other} read the same`);
}
