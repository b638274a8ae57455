import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest, runStep, settle } from '../../scripts/steps.mjs';

describe('the count at the end of npm test', () => {
  it('takes a step that ran nothing, or broke down with every test passed, for one failure', () => {
    expect(settle({ passed: 0, failed: 0, skipped: 0 }, true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(settle({ passed: 5, failed: 0, skipped: 0 }, false)).toEqual({ passed: 5, failed: 1, skipped: 0 });
    expect(settle({ passed: 5, failed: 2, skipped: 1 }, false)).toEqual({ passed: 5, failed: 2, skipped: 1 });
    expect(settle({ passed: 5, failed: 0, skipped: 0 }, true)).toEqual({ passed: 5, failed: 0, skipped: 0 });
  });

  it('takes a step that throws for one failure', async () => {
    const step = { name: 'a step', run: () => Promise.reject(new Error('broke down, as this test wants')) };
    expect(await runStep(step)).toMatchObject({ passed: 0, failed: 1 });
  });

  it('counts a test file that fails outside its tests', () => {
    const file = (status: string, ...tests: readonly string[]) => ({
      status,
      assertionResults: tests.map((name) => ({ status: name })),
    });
    const testResults = [
      file('passed', 'passed', 'skipped'),
      file('failed', 'passed', 'failed'),
      file('failed'),
    ];
    expect(countVitest({ testResults })).toEqual({ passed: 2, failed: 2, skipped: 1 });
  });

  it('counts unexpected results and errors outside tests in the browser', () => {
    const stats = { expected: 3, flaky: 1, unexpected: 2, skipped: 1 };
    expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 4, failed: 3, skipped: 1, again: 1 });
  });

  it('says how many passed only at a second try', async () => {
    const step = {
      name: 'a step',
      run: () => Promise.resolve({ passed: 4, failed: 0, skipped: 0, again: 2 }),
    };
    expect((await runStep(step)).line).toMatch(/4 passed, 0 failed, 2 of the passed at a second try$/);
  });
});
