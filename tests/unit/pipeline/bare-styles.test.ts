/** Styles as readers get them: the same rules on the same lines, without comments and indents. */
import { expect, it } from 'vitest';
import { bareStyles } from '../../../src/pipeline/bare-styles.ts';

it('takes comments and indents out of styles and nothing else', () => {
  const code = [
    '/* A reason. */',
    'static styles = [base, css`',
    '    /* Two',
    '       lines. */',
    '    a { margin: 0 4px; } /* At its end. */',
    '  `];',
    "const kept = '  /* no style */';",
  ].join('\n');
  const bare = bareStyles(code);
  expect(bare).toBe(
    [
      '/* A reason. */',
      'static styles = [base, css`',
      '',
      '',
      'a { margin: 0 4px; } ',
      '`];',
      "const kept = '  /* no style */';",
    ].join('\n'),
  );
  expect(bare.split('\n')).toHaveLength(code.split('\n').length);
});
