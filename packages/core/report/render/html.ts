/**
 * The report as one page that needs nothing else: no script, no address outside, style inside. What a plant says is
 * text in it wherever it stands; the policy in its head forbids the rest.
 */
import type { WordedReport, WordedSection } from '../worded.ts';
import { anchorsOf } from './anchors.ts';
import { blockHtml } from './html/blocks.ts';
import { columnStyles } from './html/columns.ts';
import { escaped } from './html/escape.ts';
import { HATCH, gaugeSheet } from './html/gauges.ts';
import { piecesHtml, type Page } from './html/pieces.ts';
import { styleOf } from './html/style.ts';
import { VERDICT_SYMBOLS } from './html/verdicts.ts';

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

export function reportHtml(report: WordedReport): string {
  const page: Page = { anchors: anchorsOf(report), gauges: gaugeSheet(), columns: columnStyles() };
  const body = report.sections.map((section) => sectionHtml(section, 2, page)).join('\n');
  return `<!doctype html>
<html lang="${report.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(report.title)} · ${escaped(report.subtitle)}</title>
<style>${styleOf(report)}${page.columns.style()}</style>
</head>
<body>
<a class="skip" href="#main">${escaped(report.skip)}</a>
<svg class="defs" aria-hidden="true"><defs>${HATCH}</defs>${page.gauges.symbols()}${VERDICT_SYMBOLS}</svg>
<header><h1>${escaped(report.title)}</h1><p>${escaped(report.subtitle)}</p></header>
<nav aria-label="${escaped(report.contents)}"><h2>${escaped(report.contents)}</h2><ol>${contents(report.sections, page)}</ol></nav>
<main id="main" tabindex="-1">
${body}
</main>
<footer>${escaped(report.titleBlock)}</footer>
</body>
</html>
`;
}

function contents(sections: readonly WordedSection[], page: Page): string {
  return sections
    .map(
      ({ id, number, title }) =>
        `<li><a href="#${escaped(id)}"><span>${number}</span>${piecesHtml(plain(title), page)}</a></li>`,
    )
    .join('');
}

function plain(title: WordedSection['title']): WordedSection['title'] {
  return title.filter((piece) => piece.kind === 'text' && piece.text !== ' ');
}

function sectionHtml(
  { id, number, title, blocks, sections }: WordedSection,
  depth: number,
  page: Page,
): string {
  const head = `h${Math.min(depth, 4)}`;
  const lookup = blocks.some(({ kind }) => kind === 'why') ? ' lookup' : '';
  return `<section id="${escaped(id)}" class="s${depth}${lookup}"><${head}><span class="n">${number}</span> ${piecesHtml(title, page)}</${head}>
${blocks.map((block) => blockHtml(block, page)).join('\n')}
${sections.map((below) => sectionHtml(below, depth + 1, page)).join('\n')}</section>`;
}
