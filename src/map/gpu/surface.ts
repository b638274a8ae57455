/** A WebGL2 canvas that draws a list of instances in one call, and starts anew when its context was lost. */
import { type Atlas, createAtlas } from './atlas-texture.ts';
import type { Ink } from './ink.ts';
import { INSTANCE_BYTES } from './instance.ts';
import { PICTURE_FRAGMENT, PICTURE_VERTEX } from './picture-shaders.ts';
import { link } from './program.ts';

export interface Frame {
  /** What is drawn, and the forms that the atlas lacks. */
  readonly ink: Ink;
  /** Red, green and blue, 0 to 1. */
  readonly paper: readonly number[];
  readonly none: readonly number[];
}

export interface Surface {
  /** Replaces the picture. Does nothing while the context is lost. */
  draw(frame: Frame): void;
  readonly lost: boolean;
  destroy(): void;
}

function layOut(gl: WebGL2RenderingContext): {
  readonly array: WebGLVertexArrayObject;
  readonly buffer: WebGLBuffer;
} {
  const array = gl.createVertexArray();
  const buffer = gl.createBuffer();
  gl.bindVertexArray(array);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  const floats = (index: number, offset: number): void =>
    gl.vertexAttribPointer(index, 4, gl.FLOAT, false, INSTANCE_BYTES, offset);
  const bytes = (index: number, offset: number): void =>
    gl.vertexAttribPointer(index, 4, gl.UNSIGNED_BYTE, true, INSTANCE_BYTES, offset);
  floats(0, 0);
  floats(1, 16);
  bytes(2, 32);
  bytes(3, 36);
  for (let index = 0; index < 4; index += 1) {
    gl.enableVertexAttribArray(index);
    gl.vertexAttribDivisor(index, 1);
  }
  return { array, buffer };
}

/** What lives as long as one context. */
function startContext(gl: WebGL2RenderingContext) {
  const program = link(gl, PICTURE_VERTEX, PICTURE_FRAGMENT);
  const uniform = (name: string): WebGLUniformLocation | null => gl.getUniformLocation(program, name);
  gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
  gl.clearColor(0, 0, 0, 0);
  return {
    program,
    ...layOut(gl),
    atlas: null as Atlas | null,
    origin: uniform('origin'),
    size: uniform('size'),
    ratio: uniform('ratio'),
    paper: uniform('paper'),
    none: uniform('none'),
  };
}

/**
 * @param onRestored draws again.
 * @throws when the browser gives no WebGL2 context.
 */
export function createSurface(canvas: HTMLCanvasElement, onRestored: () => void): Surface {
  const gl = canvas.getContext('webgl2', { antialias: false, depth: false, stencil: false });
  if (!gl) throw new Error('This browser gives no second WebGL2 context');
  let state = startContext(gl);
  let lost = false;
  const onLost = (event: Event): void => {
    // Without this the browser never gives it back.
    event.preventDefault();
    lost = true;
  };
  const onBack = (): void => {
    lost = false;
    state = startContext(gl);
    onRestored();
  };
  canvas.addEventListener('webglcontextlost', onLost);
  canvas.addEventListener('webglcontextrestored', onBack);

  return {
    draw({ ink, paper, none }) {
      if (lost) return;
      if (state.atlas?.ink !== ink) {
        state.atlas?.destroy();
        state.atlas = createAtlas(gl, ink);
      }
      state.atlas.fill();
      gl.viewport(0, 0, canvas.width, canvas.height);
      gl.clear(gl.COLOR_BUFFER_BIT);
      if (ink.count === 0) return;
      gl.enable(gl.BLEND);
      gl.useProgram(state.program);
      gl.uniform2f(state.origin, 0, 0);
      gl.uniform2f(state.size, canvas.width / ink.ratio, canvas.height / ink.ratio);
      gl.uniform1f(state.ratio, ink.ratio);
      gl.uniform3fv(state.paper, paper);
      gl.uniform3fv(state.none, none);
      gl.bindVertexArray(state.array);
      gl.bindBuffer(gl.ARRAY_BUFFER, state.buffer);
      gl.bufferData(gl.ARRAY_BUFFER, ink.instances.subarray(0, ink.count * INSTANCE_BYTES), gl.STREAM_DRAW);
      gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, ink.count);
    },
    get lost() {
      return lost;
    },
    destroy() {
      canvas.removeEventListener('webglcontextlost', onLost);
      canvas.removeEventListener('webglcontextrestored', onBack);
      // Browsers count contexts until they are collected; this gives it back at once.
      gl.getExtension('WEBGL_lose_context')?.loseContext();
    },
  };
}
