// The program's own functions, for what the benchmarks measure of them.
export { loadAnswers } from '../../src/answers/load.ts';
export { checkAnswers } from '../../src/check.ts';
export { number } from '../../src/document/number.ts';
export { makeDocuments } from '../../src/generate.ts';
export { bodyXml } from '../../src/render/docx/body.ts';
export { renderDocx } from '../../src/render/docx/index.ts';
export { assemble } from '../../src/template/assemble.ts';
export { builtInTemplate } from '../../src/template/built-in.ts';
export { fillTemplate } from '../../src/template/fill.ts';
export { nodesOf } from '../../src/template/nodes.ts';
export { buildView, documentMeta } from '../../src/view/build.ts';
