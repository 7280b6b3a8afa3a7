// The documents that are measured: letter and terms, ours and as templates for the peers.
import { readFileSync } from 'node:fs';
import { answersOf, answersOfTags, curly, plusses } from './clients.mjs';

export const kinds = ['engagement-letter', 'terms', 'dpa'];

/** Checked answers of a client, as the program holds them before it makes a document. */
export function checkedAnswers(internals, text) {
  const loaded = internals.loadAnswers({ file: 'a.yaml', text: Buffer.from(text) }, readFileSync);
  const { value, diagnostics } = internals.checkAnswers(loaded.value);
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
}

/** Document kind → its Word file with the tags of each peer, and its tree. */
export async function templatesOf(internals) {
  const make = async (text) =>
    (await internals.makeDocuments(checkedAnswers(internals, text), { documents: kinds }))
      .documents;
  const inCurly = await make(answersOfTags(curly));
  const inPlusses = await make(answersOfTags(plusses));
  const trees = await treesOf(internals, checkedAnswers(internals, answersOf(0)));
  return Object.fromEntries(
    kinds.map((kind, at) => [
      kind,
      { curly: inCurly[at].bytes, plusses: inPlusses[at].bytes, tree: trees[at] },
    ]),
  );
}

/** Answers in words, in their own language. */
export function factsOf(internals, checked) {
  const { language, law } = checked.answers;
  return internals.buildView(checked.answers, { ...checked, language, law, documents: kinds });
}

function treesOf(internals, checked) {
  const { language, law } = checked.answers;
  const facts = factsOf(internals, checked);
  const meta = internals.documentMeta(facts, false);
  return Promise.all(
    kinds.map(async (document) =>
      internals.fillTemplate(
        await internals.builtInTemplate({ document, language, law }),
        facts.view,
        meta,
      ),
    ),
  );
}
