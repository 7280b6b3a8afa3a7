// The program's own functions, for what the benchmarks measure of them.
export { loadAnswers } from '../../src/answers/load.ts';
export { checkAnswers } from '../../src/check.ts';
export { makeDocuments } from '../../src/generate.ts';
export { nodeHost } from '../../src/node-host.ts';
export { sha256 } from '../../src/output/manifest.ts';
export { writeFiles } from '../../src/output/write.ts';
export { bodyParts } from '../../src/render/docx/body.ts';
export { renderDocx } from '../../src/render/docx/index.ts';
export { piecedEntry } from '../../src/render/docx/pieces.ts';
export { LEVEL } from '../../src/render/docx/zip.ts';
export { builtInTemplate } from '../../src/template/built-in.ts';
export { fillTemplate } from '../../src/template/fill.ts';
export { buildView, documentMeta } from '../../src/view/build.ts';
export * as stages from './stages.ts';
