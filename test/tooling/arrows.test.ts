import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/lib/stamp.mjs';

const fixture = join(root, 'test/tooling/fixtures/arrows');

interface Report {
  summary: { violations: { from: string; rule: { name: string } }[] };
}

/** The rules each file of the fixture breaks. */
function brokenRules(): Map<string, string[]> {
  const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = join(root, '.dependency-cruiser.mjs');
  const args = [cruiser, '--config', config, '--output-type', 'json', 'src', 'components', 'extension'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: fixture, encoding: 'utf8', maxBuffer: 2 ** 26 });
  const { summary } = JSON.parse(stdout) as Report;
  const found = new Map<string, string[]>();
  for (const { from, rule } of summary.violations) found.set(from, [...(found.get(from) ?? []), rule.name]);
  return found;
}

describe('the arrows between folders', () => {
  let broken: Map<string, string[]>;
  beforeAll(() => {
    broken = brokenRules();
  });

  it.each([
    ['src/plan/looks-up.ts', 'plan-uses-nothing'],
    ['src/plan/borrows-a-type.ts', 'plan-uses-nothing'],
    ['src/plan/draws.ts', 'domain-has-no-screen'],
    ['src/plan/reads-files.ts', 'shipped-code-runs-anywhere'],
    ['src/plan/circle-one.ts', 'no-circles'],
    ['src/plan/leads-nowhere.ts', 'imports-lead-somewhere'],
    ['src/procedure/knows-a-pack.ts', 'procedure-uses-plan'],
    ['src/procedures/writes-records.ts', 'procedures-use-procedure'],
    ['src/records/opens-drafts.ts', 'records-use-procedures'],
    ['src/records/draws.ts', 'records-use-procedures'],
    ['src/drafts/judges.ts', 'drafts-use-plan'],
    ['components/sg-x/knows-the-extension.ts', 'components-use-domain'],
    ['extension/page/uses-elements.ts', 'page-script-stays-small'],
    ['extension/page/uses-lit.ts', 'page-script-has-no-elements'],
  ])('%s breaks %s', (file, rule) => {
    expect(broken.get(file)).toContain(rule);
  });

  it('lets every arrow that points down pass', () => {
    expect([...broken.keys()].filter((file) => file.endsWith('/good.ts'))).toEqual([]);
  });
});
