/** Writes docs/rules-of-design.md from the documentation that the rules carry as data. */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RULES, type RuleInfo } from '../packages/core/evaluate/rules/index.ts';
import { NOTICES } from '../packages/core/evaluate/rules/notices.ts';

export const RULE_DOCS_FILE = join(
  dirname(dirname(fileURLToPath(import.meta.url))),
  'docs',
  'rules-of-design.md',
);

const HEAD = `# The rules of design

<!-- Written by scripts/write-rule-docs.ts from packages/core/evaluate/rules. Change the rules, not this page. -->

What \`bulkhead check\` looks at, rule by rule. A finding is not a verdict: it says that the drawing of zones and
conduits, or a statement in it, needs a second look or a reason.

- **error**: the plant as it is written cannot be assessed as it stands, or a separation that the standard asks for is
  missing. \`check\` ends with exit code 1 by default.
- **warning**: probably a weakness, sometimes sound. \`check --fail-on warning\` counts these too.
- **note**: housekeeping.

The id of a finding is \`finding:<rule>:<place>\`, with \`:<what>\` behind it where one place can have several or where a
waiver of the plain one must not cover it. It survives re-runs. To let a finding stand, name its id in a waiver with
a reason, an approver and a last day:

\`\`\`yaml
waivers:
  - id: w-1
    finding: finding:dual-homed:asset:historian
    reason: second leg is removed in the May outage; forwarding is off and checked monthly
    approvedBy: plant manager
    expires: 2027-06-30
\`\`\`
`;

const RULE_HEAD = '## Each rule\n';

const NOTICE_HEAD = `## About rules and waivers

Findings that no rule makes. Those about waivers cannot be waived.
`;

/** The page as text. */
export function ruleDocsPage(): string {
  return [HEAD, tableOf(RULES), RULE_HEAD, ...RULES.map(chapter), NOTICE_HEAD, ...NOTICES.map(chapter)].join(
    '\n',
  );
}

function tableOf(rules: readonly RuleInfo[]): string {
  const rows = rules.map(({ id, severity, doc }) => `| [${id}](#${id}) | ${severity} | ${doc.title} |`);
  return ['| Rule | Severity | What it says |', '|---|---|---|', ...rows, ''].join('\n');
}

function chapter({ id, severity, doc }: RuleInfo): string {
  return [
    `### ${id}`,
    '',
    `**${doc.title}** (${severity}; ${doc.clause})`,
    '',
    `- **Looks at.** ${doc.looksAt}`,
    `- **Cannot see.** ${doc.cannotSee}`,
    `- **Fix.** ${doc.fix}`,
    `- **Check by hand.** ${doc.checkByHand}`,
    '',
  ].join('\n');
}

if (import.meta.main) writeFileSync(RULE_DOCS_FILE, ruleDocsPage());
