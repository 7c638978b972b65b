/** The description of the API for people: every route, what it takes and who may take it. No script, no style from elsewhere. */
import { httpWords } from '@bulkhead/core/report/locales/en/http.ts';
import type { Description } from './description.ts';

interface Operation {
  readonly summary?: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly description?: string;
    readonly schema?: object;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: unknown }>> };
  readonly responses: Readonly<Record<string, { readonly description: string }>>;
  readonly 'x-needs'?: string;
}

export function descriptionPage(description: Description): string {
  const routes = Object.entries(description.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods as Readonly<Record<string, Operation>>).map(([method, operation]) =>
      routeText(`${method.toUpperCase()} ${path}`, operation),
    ),
  );
  const problems = Object.entries(httpWords).map(
    ([code, sentence]) =>
      `<tr id="problem-${escaped(code)}"><th><code>${escaped(code)}</code></th><td>${escaped(sentence)}</td></tr>`,
  );
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Bulkhead: API</title><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/api/style.css"></head>
<body><main>
<h1>Bulkhead: API</h1>
<p>${escaped(description.info.description ?? '')}</p>
<p>The same for programs: <a href="/api/v1/openapi.json">openapi.json</a></p>
${routes.join('\n')}
<h2>Problems</h2>
<table>${problems.join('')}</table>
</main></body>
</html>
`;
}

function routeText(
  name: string,
  { summary = '', parameters = [], requestBody, responses, ...more }: Operation,
): string {
  const rows = parameters.map(
    ({ name: called, in: place, required, description = '' }) =>
      `<tr><th><code>${escaped(called)}</code></th><td>${escaped(place)}${required === true ? ', required' : ''}</td><td>${escaped(description)}</td></tr>`,
  );
  const sent = Object.entries(requestBody?.content ?? {}).map(
    ([type, { schema }]) =>
      `<p>Body, ${escaped(type)}:</p><pre>${escaped(JSON.stringify(schema, null, 2))}</pre>`,
  );
  const answers = Object.entries(responses).map(
    ([status, { description }]) =>
      `<tr><th>${escaped(status)}</th><td colspan="2">${escaped(description)}</td></tr>`,
  );
  return `<section id="${escaped(name.replaceAll(/[^\w]+/g, '-'))}">
<h2><code>${escaped(name)}</code></h2>
<p>${escaped(summary)}. Needs: ${escaped(more['x-needs'] ?? '')}.</p>
${sent.join('')}<table>${rows.join('')}${answers.join('')}</table>
</section>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export const DESCRIPTION_STYLE = `:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1rem; margin: 0 0 0.25rem; }
section { border-top: 1px solid color-mix(in srgb, currentColor 20%, transparent); padding: 1rem 0; }
table { border-collapse: collapse; } th, td { text-align: left; vertical-align: top; padding: 0.15rem 1rem 0.15rem 0; font-weight: normal; }
pre { overflow: auto; font-size: 0.85rem; }
`;
