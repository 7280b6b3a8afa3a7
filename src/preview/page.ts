import type { Language } from '../i18n/text.ts';
import { previewTexts } from './texts.ts';

/** The page around the documents. What it shows it asks for (app.js); nothing of the answers is in it. */
export function pageHtml(language: Language): string {
  const say = (name: keyof typeof previewTexts) => previewTexts[name][language];
  const spoken = Object.fromEntries(
    Object.entries(previewTexts).map(([name, text]) => [name, text[language]]),
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>va-agree – ${say('title')}</title>
<link rel="stylesheet" href="style.css">
<script type="application/json" id="words">${JSON.stringify(spoken)}</script>
<script src="app.js" defer></script>
</head>
<body>
<header><h1>va-agree</h1><nav aria-label="${say('documents')}" id="tabs"></nav><p id="status" role="status"></p></header>
<main><p id="none" hidden>${say('noDocuments')}</p><iframe id="document" title="${say('documents')}" sandbox="allow-same-origin"></iframe></main>
<aside aria-labelledby="findings-heading"><h2 id="findings-heading">${say('findings')}</h2><ol id="findings"></ol></aside>
</body>
</html>
`;
}

export const styleCss = `:root{color-scheme:light dark;--ink:#1b1d20;--faint:#565d66;--paper:#fff;--ground:#eef0f2;--rule:#d4d9df;--error:#a11919;--warning:#7a5200;--info:#2a5a8a}
@media (prefers-color-scheme:dark){:root{--ink:#e6e8eb;--faint:#a4acb6;--paper:#15181c;--ground:#0d0f12;--rule:#343a42;--error:#ff9c94;--warning:#f0c35c;--info:#9cc7f2}}
*{box-sizing:border-box}
body{margin:0;height:100vh;display:grid;grid-template:auto 1fr/minmax(0,1fr) 24rem;font:15px/1.45 system-ui,sans-serif;color:var(--ink);background:var(--ground)}
header{grid-column:1/-1;display:flex;flex-wrap:wrap;align-items:center;gap:.5rem 1.5rem;padding:.5rem 1rem;background:var(--paper);border-bottom:1px solid var(--rule)}
h1{font-size:1rem;margin:0}
nav{display:flex;flex-wrap:wrap;gap:.25rem}
button{font:inherit;color:inherit;background:none;border:1px solid transparent;border-radius:.4rem;padding:.25rem .7rem;cursor:pointer}
button:hover{border-color:var(--rule)}
button[aria-pressed=true]{background:var(--ground);border-color:var(--rule);font-weight:600}
#status{margin:0 0 0 auto;color:var(--faint);font-size:.9em}
#status.stale{color:var(--error)}
main{min-height:0;display:flex}
iframe{flex:1;border:0;background:var(--paper)}
#none{margin:auto;padding:2rem}
aside{min-height:0;overflow:auto;padding:1rem;border-left:1px solid var(--rule);background:var(--paper)}
h2{font-size:1rem;margin:0 0 .75rem}
ol{list-style:none;margin:0;padding:0}
li{padding:.75rem 0;border-top:1px solid var(--rule);overflow-wrap:anywhere}
li p{margin:.15rem 0}
.severity{font-weight:600}
.error .severity{color:var(--error)}
.warning .severity{color:var(--warning)}
.info .severity{color:var(--info)}
.place,.code,.source{color:var(--faint);font-size:.87em}
@media (max-width:56rem){body{height:auto;grid-template:auto 75vh auto/minmax(0,1fr)}aside{border-left:0;border-top:1px solid var(--rule)}}
`;

/** The only script, of the page around the documents; it sets text, never markup. */
export const appJs = `'use strict';
const words = JSON.parse(document.getElementById('words').textContent);
const by = (id) => document.getElementById(id);
const make = (tag, className, text) => {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
};
let shown = 0;
let state;
const frame = by('document');

function show(index) {
  shown = Math.max(0, Math.min(index, state.documents.length - 1));
  const address = 'document/' + shown + '?' + state.version;
  const before = frame.contentWindow && frame.dataset.shown === String(shown) ? frame.contentWindow.scrollY : 0;
  frame.dataset.shown = shown;
  frame.hidden = state.documents.length === 0;
  by('none').hidden = state.documents.length > 0;
  frame.onload = () => frame.contentWindow.scrollTo(0, before);
  if (state.documents.length > 0) frame.contentWindow.location.replace(address);
  for (const [at, button] of [...by('tabs').children].entries())
    button.setAttribute('aria-pressed', String(at === shown));
}

function finding(one) {
  const item = make('li', one.severity, '');
  const head = make('p', '', '');
  head.append(make('span', 'severity', words[one.severity]), ' ', make('span', 'place', one.place || ''));
  item.append(head, make('p', '', one.message));
  if (one.hint) item.append(make('p', 'hint', '→ ' + one.hint));
  if (one.source) item.append(make('p', 'source', '§ ' + one.source));
  item.append(make('p', 'code', one.code));
  return item;
}

async function update() {
  state = await (await fetch('state.json')).json();
  by('tabs').replaceChildren(...state.documents.map((name, index) => {
    const button = make('button', '', name);
    button.onclick = () => show(index);
    return button;
  }));
  const list = state.findings.map(finding);
  by('findings').replaceChildren(...(list.length > 0 ? list : [make('li', 'none', words.noFindings)]));
  by('status').className = state.isStale ? 'stale' : '';
  by('status').textContent = state.isStale ? words.stale : words.updated + ' ' + new Date().toLocaleTimeString(document.documentElement.lang);
  show(shown);
}

const events = new EventSource('events');
events.onmessage = update;
events.onerror = () => {
  by('status').className = 'stale';
  by('status').textContent = words.ended;
};
`;
