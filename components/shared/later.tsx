import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export interface LaterProps<Module> {
  /** `() => import('./part.tsx')`, a constant of the module. */
  load(): Promise<Module>;
  children(module: Module): ComponentChildren;
}

/** A part whose code is fetched only where it is shown. */
export function Later<Module>({ load, children }: LaterProps<Module>) {
  const [module, setModule] = useState<Module | null>(null);
  useEffect(() => {
    let here = true;
    load().then((loaded) => here && setModule(() => loaded), console.error);
    return () => {
      here = false;
    };
  }, [load]);
  return module && children(module);
}
