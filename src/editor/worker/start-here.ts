import { loadCore } from './load-core';
import type { Start } from './running';

/** Answers in the extension host itself, where no worker can be had. */
export const startHere: Start = (onAnswer, onBroken) => {
  const serve = loadCore().then(({ serving }) => serving(onAnswer));
  return { post: (message) => void serve.then((answer) => answer(message), onBroken), end: () => undefined };
};
