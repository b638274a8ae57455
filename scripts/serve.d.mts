/** A running static server. */
export interface Server {
  readonly port: number;
  /** With its final slash. */
  readonly url: string;
  close(): Promise<void>;
}
export function serve(options: { root: string; port?: number; host?: string }): Promise<Server>;
