/** How a report looks, on screen and on paper. No address, no import, no backslash: `report-form.ts` allows none. */
export const REPORT_STYLE = `
:root { color-scheme: light; --ink: #1d1c1a; --soft: #56524a; --rule: #c9c4b8; --accent: #0b5a5e; --sunken: #f6f4ef; }
* { box-sizing: border-box; }
body { margin: 0; background: #ecebe6; color: var(--ink); font: 11pt/1.55 "Noto Serif", Georgia, "Times New Roman", "Noto Naskh Arabic", "Traditional Arabic", serif; }
html[lang="ar"] body { font: 13pt/1.75 "Noto Naskh Arabic", "Sakkal Majalla", "Traditional Arabic", "Geeza Pro", "Noto Serif", serif; }
main { max-width: 52rem; margin: 1.5rem auto; padding: 3.5rem 4rem; background: #fff; border: 1px solid var(--rule); }
h1, h2, h3, th, dt, .kind, .mark, footer { font-family: "Noto Sans", "Segoe UI", "Helvetica Neue", Arial, "Noto Sans Arabic", "Noto Naskh Arabic", sans-serif; }
html[lang="ar"] :is(h1, h2, h3, th, dt, .kind, .mark, footer) { font-family: "Noto Naskh Arabic", "Sakkal Majalla", "Geeza Pro", "Noto Sans Arabic", sans-serif; }
h1 { margin: 0.3rem 0 1.6rem; font-size: 1.75em; line-height: 1.25; font-weight: 600; text-wrap: balance; }
h2 { margin: 2.6rem 0 0.9rem; padding-block-end: 0.3rem; border-block-end: 2px solid var(--accent); font-size: 1.18em; font-weight: 600; line-height: 1.3; }
h3 { margin: 0 0 0.6rem; font-size: 1.02em; font-weight: 600; line-height: 1.35; }
p { margin: 0 0 0.8rem; }
.sender { font-size: 1.05em; font-weight: 600; }
.place, .soft, td small, dd small { color: var(--soft); }
.kind { margin-block-start: 3rem; color: var(--accent); font-size: 0.85em; font-weight: 600; letter-spacing: 0.02em; }
.mark { display: inline-block; padding: 0.12rem 0.6rem; border: 1.5px solid var(--ink); font-size: 0.8em; font-weight: 600; }
header { border-block-end: 1px solid var(--rule); padding-block-end: 1.6rem; }
dl { display: grid; grid-template-columns: minmax(8rem, 24%) 1fr; gap: 0.35rem 1.2rem; margin: 0; }
dt { color: var(--soft); font-size: 0.82em; padding-block-start: 0.18em; }
dd { margin: 0; min-width: 0; }
ul { margin: 0 0 0.8rem; padding-inline-start: 1.2rem; }
dd p { margin: 0 0 0.25rem; }
dd ul { margin: 0; }
table { width: 100%; border-collapse: collapse; margin: 0.4rem 0 1rem; font-size: 0.92em; }
th { padding: 0.3rem 0.8rem 0.3rem 0; border-block-end: 1px solid var(--ink); color: var(--soft); font-size: 0.82em; font-weight: 600; text-align: start; }
td { padding: 0.45rem 0; padding-inline-end: 0.8rem; border-block-end: 1px solid var(--rule); vertical-align: top; text-align: start; overflow-wrap: anywhere; }
td p { margin: 0; }
.when, .number { white-space: nowrap; }
article { margin: 0 0 2rem; padding-inline-start: 1.1rem; border-inline-start: 3px solid var(--rule); }
.narrative { margin-block-start: 0.9rem; }
.text { margin: 0 0 0.7rem; white-space: pre-line; overflow-wrap: anywhere; }
.text[lang|="ar"] { font-family: "Noto Naskh Arabic", "Sakkal Majalla", "Traditional Arabic", "Geeza Pro", serif; font-size: 1.12em; line-height: 1.75; }
code, pre { font-family: "Noto Sans Mono", Consolas, Menlo, "DejaVu Sans Mono", monospace; font-size: 0.8em; direction: ltr; unicode-bidi: isolate; overflow-wrap: anywhere; }
code { text-align: start; }
pre { margin: 0.3rem 0 0.9rem; padding: 0.7rem 0.9rem; background: var(--sunken); border: 1px solid var(--rule); white-space: pre-wrap; text-align: left; }
.hash { display: block; line-height: 1.5; }
bdi { unicode-bidi: isolate; }
footer { margin-block-start: 3rem; padding-block-start: 0.8rem; border-block-start: 1px solid var(--rule); color: var(--soft); font-size: 0.78em; }
@media (max-width: 44rem) { main { margin: 0; padding: 1.5rem 1.2rem; border: 0; } dl { grid-template-columns: 1fr; gap: 0 0; } dd { margin-block-end: 0.6rem; } }
@media print {
  @page { size: A4; margin: 22mm 20mm; }
  body { background: #fff; font-size: 10pt; }
  html[lang="ar"] body { font-size: 11.5pt; }
  main { max-width: none; margin: 0; padding: 0; border: 0; }
  h2, h3 { break-after: avoid; }
  tr, dl, pre { break-inside: avoid; }
  thead { display: table-header-group; }
}
`.trimStart()
