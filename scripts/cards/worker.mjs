/** Draws the cards that it is sent, one after another. */
import { parentPort, workerData } from 'node:worker_threads';
import { createPainter } from './paint.mjs';

const paint = createPainter(workerData);

parentPort.on('message', (layers) => parentPort.postMessage(paint(layers)));
