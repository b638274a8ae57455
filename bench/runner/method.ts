/** How the figures came about, for the document. */
export const METHOD = `- The reports are made up from a fixed seed: 45 days, 120 towns, some noise, a kind, a side and a number of deaths. Every page gets the same. Shown is what began after the start of the window and not after its end.
- Each peer and size has a browser of its own, 1,000 x 700 px. The peers take turns at one size before the next size is begun; a second round goes the other way, without what took over 30 s. Figures of both rounds are taken together. One step before the measured ones is left out.
- Maps with MapLibre draw the ground of this map below the reports, without fades. Leaflet's maps have a picture of the same ground, as they would have tiles. The others' marks are plain discs, the cheapest that each can draw.
- **Request to presented picture**: a step is asked for at any moment within a frame. The clock runs until the page has drawn the new state (MapLibre: the first frame with everything loaded; deck.gl: its own after-render call; Leaflet and this map: the next frame), the frame after that has begun, and a pixel of a WebGL context that belongs to no map has been read back. 2D canvases, WebGL and the compositor share one queue, so that this waits for what any of them was given in the frame before, without touching a map's own canvas (checked with a slow shader and a slow 2D drawing: both were waited for). It can be no less than one to two frames.
- **Main thread**: the sum of the tasks that the page's main thread ran in that time, from Chromium's trace, in steps of their own without the reading of pixels. It is wall time, so a thread that waits for the GPU within a task counts as busy.
- **Drag**: at every frame a window of three days is asked for, for 5 s. MapLibre's frames count as painted even when the marks in them are old.
- **Memory** after the first picture and a collection of garbage.
- A cell ends after 60 s, whatever it has by then: \`slow\`. A peer that showed nothing at one size is not tried at larger ones.
- p95 of some thirty steps is the second worst.
`;
