/** From how many reports on a picture counts them instead of drawing each. */
export const MOST_MARKS = 1500;
