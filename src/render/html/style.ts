import type { Language } from '../../i18n/text.ts';
import { mix, readable, WHITE } from '../../look/colour.ts';
import type { Look } from '../../look/look.ts';
import { frameWords } from '../words.ts';

const NIGHT = '#15181C';

/** The style sheet of a look: phone, screen, dark screen, A4 on paper. */
export function styleSheet(look: Look, language: Language): string {
  return `${colours(look)}${fonts(look)}${page(language)}${sheet}`;
}

function colours({ accent }: Look): string {
  const day = `--accent:${readable(accent, WHITE)};--rule:${mix(accent, WHITE, 0.75)};--tint:${mix(accent, WHITE, 0.94)}`;
  const night = `--accent:${readable(accent, NIGHT, 7)};--rule:${mix(accent, NIGHT, 0.6)};--tint:${mix(accent, NIGHT, 0.82)}`;
  return `:root{color-scheme:light dark;--ink:#1B1D20;--faint:#565D66;--paper:${WHITE};--mark:#FFF1A8;${day}}
@media screen and (prefers-color-scheme:dark){:root{--ink:#E6E8EB;--faint:#A4ACB6;--paper:${NIGHT};--mark:#5C4A00;${night}}}
`;
}

/** Font names in quotes; the schema leaves them nothing that ends a string. */
function fonts({ fonts: { body, headings } }: Look): string {
  const stack = (name: string) => `"${name}","Caladea","Libertinus Serif",Georgia,serif`;
  return `:root{--body:${stack(body)};--headings:${stack(headings)}}
`;
}

function page(language: Language): string {
  const { page: word, of } = frameWords[language];
  return `@page{size:A4;margin:22mm 22mm 24mm 20mm;@bottom-right{content:"${word} " counter(page) " ${of} " counter(pages);font:8pt serif;color:#565D66}}
`;
}

const sheet = `*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:1.0625rem/1.55 var(--body);-webkit-text-size-adjust:100%}
body{margin:0 auto;padding:3rem 1.5rem 4rem;max-width:50rem;--axis:6.5rem;overflow-wrap:break-word}
h1,h2,h3,.letterhead,th{font-family:var(--headings)}
h1,h2,h3{color:var(--accent);line-height:1.25;text-wrap:balance}
h1{font-size:2.1rem;font-weight:400;letter-spacing:-.01em;margin:0 0 1.75rem var(--axis)}
h2{font-size:1.15rem;margin:2.6rem 0 .7rem}
h3{font-size:1.05rem;margin:1.8rem 0 .5rem}
p{margin:0 0 .75rem}
a{color:inherit;text-decoration-color:var(--rule);text-underline-offset:.18em}
a:hover{text-decoration-color:currentColor}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
mark{background:var(--mark);color:inherit;padding:0 .15em}
.letterhead{display:flex;flex-wrap:wrap;align-items:flex-end;justify-content:space-between;gap:1rem 2rem;padding-bottom:1rem;margin-bottom:3.5rem;border-bottom:1px solid var(--rule);color:var(--faint);font-size:.9rem;line-height:1.45}
.letterhead p{margin:0}
.letterhead p:first-child{color:var(--accent);font-weight:700;font-size:1.05rem}
.letterhead img{display:block;width:auto;height:auto;max-height:4.5rem;max-width:14rem}
.letterhead img+div{text-align:right}
@media screen and (prefers-color-scheme:dark){.logo{background:#fff;padding:.4rem;border-radius:3px}}
.draft{font-weight:700;color:var(--ink);background:var(--mark);display:inline-block;padding:.15rem .6rem;margin:0 0 1.5rem var(--axis)}
.contents{margin:1.25rem 0 0 var(--axis);font-size:.95rem}
.contents summary{cursor:pointer;color:var(--faint)}
.contents ul{list-style:none;margin:.5rem 0 0;padding:0;columns:18rem;column-gap:2rem}
.contents li{margin:0;break-inside:avoid;padding:.15rem 0}
.contents a{display:block;text-decoration:none;padding:.1rem 0}
.contents a:hover{text-decoration:underline}
.preamble,section>*{margin-left:var(--axis)}
.clause>h2{display:grid;grid-template-columns:var(--axis) 1fr;margin-left:0;align-items:baseline}
h2 .number{text-decoration:none;font-size:.95rem;white-space:nowrap}
.subclauses,section>.subclauses{list-style:none;margin:0;padding:0}
.subclauses>li{display:grid;grid-template-columns:var(--axis) minmax(0,1fr);align-items:baseline}
.subclauses>li>.number{color:var(--faint);font-variant-numeric:tabular-nums lining-nums}
li>div>:last-child{margin-bottom:.75rem}
ul,.lettered{margin-top:0;margin-bottom:.75rem;padding:0}
li ul,li .lettered,.callout ul,.callout .lettered{margin-left:0}
ul>li{list-style:"–  ";margin:0 0 .3rem 1.1rem;padding-left:.1rem}
.contents ul>li{list-style:none;margin-left:0}
.lettered{list-style:none}
.lettered>li{display:grid;grid-template-columns:2rem minmax(0,1fr);margin-bottom:.3rem}
.lettered>li>.number{color:var(--faint)}
.table{overflow-x:auto;margin-top:.5rem;margin-bottom:1.4rem}
table{border-collapse:collapse;width:100%;font-size:.95rem;line-height:1.45;font-variant-numeric:lining-nums}
th{text-align:left;color:var(--accent);font-size:.88rem;vertical-align:bottom;border-bottom:1.5px solid var(--accent)}
td{vertical-align:top;border-bottom:1px solid var(--rule)}
th,td{padding:.55rem .9rem .55rem 0;min-width:5.5rem}
th:last-child,td:last-child{padding-right:0}
.center{text-align:center}
.end{text-align:right;font-variant-numeric:tabular-nums lining-nums}
.callout{border-left:3px solid var(--accent);background:var(--tint);padding:.9rem 1.1rem .2rem;margin-top:1rem;margin-bottom:1.25rem}
.annex{border-top:1px solid var(--rule);margin-top:4rem;padding-top:.5rem}
.annex>h2{font-size:1.6rem;font-weight:400;margin:1.5rem 0 1.4rem var(--axis)}
.signatures{margin-top:1.5rem;width:calc(100% - var(--axis));table-layout:fixed}
.signatures th,.signatures td{border:0;padding:.2rem 2rem .2rem 0;min-width:0}
.signatures th{font-size:1rem}
.signatures .fill td{height:2.6rem;vertical-align:bottom;background:linear-gradient(var(--rule),var(--rule)) 0 100%/calc(100% - 2rem) 1px no-repeat}
.signatures .fill:last-child td{height:5.5rem;vertical-align:top;padding-top:.9rem}
.imprint{margin-top:4rem;padding-top:.9rem;border-top:1px solid var(--rule);color:var(--faint);font-size:.82rem;line-height:1.5}
.imprint p{margin:0}
@media (max-width:42rem){
body{padding:1.5rem 1rem 3rem;--axis:0rem}
.letterhead{margin-bottom:2rem}
h1{font-size:1.7rem}
.letterhead img+div{text-align:left}
.clause>h2{display:block}
h2 .number{display:block;font-size:.85rem;font-weight:400;color:var(--faint);margin-bottom:.1rem}
.subclauses>li{grid-template-columns:2.9rem minmax(0,1fr)}
.signatures th,.signatures td{padding-right:1rem}
}
@media print{
:root{--ink:#000}
html{font-size:10.5pt;line-height:1.4}
body{padding:0;max-width:none;--axis:22mm}
.contents{display:none}
.letterhead{margin-bottom:14mm}
h2,h3,p:has(+ul,+ol,+.table){break-after:avoid}
h2{margin-top:1.6rem}
p,li{orphans:2;widows:2}
.table{overflow:visible}
tr,.callout,.signatures,.clause:has(>.signatures)>p,.clause:has(>.signatures) .subclauses>:last-child{break-inside:avoid}
.clause:has(>.signatures)>*{break-before:avoid}
.annex{break-before:page;border:0;margin-top:0}
a{text-decoration:none}
mark,.callout,.draft,.fill td{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
`;
