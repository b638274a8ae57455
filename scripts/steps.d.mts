/** Tests of a step by how they ended. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Of those that passed, how many failed at first; left out when none did. */
  readonly again?: number;
}
export function settle(count: Count, ended: boolean): Count;
export function countVitest(report: {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}): Count;
export function countPlaywright(report: {
  readonly stats: {
    readonly expected: number;
    readonly flaky: number;
    readonly unexpected: number;
    readonly skipped: number;
  };
  readonly errors: readonly unknown[];
}): Count;
export function runStep(step: {
  readonly name: string;
  run(): Promise<Count>;
}): Promise<Count & { readonly name: string; readonly line: string }>;
