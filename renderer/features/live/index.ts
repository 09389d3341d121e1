export { LiveScreen } from './LiveScreen.tsx';
export { RunStep } from './RunStep.tsx';
export { WhatWasDone } from './WhatWasDone.tsx';
