import { describe, expect, it } from 'vitest';
import { policyText } from '../../src/pipeline/policy-plugin.ts';
import { distFiles, distText } from '../support/dist.ts';

const files = distFiles();
const pages = files.filter((path) => path.endsWith('.html'));

describe('every built page', () => {
  it('is there', () => {
    expect(pages).toEqual(expect.arrayContaining(['index.html', 'embed.html']));
  });

  it.each(pages)('%s carries the policy before anything that it governs', (page) => {
    const html = distText(page).replaceAll('&#39;', "'");
    const at = html.indexOf(`<meta http-equiv="Content-Security-Policy" content="${policyText()}">`);
    expect(at).toBeGreaterThan(0);
    expect(html.search(/<(script|link|style|img)\b/)).toBeGreaterThan(at);
  });

  it.each(pages)('%s has no inline script, style or handler, which the policy would block', (page) => {
    const html = distText(page);
    const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];
    for (const [, attributes = '', body = ''] of scripts) {
      expect(attributes).toMatch(/\bsrc="/);
      expect(body.trim()).toBe('');
    }
    expect(html).not.toMatch(/<style\b|\sstyle="|\son[a-z]+="/);
  });

  it.each(pages)('%s names its files by addresses that work from any folder, and they exist', (page) => {
    const own = [
      ...distText(page).matchAll(/<(?:script|link|img|iframe)\b[^>]*?\b(?:src|href)="([^"]+)"/g),
    ].map((m) => m[1] ?? '');
    const names = own.filter(
      (address) => !/\brel="canonical"/.test(address) && !/^(https?:|data:)/.test(address),
    );
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      expect(name).not.toMatch(/^\//);
      const { pathname } = new URL(name, `http://site/${page}`);
      const path = pathname.slice(1);
      expect(files).toContain(path === '' || path.endsWith('/') ? `${path}index.html` : path);
    }
  });
});
