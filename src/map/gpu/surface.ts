/** A WebGL2 canvas that draws a list of stamps in one call, and starts anew when its context was lost. */
import { type Atlas, createAtlas } from './atlas-texture.ts';
import { type Ink, parts } from './ink.ts';
import { PICTURE_FRAGMENT, PICTURE_VERTEX } from './picture-shaders.ts';
import { link } from './program.ts';
import type { Region } from './region.ts';
import { ROW_STAMPS, STAMP_TEXELS, STAMP_WORDS } from './stamp.ts';

export interface Frame {
  /** What is drawn, and the forms that the atlas lacks. */
  readonly ink: Ink;
  /** As `#rrggbb`. */
  readonly paper: string;
  readonly none: string;
  /** The part of the map that the canvas covers, whole device px; another object where it is another part. */
  readonly region: Region;
}

export interface Surface {
  /** Replaces the picture. Does nothing while the context is lost. */
  draw(frame: Frame): void;
  readonly lost: boolean;
  destroy(): void;
}

/** The unit of the stamps' texture; the atlas has the first. */
const STAMPS_UNIT = 1;
const ROW_TEXELS = ROW_STAMPS * STAMP_TEXELS;

/** The texture that the vertex shader reads stamps from. */
function createStamps(gl: WebGL2RenderingContext): (ink: Ink) => void {
  gl.activeTexture(gl.TEXTURE0 + STAMPS_UNIT);
  gl.bindTexture(gl.TEXTURE_2D, gl.createTexture());
  for (const name of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
    gl.texParameteri(gl.TEXTURE_2D, name, gl.NEAREST);
  gl.activeTexture(gl.TEXTURE0);
  let height = 0;
  return ({ stamps, count }) => {
    const rows = Math.ceil(count / ROW_STAMPS);
    const words = stamps.subarray(0, rows * ROW_STAMPS * STAMP_WORDS);
    gl.activeTexture(gl.TEXTURE0 + STAMPS_UNIT);
    if (rows > height) {
      height = rows;
      gl.texImage2D(
        gl.TEXTURE_2D,
        0,
        gl.RGBA32UI,
        ROW_TEXELS,
        rows,
        0,
        gl.RGBA_INTEGER,
        gl.UNSIGNED_INT,
        words,
      );
    } else
      gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, ROW_TEXELS, rows, gl.RGBA_INTEGER, gl.UNSIGNED_INT, words);
    gl.activeTexture(gl.TEXTURE0);
  };
}

/** What lives as long as one context. */
function startContext(gl: WebGL2RenderingContext) {
  const program = link(gl, PICTURE_VERTEX, PICTURE_FRAGMENT);
  const uniform = (name: string): WebGLUniformLocation | null => gl.getUniformLocation(program, name);
  gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
  gl.clearColor(0, 0, 0, 0);
  gl.useProgram(program);
  gl.uniform1i(uniform('stamps'), STAMPS_UNIT);
  return {
    program,
    upload: createStamps(gl),
    /** Without attributes. */
    array: gl.createVertexArray(),
    atlas: null as Atlas | null,
    /** What the uniforms were last set for. */
    told: null as Frame | null,
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
    draw({ ink, paper, none, region }) {
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
      const { told } = state;
      // The context remembers them from step to step.
      if (told?.ink !== ink || told.region !== region || told.paper !== paper || told.none !== none) {
        gl.uniform2f(state.origin, region.left / ink.ratio, region.top / ink.ratio);
        gl.uniform2f(state.size, canvas.width / ink.ratio, canvas.height / ink.ratio);
        gl.uniform1f(state.ratio, ink.ratio);
        gl.uniform3fv(state.paper, parts(paper));
        gl.uniform3fv(state.none, parts(none));
        state.told = { ink, region, paper, none };
      }
      gl.bindVertexArray(state.array);
      state.upload(ink);
      gl.drawArrays(gl.TRIANGLES, 0, 6 * ink.count);
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
