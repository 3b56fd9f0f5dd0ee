import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runnerCall } from '../../scripts/components.mjs';
import { stages, strayTests, vitestCounts } from '../../scripts/lib/stages.mjs';
import { settle, summary, table } from '../../scripts/test.mjs';

describe('the count of a stage', () => {
  it('is what its reporter wrote', () => {
    expect(settle({ passed: 4, failed: 2 }, 1)).toEqual({ passed: 4, failed: 2 });
  });

  it('is one failure when it stopped before counting', () => {
    expect(settle(undefined, 0)).toMatchObject({ passed: 0, failed: 1 });
  });

  it('has a failure when the program failed though every test passed', () => {
    expect(settle({ passed: 9, failed: 0 }, 1)).toMatchObject({ passed: 9, failed: 1 });
  });

  it('is one failure when there were files and nothing ran', () => {
    expect(settle({ passed: 0, failed: 0 }, 0)).toMatchObject({ failed: 1 });
  });
});

describe('the sums', () => {
  const results = [
    { name: 'check', passed: 4, failed: 0, seconds: 12.34 },
    { name: 'node', passed: 120, failed: 3, seconds: 5 },
    { name: 'e2e', passed: 0, failed: 0, seconds: 0, note: 'none yet' },
  ];

  it('add up all stages', () => {
    expect(summary(results)).toBe('124 passed, 3 failed');
  });

  it('stand under a table with a line for each stage', () => {
    const lines = table(results).split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[2]).toMatch(/^node\s+120\s+3\s+5\.0$/);
    expect(lines[3]).toMatch(/none yet$/);
  });
});

describe("Vitest's report", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'totals-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const assertions = (...all: string[]) => all.map((status) => ({ status }));
  const write = (testResults: object[], numPassedTests: number, numFailedTests: number) => {
    const report = join(folder, 'report.json');
    writeFileSync(report, JSON.stringify({ numPassedTests, numFailedTests, testResults }));
    return report;
  };

  it('counts a file that could not be loaded as one failure, beside the failed tests', () => {
    const report = write(
      [
        { status: 'passed', assertionResults: assertions('passed', 'passed') },
        { status: 'failed', assertionResults: assertions('passed', 'failed') },
        { status: 'failed', assertionResults: [] },
      ],
      3,
      1,
    );
    expect(vitestCounts('node', /^nothing$/, true, report)).toEqual({ passed: 3, failed: 2 });
  });

  it('counts a file that is on the disk and was not run', () => {
    const report = write([], 0, 0);
    expect(vitestCounts('node', /^test\/tooling\/totals\.test\.ts$/, true, report)).toEqual({ passed: 0, failed: 1 });
  });

  it('is no count at all when it was never written', () => {
    expect(vitestCounts('node', /x/, true, join(folder, 'absent.json'))).toBeUndefined();
  });
});

describe('test files', () => {
  it('each belong to one stage', () => {
    const files = ['test/plan/a.test.ts', 'test/components/b/c.test.ts', 'test/e2e/d.e2e.ts', 'test/stories/e.test.ts'];
    for (const file of files) expect(stages.filter((stage) => stage.files?.test(file))).toHaveLength(1);
  });

  it('that no stage would run are found', () => {
    const files = ['test/plan/a.test.ts', 'test/plna/a.test.ts', 'test/e2e/b.test.ts'];
    expect(strayTests(files)).toEqual(['test/plna/a.test.ts', 'test/e2e/b.test.ts']);
  });
});

describe('choosing browser tests', () => {
  it('takes the browser for itself and hands on the rest', () => {
    const { args, env } = runnerCall(['--browser', 'firefox', '--files', 'test/components/x.test.ts'], {});
    expect(args).toEqual(['--files', 'test/components/x.test.ts']);
    expect(env['SG_BROWSER']).toBe('firefox');
  });
});
