/** The three heights of the panel on a phone, as fractions of the room that its host is given. */
export const SHEET_HEIGHTS = ['peek', 'half', 'full'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

export const FRACTION: Readonly<Record<SheetHeight, number>> = { peek: 0.3, half: 0.6, full: 1 };

/** The next height for the handle's button: up to full, then back to peek. */
export function nextHeight(height: SheetHeight): SheetHeight {
  return SHEET_HEIGHTS[(SHEET_HEIGHTS.indexOf(height) + 1) % SHEET_HEIGHTS.length] ?? 'half';
}

/** One step up or down, stopping at the ends. */
export function stepHeight(height: SheetHeight, step: 1 | -1): SheetHeight {
  return SHEET_HEIGHTS[SHEET_HEIGHTS.indexOf(height) + step] ?? height;
}

/** The height nearest to `fraction` of the room, where a drag is let go. */
export function nearestHeight(fraction: number): SheetHeight {
  let best: SheetHeight = 'half';
  for (const height of SHEET_HEIGHTS) {
    if (Math.abs(FRACTION[height] - fraction) < Math.abs(FRACTION[best] - fraction)) best = height;
  }
  return best;
}
