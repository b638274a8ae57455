/** A WebGL2 canvas that draws a list of instances in one call, and starts anew when its context was lost. */
import { OUTLINES } from './outlines.ts';
import { FRAGMENT, VERTEX } from './shaders.ts';

/** Bytes of one instance: eight floats and two colours. */
export const INSTANCE_BYTES = 40;

export interface Frame {
  readonly instances: Uint8Array;
  readonly count: number;
  /** Device px per CSS px. */
  readonly ratio: number;
  /** Red, green and blue, 0 to 1. */
  readonly paper: readonly number[];
  readonly none: readonly number[];
  /** Glyphs, white on nothing. */
  readonly atlas: TexImageSource & { readonly width: number; readonly height: number };
}

export interface Surface {
  /** Replaces the picture. Does nothing while the context is lost. */
  draw(frame: Frame): void;
  readonly lost: boolean;
  destroy(): void;
}

function compile(gl: WebGL2RenderingContext, type: number, source: string): WebGLShader {
  const shader = gl.createShader(type);
  if (!shader) throw new Error('The strikes’ canvas: no shader can be made');
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  return shader;
}

function link(gl: WebGL2RenderingContext): WebGLProgram {
  const program = gl.createProgram();
  const shaders: WebGLShader[] = [];
  for (const [type, source] of [
    [gl.VERTEX_SHADER, VERTEX],
    [gl.FRAGMENT_SHADER, FRAGMENT],
  ] as const) {
    const shader = compile(gl, type, source);
    gl.attachShader(program, shader);
    shaders.push(shader);
  }
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
    const logs = [gl.getProgramInfoLog(program), ...shaders.map((shader) => gl.getShaderInfoLog(shader))];
    throw new Error(`The strikes’ canvas: ${logs.filter(Boolean).join(' ')}`);
  }
  for (const shader of shaders) gl.deleteShader(shader);
  return program;
}

function layOut(gl: WebGL2RenderingContext): void {
  gl.bindVertexArray(gl.createVertexArray());
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
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
}

/** What lives as long as one context. */
function startContext(gl: WebGL2RenderingContext) {
  const program = link(gl);
  gl.useProgram(program);
  layOut(gl);
  const uniform = (name: string): WebGLUniformLocation | null => gl.getUniformLocation(program, name);
  gl.uniform4fv(uniform('parts'), new Float32Array(OUTLINES.flatMap(({ parts }) => parts)));
  gl.uniform1fv(uniform('rounds'), new Float32Array(OUTLINES.map(({ round }) => round)));
  gl.bindTexture(gl.TEXTURE_2D, gl.createTexture());
  for (const name of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
    gl.texParameteri(gl.TEXTURE_2D, name, gl.NEAREST);
  gl.enable(gl.BLEND);
  gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
  gl.clearColor(0, 0, 0, 0);
  return {
    atlas: null as TexImageSource | null,
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
    draw({ instances, count, ratio, paper, none, atlas }) {
      if (lost) return;
      gl.viewport(0, 0, canvas.width, canvas.height);
      gl.clear(gl.COLOR_BUFFER_BIT);
      if (count === 0) return;
      if (state.atlas !== atlas) {
        gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, atlas);
        state.atlas = atlas;
      }
      gl.uniform2f(state.size, canvas.width / ratio, canvas.height / ratio);
      gl.uniform1f(state.ratio, ratio);
      gl.uniform3fv(state.paper, paper);
      gl.uniform4fv(state.none, none);
      gl.bufferData(gl.ARRAY_BUFFER, instances.subarray(0, count * INSTANCE_BYTES), gl.STREAM_DRAW);
      gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, count);
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
