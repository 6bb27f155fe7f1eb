import { useEffect } from 'react';

/** Puts "(3/5)" before the title of the page while documents are being read. */
export function useTitleProgress(done: number, all: number): void {
  useEffect(() => {
    const bare = () => document.title.replace(/^\(\d+\/\d+\) /, '');
    if (done < all) document.title = `(${done}/${all}) ${bare()}`;
    return () => {
      document.title = bare();
    };
  }, [done, all]);
}
