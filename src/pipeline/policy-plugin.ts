/** The content security policy of every built page. */
import type { Plugin } from 'vite';

/**
 * Nothing from another host, no inline script and no inline style. Shadow roots use constructed style sheets, which
 * a policy does not concern. `frame-ancestors` cannot stand in a page, and the map is made to be embedded.
 */
const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'frame-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/** The framed page besides: in a sandbox without an origin a worker can be started as a text alone. */
const FRAMED: Readonly<Record<string, string>> = {
  'connect-src': "'self' data:",
  'worker-src': "'self' data:",
};

/** The policy as the header or the `meta` element has it. @param framed of the page that is made for frames. */
export const policyText = (framed = false): string =>
  Object.entries({ ...POLICY, ...(framed ? FRAMED : {}) })
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');

/** Adds the policy to every page as the first element of its head. Not while developing: reloading needs more. */
export function contentPolicy(): Plugin {
  return {
    name: 'conflict-map-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_page, { path }) => [
        {
          tag: 'meta',
          attrs: {
            'http-equiv': 'Content-Security-Policy',
            content: policyText(path.endsWith('/embed.html')),
          },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}
