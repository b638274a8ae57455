/** The atlas as a texture: forms are measured into it once, by the GPU itself. */
import { atlasSide } from './atlas.ts';
import { FORM_FLOATS, type Ink } from './ink.ts';
import { OUTLINES } from './outlines.ts';
import { link } from './program.ts';
import { FRAGMENT, VERTEX } from './shaders.ts';

export interface Atlas {
  /** Whose forms it holds. */
  readonly ink: Ink;
  /** Draws the forms that it lacks, and leaves the texture bound. */
  fill(): void;
  destroy(): void;
}

function createTexture(gl: WebGL2RenderingContext, side: number, { glyphs, glyphsAt }: Ink): WebGLTexture {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA8, side, side);
  for (const name of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
    gl.texParameteri(gl.TEXTURE_2D, name, gl.NEAREST);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
  const { x, y } = glyphsAt;
  gl.texSubImage2D(gl.TEXTURE_2D, 0, x, y, gl.RGBA, gl.UNSIGNED_BYTE, glyphs.canvas);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
  return texture;
}

export function createAtlas(gl: WebGL2RenderingContext, ink: Ink): Atlas {
  const side = atlasSide(ink.ratio);
  const texture = createTexture(gl, side, ink);
  const target = gl.createFramebuffer();
  gl.bindFramebuffer(gl.FRAMEBUFFER, target);
  gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, texture, 0);
  gl.bindFramebuffer(gl.FRAMEBUFFER, null);
  const program = link(gl, VERTEX, FRAGMENT);
  gl.useProgram(program);
  const uniform = (name: string): WebGLUniformLocation | null => gl.getUniformLocation(program, name);
  gl.uniform4fv(uniform('parts'), new Float32Array(OUTLINES.flatMap(({ parts }) => parts)));
  gl.uniform1fv(uniform('rounds'), new Float32Array(OUTLINES.map(({ round }) => round)));
  gl.uniform2f(uniform('size'), side / ink.ratio, side / ink.ratio);
  gl.uniform1f(uniform('ratio'), ink.ratio);
  const array = gl.createVertexArray();
  const buffer = gl.createBuffer();
  gl.bindVertexArray(array);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  for (const index of [0, 1]) {
    gl.vertexAttribPointer(index, 4, gl.FLOAT, false, FORM_FLOATS * 4, index * 16);
    gl.enableVertexAttribArray(index);
    gl.vertexAttribDivisor(index, 1);
  }
  return {
    ink,
    fill() {
      gl.bindTexture(gl.TEXTURE_2D, texture);
      const { forms } = ink;
      if (forms.length === 0) return;
      gl.bindFramebuffer(gl.FRAMEBUFFER, target);
      gl.viewport(0, 0, side, side);
      gl.disable(gl.BLEND);
      gl.useProgram(program);
      gl.bindVertexArray(array);
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
      gl.bufferData(gl.ARRAY_BUFFER, new Float32Array(forms), gl.STREAM_DRAW);
      // A texture cannot be read while it is drawn into.
      gl.bindTexture(gl.TEXTURE_2D, null);
      gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, forms.length / FORM_FLOATS);
      gl.bindFramebuffer(gl.FRAMEBUFFER, null);
      gl.bindTexture(gl.TEXTURE_2D, texture);
      forms.length = 0;
    },
    destroy() {
      gl.deleteFramebuffer(target);
      gl.deleteTexture(texture);
      gl.deleteProgram(program);
      gl.deleteVertexArray(array);
      gl.deleteBuffer(buffer);
    },
  };
}
