import { watchForgotten } from '../../platform/forget.ts';

let times = 0;
watchForgotten(() => {
  times += 1;
});

/** Tells, when asked later, whether the person has forgotten everything since: what was begun before is not kept. */
export function forgottenSince(): () => boolean {
  const before = times;
  return () => times !== before;
}
