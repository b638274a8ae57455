/** The machine in words: nothing that names it. */
import { availableParallelism, totalmem } from 'node:os';
import { openSession } from './browser.ts';

/** The renderer as WebGL names it. */
async function renderer(gpu: boolean): Promise<{ readonly name: string; readonly browser: string }> {
  const session = await openSession(gpu);
  try {
    const name = await session.page.evaluate(() => {
      const gl = document.createElement('canvas').getContext('webgl2');
      const extension = gl?.getExtension('WEBGL_debug_renderer_info');
      return gl && extension ? String(gl.getParameter(extension.UNMASKED_RENDERER_WEBGL)) : 'no WebGL2';
    });
    return { name, browser: session.browser.version() };
  } finally {
    await session.close();
  }
}

export async function machineInWords(gpu: boolean): Promise<string> {
  const { name, browser } = await renderer(gpu);
  const software = /swiftshader/i.test(name) ? 'software WebGL2 (SwiftShader), no GPU' : name;
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${availableParallelism()} cores, ${memory} GB of memory, ${software}, headless Chromium ${browser}, Node ${process.versions.node}`;
}
