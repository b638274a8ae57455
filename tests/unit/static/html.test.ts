import { describe, expect, it } from 'vitest';
import { changelogHtml } from '../../../src/static/changelog.ts';
import { external, html, join } from '../../../src/static/html.ts';

const HOSTILE = `<script>alert("1")</script>&'`;
const SAFE = '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;';

describe('html', () => {
  it('escapes text in content and in attributes', () => {
    expect(html`<p title="${HOSTILE}">${HOSTILE}</p>`.text).toBe(`<p title="${SAFE}">${SAFE}</p>`);
  });

  it('takes its own markup, lists, numbers and nothing', () => {
    expect(html`${html`<b>${1}</b>`}${['<', html`<i></i>`]}${null}${false}${0}`.text).toBe(
      '<b>1</b>&lt;<i></i>0',
    );
  });

  it('takes no look-alike of its own markup', () => {
    const forged = { text: '<b>' } as unknown as string;
    expect(() => html`${forged}`).toThrow();
  });

  it('joins with something between', () => {
    expect(join(['a', 'b', 'c'], ', ').text).toBe('a, b, c');
    expect(join([], ', ').text).toBe('');
  });
});

describe('external', () => {
  it('links http and https alone', () => {
    expect(external('https://a.example/?b=1&c="2"', 'A').text).toBe(
      '<a href="https://a.example/?b=1&amp;c=&quot;2&quot;" rel="noopener external">A</a>',
    );
    for (const url of [
      'javascript:alert(1)',
      ' https://a.example',
      'data:text/html,x',
      '//a.example',
      'ftp://a.example',
    ])
      expect(external(url, 'A').text).toBe('A');
  });

  it('marks the language of its text', () => {
    expect(external('ftp://a.example', 'Ա', 'hy').text).toBe('<span lang="hy">Ա</span>');
  });
});

describe('changelogHtml', () => {
  it('leaves the title out and knows headings, lists, paragraphs and code', () => {
    const markdown =
      '# Changes\n\nOne\nparagraph.\n\n## 1.0.0\n\n### Corrected\n- `a-b`: first\n  goes on\n* second\n';
    expect(changelogHtml(markdown).text.replaceAll('\n', '')).toBe(
      '<p>One paragraph.</p><h3>1.0.0</h3><h3>Corrected</h3><ul><li><code>a-b</code>: first goes on</li><li>second</li></ul>',
    );
  });

  it('prints markup as text', () => {
    expect(changelogHtml(HOSTILE).text).toBe(`<p>${SAFE}</p>\n`);
  });
});
