/**
 * Tells when the pointer leaves the page over its upper edge: that is the way to the browser's own buttons, and so to
 * ours, and takes a hand a few tenths of a second.
 * @returns what ends it
 */
export function whenBoundForToolbar(document: Document, heard: () => void): () => void {
  const onLeave = ({ clientY, isTrusted }: MouseEvent) => {
    if (isTrusted && clientY <= 0) heard();
  };
  const root = document.documentElement;
  root.addEventListener('mouseleave', onLeave);
  return () => root.removeEventListener('mouseleave', onLeave);
}
